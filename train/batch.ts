import type { TableRows } from '../src/parse/network/embedding.ts';
import type { Batch } from '../src/parse/network/recurrence.ts';
import type { Treebank } from './treebank.ts';

/** Trees to learn from, and the rows of the tables that stand for their words. */
export interface Corpus extends Treebank {
  readonly rows: TableRows;
}

/** A batch and the token that each row stands for: -1 for a sentence's root, its first row. */
export interface Chosen extends Batch {
  readonly token: Int32Array;
  /** The row of the words' table, after words were hidden. */
  readonly word: Int32Array;
}

/** Some sentences of a corpus as a batch. */
export function batchOf(corpus: Corpus, sentences: readonly number[]): Chosen {
  const { sentenceStart } = corpus.tokens;
  const bounds = new Int32Array(sentences.length + 1);
  for (const [k, s] of sentences.entries()) bounds[k + 1] = bounds[k] + sentenceStart[s + 1] - sentenceStart[s] + 1;
  const rows = bounds[sentences.length];
  const token = new Int32Array(rows).fill(-1);
  for (const [k, s] of sentences.entries())
    for (let i = sentenceStart[s], r = bounds[k] + 1; i < sentenceStart[s + 1]; i++) token[r++] = i;
  return { rows, sentences: sentences.length, bounds, token, word: new Int32Array(rows).fill(-1) };
}
