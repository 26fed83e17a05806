import { readFileSync } from 'node:fs';
import { read } from '../../weights/index.ts';

/**
 * What is known of words from WordNet 3.1 and from counting news: how rare a word is, what it shares with another one,
 * and which words are opposites. Every table is sorted by the number of a word, which is its place among the hashes.
 */
interface Senses {
  /** Hashes of the lemmas, ascending. */
  readonly key: Int32Array;
  /** How rare each is, 0 (in every article) to 255 (in one). */
  readonly rarity: Uint8Array;
  /** The concepts of lemma `i` are `concept[from[i]]` up to `from[i + 1]`, ascending, with how near each is to it. */
  readonly from: Int32Array;
  readonly concept: Uint16Array;
  readonly nearness: Uint8Array;
  /** Pairs of opposites, `low * 65536 + high` by place, ascending. */
  readonly opposites: Int32Array;
}

let loaded: Senses | undefined;

function senses(): Senses {
  if (loaded) return loaded;
  const path = new URL('../../../models/en/senses.bin', import.meta.url);
  const { tables } = read(readFileSync(path), path.pathname);
  loaded = Object.fromEntries(tables) as unknown as Senses;
  return loaded;
}

/** FNV-1a over UTF-16 units, signed. */
export function hashOf(lemma: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < lemma.length; i++) hash = Math.imul(hash ^ lemma.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function indexOf(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
}

/** Whether a word is one of the language's common ones, no name. */
export const isKnown = (lemma: string): boolean => indexOf(senses().key, hashOf(lemma)) >= 0;

/** How rare a lemma is in news, 0 to 1; a word that is not known is rare. */
export function rarity(lemma: string): number {
  const { key, rarity } = senses();
  const i = indexOf(key, hashOf(lemma));
  return i < 0 ? 1 : rarity[i] / 255;
}

/** How near two lemmas are in meaning, 0 to 1: 1 for one word, less for synonyms, derived and broader words. */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const { key, from, concept, nearness } = senses();
  const i = indexOf(key, hashOf(a));
  const j = indexOf(key, hashOf(b));
  if (i < 0 || j < 0) return 0;
  let best = 0;
  for (let x = from[i], y = from[j]; x < from[i + 1] && y < from[j + 1]; ) {
    if (concept[x] < concept[y]) x++;
    else if (concept[x] > concept[y]) y++;
    else best = Math.max(best, nearness[x++] * nearness[y++]);
  }
  return (0.9 * best) / (255 * 255);
}

/** Whether two lemmas are opposites: "open" and "closed", "arrest" and "release". */
export function opposed(a: string, b: string): boolean {
  const { key, opposites } = senses();
  const i = indexOf(key, hashOf(a));
  const j = indexOf(key, hashOf(b));
  return i >= 0 && j >= 0 && i !== j && indexOf(opposites, Math.min(i, j) * 65536 + Math.max(i, j)) >= 0;
}
