import { hashOf } from '../../src/link/relations/senses.ts';
import type { Table } from '../../src/weights/index.ts';
import { OPPOSITES } from './opposites.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordNet } from './wordnet.ts';

/** How many senses of a word are looked at, in each part of speech: later ones are rare and mislead. */
const SENSES = 4;
/** A broader concept counts only where so few synsets stand below it: "entity" and "act" bind everything. */
const NARROW = 120;
const NEAR = { own: 1, later: 0.8, derived: 0.85, similar: 0.85, broader: 0.6 };
/** A word that stands in fewer articles is taken only where it is one of WordNet's common ones. */
const LEAST = 2;
/** Places of words that fit a pair of opposites, two in 31 bits. */
const MOST = 32_767;

/** The tables of `models/en/senses.bin`; see `src/link/relations/senses.ts`. */
export function senseTables(wordnet: WordNet, { articles, holders }: Vocabulary): Record<string, Table> {
  const below = countBelow(wordnet);
  const counted = [...holders].filter(([, count]) => count >= LEAST).map(([lemma]) => lemma);
  const lemmas = [...new Set([...counted, ...wordnet.common])].filter((lemma) =>
    /^[a-z][a-z-]*(?: [a-z]+)?$/.test(lemma),
  );
  const byHash = new Map(lemmas.map((lemma) => [hashOf(lemma), lemma]));
  const key = Int32Array.from([...byHash.keys()].sort((a, b) => a - b)).slice(0, MOST);
  const place = new Map([...key].map((hash, i) => [byHash.get(hash)!, i]));
  const near = [...key].map((hash) => conceptsOf(wordnet, below, byHash.get(hash)!));

  const users = new Map<string, number>();
  for (const concepts of near) for (const concept of concepts.keys()) users.set(concept, (users.get(concept) ?? 0) + 1);
  const shared = [...users]
    .filter(([, count]) => count > 1)
    .map(([concept]) => concept)
    .sort();
  if (shared.length > 65_535) throw new Error(`${shared.length} concepts do not fit 16 bits`);
  const number = new Map(shared.map((concept, i) => [concept, i]));

  const from = new Int32Array(key.length + 1);
  const concept: number[] = [];
  const nearness: number[] = [];
  near.forEach((concepts, i) => {
    const kept = [...concepts].flatMap(([name, weight]) => {
      const n = number.get(name);
      return n === undefined ? [] : [[n, weight] as const];
    });
    for (const [n, weight] of kept.sort((a, b) => a[0] - b[0])) {
      concept.push(n);
      nearness.push(Math.round(255 * weight));
    }
    from[i + 1] = concept.length;
  });
  const most = Math.log(1 + articles);
  return {
    key,
    rarity: Uint8Array.from(key, (hash) =>
      Math.round((255 * Math.log((1 + articles) / (1 + (holders.get(byHash.get(hash)!) ?? 0)))) / most),
    ),
    from,
    concept: Uint16Array.from(concept),
    nearness: Uint8Array.from(nearness),
    opposites: Int32Array.from(opposites(wordnet, place).sort((a, b) => a - b)),
  };
}

function conceptsOf(
  { synsets, senses }: WordNet,
  below: ReadonlyMap<string, number>,
  lemma: string,
): Map<string, number> {
  const found = new Map<string, number>();
  const take = (concept: string, weight: number) => {
    if (weight > (found.get(concept) ?? 0)) found.set(concept, weight);
  };
  const seen = new Map<string, number>();
  for (const sense of senses.get(lemma) ?? []) {
    const rank = seen.get(sense[0]) ?? 0;
    seen.set(sense[0], rank + 1);
    if (rank >= SENSES) continue;
    const weight = rank < 2 ? NEAR.own : NEAR.later;
    take(sense, weight);
    const { words, pointers } = synsets.get(sense)!;
    for (const { symbol, to, from } of pointers) {
      if (from > 0 && words[from - 1] !== lemma) continue;
      if (symbol === '+' || symbol === '\\') take(to, weight * NEAR.derived);
      if (symbol === '&') take(to, weight * NEAR.similar);
      if ((symbol === '@' || symbol === '*' || symbol === '$') && (below.get(to) ?? 0) <= NARROW)
        take(to, weight * NEAR.broader);
    }
  }
  return found;
}

/** How many synsets stand below each, by the pointers to what is broader. */
function countBelow({ synsets }: WordNet): Map<string, number> {
  const count = new Map<string, number>();
  for (const id of synsets.keys()) {
    const seen = new Set<string>([id]);
    const queue = [id];
    for (let at = 0; at < queue.length; at++)
      for (const { symbol, to } of synsets.get(queue[at])?.pointers ?? [])
        if (symbol === '@' && !seen.has(to)) {
          seen.add(to);
          queue.push(to);
          count.set(to, (count.get(to) ?? 0) + 1);
        }
  }
  return count;
}

/** WordNet's antonyms, those of an adjective's near words with them, and a list of what news opposes. */
function opposites({ synsets, senses }: WordNet, place: ReadonlyMap<string, number>): number[] {
  const pairs = new Set<number>();
  const oppose = (a: string, b: string) => {
    const [i, j] = [place.get(a), place.get(b)];
    if (i !== undefined && j !== undefined && i !== j) pairs.add(Math.min(i, j) * 65536 + Math.max(i, j));
  };
  for (const lemma of place.keys()) {
    const ranks = new Map<string, number>();
    for (const sense of senses.get(lemma) ?? []) {
      const rank = ranks.get(sense[0]) ?? 0;
      ranks.set(sense[0], rank + 1);
      if (rank >= SENSES) continue;
      const { words, pointers } = synsets.get(sense)!;
      for (const { symbol, to, from, at } of pointers) {
        if (symbol !== '!' || words[from - 1] !== lemma) continue;
        oppose(lemma, synsets.get(to)!.words[at - 1]);
        if (rank === 0) for (const other of synsets.get(to)!.words) oppose(lemma, other);
      }
    }
  }
  for (const [left, right] of OPPOSITES) for (const a of left) for (const b of right) oppose(a, b);
  return [...pairs];
}
