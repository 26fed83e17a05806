import type { Tokens } from '../../model/index.ts';
import { isBodyNoun, isPersonNoun } from './lexicon/roles.ts';
import type { Phrase } from './phrases.ts';

/** How the noun phrases of a text hang together: which ones follow a preposition, and which stand for the same holder. */
export interface Links {
  /** For each phrase, the phrase that its preposition hangs on ("the head of | the league"), or -1. */
  readonly hangsOn: Int32Array;
  /** For each phrase, the phrase that names the same holder beside it ("the owner, | Blue Tern Lines,"), or -1. */
  readonly beside: Int32Array;
  /** 1 where the phrase follows any preposition. */
  readonly afterPreposition: Uint8Array;
}

const HANGING = new Set('of in at for from on to with near behind against within across'.split(' '));
const PREPOSITIONS = new Set(
  'of in at for from on to with near by behind against within across into over under off between via through before after outside inside around towards toward during along beside since until'.split(
    ' ',
  ),
);
const NAMING = new Set(
  'named called calling himself herself themselves itself known only as nicknamed alias identified dubbed'.split(' '),
);

/** Finds the links in one pass. `lower` are the tokens in lower case. */
export function linksOf(tokens: Tokens, lower: readonly string[], phrases: readonly Phrase[]): Links {
  const hangsOn = new Int32Array(phrases.length).fill(-1);
  const beside = new Int32Array(phrases.length).fill(-1);
  const afterPreposition = new Uint8Array(phrases.length);
  // The first and the last phrase of the chain of prepositions that a phrase ends.
  const root = new Int32Array(phrases.length);
  for (let k = 0; k < phrases.length; k++) {
    root[k] = k;
    const q = phrases[k];
    if (PREPOSITIONS.has(lower[q.first - 1] ?? '') || lower[q.first - 1] === 'than') afterPreposition[k] = 1;
    if (k === 0) continue;
    const p = phrases[k - 1];
    if (p.sentence !== q.sentence) continue;
    const gap = q.first - p.last;
    if (gap === 1 && HANGING.has(lower[p.last]) && p.opening !== 'pronoun') {
      hangsOn[k] = k - 1;
      // "Head of the Border Committee General Ana Bell"
      if (
        p.opening === 'bare' &&
        p.nameFirst < 0 &&
        !p.plural &&
        isPersonNoun(lower[p.head]) &&
        q.nameFirst > q.first &&
        isPersonNoun(q.roles[0] ?? '')
      )
        join(k - 1, k);
      root[k] = root[k - 1];
      continue;
    }
    if (gap === 1 && lower[p.last] === ',') {
      // What hangs on "the envoy to the coast" is no holder itself; go up to what can be one.
      for (let r = k - 1, steps = 0; r >= 0 && steps < 5; r = hangsOn[r], steps++)
        if (besideEachOther(phrases[r], q, k)) {
          join(r, k);
          break;
        }
    } else if (
      gap === 1 &&
      /^(?:is|was)$/.test(lower[p.last]) &&
      p.opening === 'the' &&
      p.nameFirst < 0 &&
      isPersonNoun(lower[p.head])
    )
      join(k - 1, k);
    else if (gap >= 1 && gap <= 4 && q.nameFirst >= 0 && named(p.last, q.first)) join(root[k - 1], k);
    else if (gap === 0 && q.nameFirst >= 0 && p.nameFirst < 0 && p.opening !== 'pronoun' && isPersonNoun(lower[p.head]))
      join(k - 1, k);
  }
  // "The first witness was a driver named Ana Bell": what stands beside a described holder stands beside the name.
  for (let k = 0; k < phrases.length; k++) {
    const b = beside[k];
    if (
      b >= 0 &&
      phrases[k].nameFirst < 0 &&
      phrases[b].nameFirst < 0 &&
      beside[b] >= 0 &&
      phrases[beside[b]].nameFirst >= 0
    )
      beside[k] = beside[b];
  }
  return { hangsOn, beside, afterPreposition };

  function join(a: number, b: number): void {
    if (beside[a] < 0 || (phrases[beside[a]].nameFirst < 0 && phrases[b].nameFirst >= 0)) beside[a] = b;
    if (beside[b] < 0) beside[b] = a;
  }
  function named(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!NAMING.has(lower[i]) && lower[i] !== ',') return false;
    return lower[from] !== ',' || NAMING.has(lower[from + 1]);
  }
  /** Whether a comma joins a role and its holder's name, in either order. */
  function besideEachOther(p: Phrase, q: Phrase, k: number): boolean {
    if (p.opening === 'pronoun' || q.opening === 'pronoun' || p.quoted !== q.quoted) return false;
    if (q.nameFirst >= 0 && p.nameFirst < 0) {
      if (p.plural || !(isPersonNoun(lower[p.head]) || isBodyNoun(lower[p.head]) || p.roles[0] === 'third'))
        return false;
      if (p.opening === 'bare' && !isPersonNoun(lower[p.head])) return false;
      return closes(q, k);
    }
    if (p.nameFirst >= 0 && q.nameFirst < 0) {
      if (q.plural || !(isPersonNoun(lower[q.head]) || isBodyNoun(lower[q.head]))) return false;
      if (q.opening === 'his' && !isPersonNoun(lower[q.head])) return false;
      return closes(q, k);
    }
    return false;
  }
  /** Whether the phrase, with what hangs on it, ends at a mark or a relative clause, so that it is no subject of its own. */
  function closes(q: Phrase, k: number): boolean {
    let end = q.last;
    for (let j = k + 1; j < phrases.length && j < k + 5; j++) {
      if (phrases[j].first - end === 1 && HANGING.has(lower[end])) end = phrases[j].last;
      else break;
    }
    if (end >= tokens.sentenceStart[q.sentence + 1]) return true;
    return (
      /^(?:[,.;:)—–!?”"]|who|whose|which|with|and|in|named|known|told|said)$/.test(lower[end]) &&
      !(q.nameFirst >= 0 && /^(?:and|told|said|in|with)$/.test(lower[end]))
    );
  }
}
