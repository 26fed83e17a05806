import { type Parsed, type Relation, type Span, UPOS } from '../../model/index.ts';
import { childrenOf, dependent, prepositionOf, relationOf } from './tree.ts';

/** What belongs to a name or description itself; clauses and asides do not. */
const INSIDE: ReadonlySet<Relation> = new Set<Relation>([
  'compound',
  'amod',
  'flat',
  'nummod',
  'nmod:poss',
  'fixed',
  'goeswith',
  'nmod:desc',
]);
const PRONOUN = UPOS.indexOf('PRON');
/** Beyond so many tokens a description is more than a name for somebody. */
const LONGEST = 12;

/**
 * The words that name who or what a noun stands for, without article: its modifiers, names, and one "of …" after it.
 * null for a pronoun: whom it means is not for the words to say.
 */
export function phraseOf(parsed: Parsed, head: number): Span | null {
  const { tokens, tags } = parsed;
  if (head < 0 || tags.upos[head] === PRONOUN) return null;
  let [first, last] = [head, head];
  const take = (i: number, depth: number): void => {
    first = Math.min(first, i);
    last = Math.max(last, i);
    if (depth > 3) return;
    for (const child of childrenOf(parsed, i))
      if (INSIDE.has(relationOf(parsed, child)) && tags.upos[child] !== PRONOUN) take(child, depth + 1);
  };
  take(head, 0);
  const of = childrenOf(parsed, head).find(
    (child) => relationOf(parsed, child) === 'nmod' && prepositionOf(parsed, child) === 'of',
  );
  if (of !== undefined && of > head) take(of, 1);
  if (last - first >= LONGEST || tokens.sentence[first] !== tokens.sentence[last]) [first, last] = [head, head];
  // The modifier's own case ("Iran's") may stand last only inside.
  return [tokens.start[first], tokens.end[last]];
}

/** The noun phrase's other members: "soldiers and police". */
export function conjuncts(parsed: Parsed, head: number): number[] {
  return head < 0 ? [] : childrenOf(parsed, head).filter((child) => relationOf(parsed, child) === 'conj');
}

/** The subject of a verb, its own or the one it shares with the verb it is joined or subordinate to; -1 where there is none. */
export function subjectOf(parsed: Parsed, verb: number): number {
  for (let at = verb, step = 0; at >= 0 && step < 3; step++) {
    const own = dependent(parsed, at, 'nsubj', 'nsubj:pass');
    if (own >= 0) return relative(parsed, at, own);
    const relation = relationOf(parsed, at);
    if (relation === 'acl' || relation === 'acl:relcl') return parsed.trees.head[at];
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl') return -1;
    at = parsed.trees.head[at];
  }
  return -1;
}

/** "the men who shot": the relative pronoun stands for what the clause hangs on. */
function relative(parsed: Parsed, verb: number, subject: number): number {
  const pronoun = parsed.tags.upos[subject] === PRONOUN && /^(?:who|which|that|whom)$/.test(parsed.tags.lemma[subject]);
  return pronoun && relationOf(parsed, verb) === 'acl:relcl' ? parsed.trees.head[verb] : subject;
}
