import { farFeatures, isDoubtful, MOST_GAP, nearFeatures } from '../../src/parse/sentences-gaps.ts';
import { randoms, shuffled } from '../random.ts';
import type { Lesson } from './lessons.ts';

export interface Settings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features that each look at a gap leaves out. */
  readonly dropout: number;
  /** Pull towards zero on each update. */
  readonly decay: number;
  readonly seed: number;
}

/** Learns a logistic model of gaps by stochastic gradient steps scaled by AdaGrad (Duchi et al. 2011). */
export function learn(lessons: readonly Lesson[], settings: Settings): Float32Array {
  const { bits, rate, dropout, decay } = settings;
  const next = randoms(settings.seed);
  const weights = new Float32Array(2 ** bits);
  const sums = new Float32Array(2 ** bits).fill(1e-3);
  const shift = 32 - bits;
  const gaps: [lesson: number, gap: number, first: number][] = [];
  lessons.forEach(({ looks, ruled, gold }, l) => {
    let first = 0;
    for (let i = 0; i + 1 < gold.length; i++) {
      if (isDoubtful(looks, i, first, ruled[i] === 1)) gaps.push([l, i, first]);
      if (gold[i] === 1) first = i + 1;
    }
  });
  const features = new Int32Array(MOST_GAP);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const g of shuffled(gaps.length, next)) {
      const [l, i, first] = gaps[g];
      const { looks, ruled, gold, weight } = lessons[l];
      const said = ruled[i] === 1;
      const count = farFeatures(looks, i, first, said, features, nearFeatures(looks, i, said, features));
      let kept = 0;
      let sum = 0;
      for (let f = 0; f < count; f++) {
        if (next() < dropout) continue;
        features[kept] = features[f] >>> shift;
        sum += weights[features[kept++]];
      }
      const slope = (1 / (1 + Math.exp(-sum)) - gold[i]) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      for (let f = 0; f < kept; f++) {
        const at = features[f];
        const full = slope + decay * weights[at];
        sums[at] += full * full;
        weights[at] -= (rate * full) / Math.sqrt(sums[at]);
      }
    }
  }
  return weights;
}
