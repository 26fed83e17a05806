import { read, type Table, write } from '../../weights/index.ts';
import type { Embedding } from './embedding.ts';
import { Memory } from './kernel.ts';
import { type Heads, type Layer, Layout, type Sizes } from './net.ts';
import { passRoom } from './pass.ts';
import { Vocabulary } from './vocabulary.ts';

/** A trained network, ready to read. Its matrices stand at the memory's beginning. */
export interface Model {
  readonly sizes: Sizes;
  readonly memory: Memory;
  readonly layers: readonly Layer[];
  readonly heads: Heads;
  readonly words: Embedding;
  readonly parts: Embedding;
  readonly vocabulary: Vocabulary;
}

/** What one step is worth when the values are written as whole numbers up to `most`. */
function unitOf(values: Float32Array, most: number): number {
  return values.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0) / most || 1;
}

function bytes(values: Float32Array, unit: number): Int8Array {
  return Int8Array.from(values, (value) => Math.round(value / unit));
}

/**
 * The bytes of a model's file. Embeddings are kept in eight bits and matrices in sixteen, each matrix with a unit of its
 * own: the file is a third as long, and docs/parse.md says what that costs.
 */
export function pack(model: Model, facts: Record<string, unknown>): Uint8Array {
  const words = model.words.values as Float32Array;
  const parts = model.parts.values as Float32Array;
  const wordUnit = unitOf(words, 127);
  const partUnit = unitOf(parts, 127);
  const layout = new Layout(model.sizes);
  const matrices = new Int16Array(layout.count);
  const units = new Float32Array(layout.places.size);
  for (const [k, { at, rows, columns }] of [...layout.places.values()].entries()) {
    const values = model.memory.floats.subarray(at, at + rows * columns);
    units[k] = unitOf(values, 32767);
    for (let i = 0; i < values.length; i++) matrices[at + i] = Math.round(values[i] / units[k]);
  }
  return write(
    { words: bytes(words, wordUnit), parts: bytes(parts, partUnit), matrices, units, owners: model.vocabulary.owners },
    { ...facts, sizes: model.sizes, wordUnit, partUnit },
  );
}

/** The network in a model's file. `path` is named in the error where the file is damaged. */
export function unpack(file: Uint8Array, path: string): Model {
  const { meta, tables } = read(file, path);
  const table = <T extends Table>(name: string) => {
    const found = tables.get(name);
    if (!found) throw new Error(`${path}: has no table "${name}". Train it anew with "npm run train".`);
    return found as T;
  };
  const sizes = meta.sizes as Sizes;
  const size = sizes.width / 2;
  const layout = new Layout(sizes);
  const memory = new Memory(layout.count + passRoom(sizes));
  memory.reserve(layout.count);
  const matrices = table<Int16Array>('matrices');
  const units = table<Float32Array>('units');
  for (const [k, { at, rows, columns }] of [...layout.places.values()].entries())
    for (let i = at; i < at + rows * columns; i++) memory.floats[i] = matrices[i] * units[k];
  return {
    sizes,
    memory,
    layers: layout.layers,
    heads: layout.heads.get('')!,
    words: { values: table<Int8Array>('words'), unit: meta.wordUnit as number, size },
    parts: { values: table<Int8Array>('parts'), unit: meta.partUnit as number, size },
    vocabulary: new Vocabulary(table<Uint16Array>('owners')),
  };
}
