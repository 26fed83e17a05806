import type { Signal } from '../../model/index.ts';

/*
 * Words that tell what a sentence does with what others say, from general knowledge of the language. A phrase matches lemmas
 * in this order, up to two others between them; `!` before a word takes the form and not the lemma.
 */
const PHRASES: Record<Signal, string> = {
  rejects: `deny; reject; dismiss; refute; rebut; repudiate; disavow; disown; contradict; debunk; rubbish; scoff at;
    deride; ridicule; laugh off; brush off; brush aside; shrug off; wave away; untrue; baseless; groundless; unfounded;
    false; falsehood; fabrication; fabricate; forgery; fiction; fantasy; invention; invent; lie; hoax; fake; slander; smear;
    libel; denial; no truth; not true; no basis; without any basis; without basis; without foundation; no foundation;
    no such; nothing of the kind; nothing of the sort; never happen; do not happen; simply do not happen; nonsense; absurd;
    propaganda; disinformation; misinformation; wrong; mistake for; tale; novel; fairy tale; theatre; dispute; no evidence; not base; not align; not correspond; inaccurate; incorrect; far from; contrary to;
    had no hand; have no hand; !anyone claiming otherwise; call a lie; distortion; distort; misquote; out of context`,
  declines: `decline; refuse to comment; not comment; no comment; not rule out; refuse to say; would not say;
    neither confirm; not confirm; would say only; nothing to add; unavailable; not answer; not respond; could not be reached;
    refuse to be drawn; too early; not exclude; not deny; await; not say; will not take question; would not take question`,
  concedes: `admit; acknowledge; concede; confess; admission; own up; apologise; apologize; regret; conceded`,
  turns: `withdraw; reverse; retract; recant; take back; took back; no longer; after all; give in; climb down; climbdown; now;
    back down; change mind; u-turn; scrap; abandon; drop; reconsider; revise; correct; cancel; call off; instead; now attribute;
    earlier; previously; had said; once say; clear; later`,
  closes: `all told; nobody else; no one else; no more; !no more than; at most; at the very most; in all; total; every single;
    altogether; entire; whole; final; complete; all of them; only; alone; single; lone; sole; same`,
};

interface Phrase {
  readonly words: readonly string[];
  readonly signal: Signal;
}

const byFirst = new Map<string, Phrase[]>();
for (const [signal, list] of Object.entries(PHRASES) as [Signal, string][])
  for (const entry of list.split(';')) {
    const words = entry.trim().replace('!', '').split(/\s+/);
    const phrases = byFirst.get(words[0]);
    if (phrases) phrases.push({ words, signal });
    else byFirst.set(words[0], [{ words, signal }]);
  }

/** How many words may stand between two words of a phrase. */
const GAP = 2;

/** The signals in a run of words, given their forms and lemmas in lower case; each once. */
export function signalsIn(forms: readonly string[], lemmas: readonly string[]): Signal[] {
  const found = new Set<Signal>();
  for (let i = 0; i < forms.length; i++)
    for (const key of forms[i] === lemmas[i] ? [forms[i]] : [forms[i], lemmas[i]])
      for (const { words, signal } of byFirst.get(key) ?? [])
        if (!found.has(signal) && follows(words, forms, lemmas, i)) found.add(signal);
  if (found.has('rejects') && found.has('declines')) found.delete('rejects');
  return [...found];
}

function follows(words: readonly string[], forms: readonly string[], lemmas: readonly string[], at: number): boolean {
  let i = at;
  for (let w = 1; w < words.length; w++) {
    const last = i + 1 + GAP;
    for (i++; i < forms.length && i <= last; i++) if (lemmas[i] === words[w] || forms[i] === words[w]) break;
    if (i >= forms.length || i > last) return false;
  }
  return true;
}
