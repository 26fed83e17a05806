import { readFileSync } from 'node:fs';
import { read } from '../weights/index.ts';
import { farFeatures, isDoubtful, MOST_GAP, nearFeatures } from './sentences-gaps.ts';
import type { TokenLooks } from './sentences-looks.ts';

/** A logistic model of gaps: hashed weights, and how sure it must be (in log-odds) to overrule the rules. */
export interface GapModel {
  readonly bits: number;
  readonly scale: number;
  readonly weights: Int8Array | Float32Array;
  /** Log-odds above which a gap ends a sentence where the rules saw no end. */
  readonly adds: number;
  /** Log-odds below which a gap goes on where the rules saw an end. */
  readonly takes: number;
}

let loaded: GapModel | undefined;

/** The model of `models/en/`, read once a process. */
export function gapModel(): GapModel {
  if (loaded) return loaded;
  const path = new URL('../../models/en/sentences.bin', import.meta.url);
  const { meta, tables } = read(readFileSync(path), path.pathname);
  const { bits, scale, adds, takes } = meta as Record<string, number>;
  loaded = { bits, scale, adds, takes, weights: tables.get('weights') as Int8Array };
  return loaded;
}

/** Corrects the rules' ends (1 after each last token of a sentence), left to right, in place. */
export function correct(model: GapModel, looks: TokenLooks, ends: Uint8Array): void {
  const { bits, scale, weights, adds, takes } = model;
  const shift = 32 - bits;
  const features = new Int32Array(MOST_GAP);
  let first = 0;
  for (let i = 0; i + 1 < ends.length; i++) {
    const said = ends[i] === 1;
    if (isDoubtful(looks, i, first, said)) {
      const near = nearFeatures(looks, i, said, features);
      const count = farFeatures(looks, i, first, said, features, near);
      let sum = 0;
      for (let f = 0; f < count; f++) sum += weights[features[f] >>> shift];
      const odds = sum * scale;
      if (said ? odds < takes : odds > adds) ends[i] = said ? 0 : 1;
    }
    if (ends[i] === 1) first = i + 1;
  }
}
