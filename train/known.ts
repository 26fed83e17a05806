import { looks } from '../src/parse/features.ts';
import { Vocabulary } from '../src/parse/network/vocabulary.ts';
import type { Treebank } from './treebank.ts';

/** The words that get a row of their own, and how often the owner of each row was seen. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly counts: Float32Array;
}

/** Gives rows to the words that are seen at least twice, the most frequent first. */
export function knownWords(banks: readonly Treebank[], wordBits: number): Known {
  const seen = new Map<number, number>();
  for (const { tokens } of banks) for (const hash of looks(tokens).lower) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const vocabulary = new Vocabulary(new Uint16Array(1 << wordBits));
  const counts = new Float32Array(1 << wordBits);
  const words = [...seen].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [hash, n] of words) {
    if (!vocabulary.claim(hash)) continue;
    counts[vocabulary.row(hash)] = n;
  }
  return { vocabulary, counts };
}
