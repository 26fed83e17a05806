import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { read } from '../../weights/index.ts';
import type { Body, Rarity } from './features.ts';
import { featuresOf } from './features.ts';
import { chancesOf, hiddenOf, type Lit, type Net } from './network.ts';
import { termsOf } from './terms.ts';

/** What decides on a stance. */
export interface StanceModel {
  readonly rarity: Rarity;
  /** The row of each word that the net knows. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly mean: ArrayLike<number>;
  /** One over the spread. */
  readonly scale: ArrayLike<number>;
  /** Related or not: from the dense features alone. */
  readonly relates: Net;
  /** Agrees, disagrees, discusses: from words and features. */
  readonly stands: Net;
  /** What each stance's probability is multiplied by before the greatest is taken, so that the rare ones are said. */
  readonly leaning: readonly number[];
}

const FILE = new URL('../../../models/en/stance.bin', import.meta.url);
let loaded: StanceModel | undefined;

/**
 * The model of the package, read on the first call.
 * @throws Error when the file is missing or damaged; the message names it.
 */
export function stanceModel(): StanceModel {
  loaded ??= unpacked(brotliDecompressSync(readFileSync(FILE)));
  return loaded;
}

function unpacked(bytes: Uint8Array): StanceModel {
  const { meta, tables } = read(bytes, FILE.pathname);
  const { documents, words, known, hidden, leaning, scales } = meta as {
    documents: number;
    words: string[];
    known: number;
    hidden: { relates: number; stands: number };
    leaning: number[];
    scales: { relates: number; stands: number };
  };
  const holders = tables.get('holders')!;
  const net = (name: 'relates' | 'stands', classes: number): Net => ({
    ...{ hidden: hidden[name], classes },
    input: Float32Array.from(tables.get(`${name}Input`)!, (value) => value * scales[name]),
    output: tables.get(`${name}Output`) as Float32Array,
  });
  return {
    rarity: { documents, holders: new Map(words.map((word, i) => [word, holders[i]])) },
    vocabulary: new Map(words.slice(0, known).map((word, i) => [word, i])),
    ...{ mean: tables.get('mean')!, scale: tables.get('scale')! },
    ...{ relates: net('relates', 2), stands: net('stands', 3), leaning },
  };
}

/** The dense features around 0, by their spread, and never far out. */
export function scaledFeatures(
  { mean, scale }: Pick<StanceModel, 'mean' | 'scale'>,
  features: readonly number[],
): number[] {
  return features.map((value, i) => Math.max(-3, Math.min(3, (value - mean[i]) * scale[i])));
}

/** The dense features as rows of the first net. */
export function relatesLit(dense: readonly number[]): Lit {
  return { rows: [...dense.keys(), dense.length], values: [...dense, 1] };
}

/** Words and dense features as rows of the second net. @param words how many words the net knows */
export function standsLit(
  claim: string,
  body: Body,
  dense: readonly number[],
  { vocabulary }: Pick<StanceModel, 'vocabulary'>,
): Lit {
  const words = vocabulary.size;
  const rows: number[] = [];
  const values: number[] = [];
  for (const [terms, offset] of [
    [termsOf(claim), 0],
    [body.terms, words],
  ] as const) {
    const counts = new Map<number, number>();
    for (const term of terms) {
      const row = vocabulary.get(term);
      if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    const norm = Math.sqrt([...counts.values()].reduce((total, count) => total + count * count, 0)) || 1;
    for (const [row, count] of counts) {
      rows.push(offset + row);
      values.push(count / norm);
    }
  }
  for (const [i, value] of dense.entries()) {
    rows.push(2 * words + i);
    values.push(value);
  }
  rows.push(2 * words + dense.length);
  values.push(1);
  return { rows, values };
}

/** The probabilities of agree, disagree, discuss and unrelated. */
export function stanceChances(model: StanceModel, claim: string, body: Body): number[] {
  const dense = scaledFeatures(model, featuresOf(claim, body, model.rarity));
  const [related, unrelated] = chancesOf(model.relates, hiddenOf(model.relates, relatesLit(dense)));
  const stands = chancesOf(model.stands, hiddenOf(model.stands, standsLit(claim, body, dense, model)));
  return [...stands.map((chance) => chance * related), unrelated];
}
