import type { Tokens } from '../../model/index.ts';
import { looks, mix, spread } from '../features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rows of the parts' table that each word adds up: three beginnings, four ends, its shape, its gaps. */
export const PARTS = 9;

/** The rows of the tables that stand for each token. */
export interface TableRows {
  /** -1 where the word is unknown. */
  readonly word: Int32Array;
  /** `[count x PARTS]` */
  readonly parts: Int32Array;
}

/** The part that stands for a sentence's root, which has no word. */
export const ROOT_PART = 0;

/** The rows of every token. `partBits`: the parts' table has so many rows, as a power of two. */
export function tableRows(tokens: Tokens, vocabulary: Vocabulary, partBits: number): TableRows {
  const { count, start, end } = tokens;
  const { lower, prefix, suffix, shape } = looks(tokens);
  const word = new Int32Array(count);
  const parts = new Int32Array(count * PARTS);
  const part = (template: number, value: number) => spread(mix(mix(0x2545f491, template), value)) >>> (32 - partBits);
  for (let i = 0; i < count; i++) {
    word[i] = vocabulary.row(lower[i]);
    let k = i * PARTS;
    for (let n = 0; n < 3; n++) parts[k++] = part(n, prefix[n][i]);
    for (let n = 0; n < 4; n++) parts[k++] = part(3 + n, suffix[n][i]);
    parts[k++] = part(7, shape[i]);
    const before = i > 0 && start[i] === end[i - 1] ? 1 : 0;
    const after = i + 1 < count && start[i + 1] === end[i] ? 2 : 0;
    parts[k] = part(8, before + after);
  }
  return { word, parts };
}

/** A table of embeddings, `size` numbers a row: whole numbers and their unit, or the numbers themselves, unit 1. */
export interface Embedding {
  readonly values: Int8Array | Float32Array;
  readonly unit: number;
  readonly size: number;
}

/** Adds a row of the table to `floats` at `out`. */
export function addRow(table: Embedding, row: number, floats: Float32Array, out: number): void {
  const { values, unit, size } = table;
  const at = row * size;
  for (let c = 0; c < size; c++) floats[out + c] += values[at + c] * unit;
}
