import { type Crf, LABELS, mayFollow } from '../../src/parse/names-crf.ts';
import { MOST, nameFeatures, type Sight } from '../../src/parse/names-features.ts';
import { randoms } from '../random.ts';
import type { Labelled } from './labelled.ts';

/** A text to learn from, how much it counts, and its looks. */
export interface Lesson {
  readonly given: Labelled;
  readonly seen: Sight;
  readonly weight: number;
}

export interface Settings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features that each look at a token leaves out. */
  readonly dropout: number;
  /** Pull towards zero on each update. */
  readonly decay: number;
  readonly seed: number;
}

const STATES = LABELS * (LABELS + 1);

/** A field that goes on learning: its weights as they are learnt, and the sums of squares that scale its steps. */
export interface Learnt extends Crf {
  readonly weights: Float32Array;
  readonly sums: Float32Array;
  readonly stepSums: Float32Array;
}

/**
 * Learns a field by stochastic gradient steps on the likelihood, scaled by AdaGrad (Duchi et al. 2011); from nothing, or
 * from what was learnt `before`, which stays as it is.
 */
export function learn(lessons: readonly Lesson[], settings: Settings, before?: Learnt): Learnt {
  const { bits, rate, dropout, decay } = settings;
  const next = randoms(settings.seed);
  const rows = 2 ** bits;
  const weights = before?.weights.slice() ?? new Float32Array(rows * LABELS);
  const sums = before?.sums.slice() ?? new Float32Array(rows * LABELS).fill(1e-4);
  const steps = before?.steps.slice() ?? new Float32Array(STATES);
  const stepSums = before?.stepSums.slice() ?? new Float32Array(STATES).fill(1e-2);
  const order: [lesson: number, sentence: number][] = [];
  lessons.forEach(({ given }, l) => {
    for (let s = 0; s < given.tokens.sentences; s++) if (!given.doubtful.has(s)) order.push([l, s]);
  });
  const shift = 32 - bits;
  const buffer = new Int32Array(MOST);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const [l, s] of order) {
      const { given, seen, weight } = lessons[l];
      const [from, to] = [given.tokens.sentenceStart[s], given.tokens.sentenceStart[s + 1]];
      const n = to - from;
      if (n > 300) continue;
      const used: Int32Array[] = [];
      const scores = new Float64Array(n * LABELS);
      for (let i = 0; i < n; i++) {
        const count = nameFeatures(seen, from + i, from, to, buffer);
        const kept = new Int32Array(count);
        let k = 0;
        for (let f = 0; f < count; f++) if (f === 0 || next() >= dropout) kept[k++] = (buffer[f] >>> shift) * LABELS;
        used.push(kept.subarray(0, k));
        for (let f = 0; f < k; f++) for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] += weights[kept[f] + y];
      }
      const { marginals, stepSum } = expect(scores, steps, n);
      for (let i = 0; i < n; i++) {
        marginals[i * LABELS + given.labels[from + i]] -= 1;
        stepSum[(i === 0 ? LABELS : given.labels[from + i - 1]) * LABELS + given.labels[from + i]] -= 1;
        for (let y = 0; y < LABELS; y++) {
          const g = marginals[i * LABELS + y] * weight;
          if (Math.abs(g) < 1e-4) continue;
          for (const at of used[i]) {
            const full = g + decay * weights[at + y];
            sums[at + y] += full * full;
            weights[at + y] -= (rate * full) / Math.sqrt(sums[at + y]);
          }
        }
      }
      for (let k = 0; k < STATES; k++) {
        const g = stepSum[k] * weight;
        if (g === 0) continue;
        stepSums[k] += g * g;
        steps[k] -= (rate * g) / Math.sqrt(stepSums[k]);
      }
    }
  }
  return { bits, weights, steps, scale: 1, sums, stepSums };
}

/** Probabilities of each label and expected counts of each step, by forward and backward sums. */
function expect(scores: Float64Array, steps: Float32Array, n: number) {
  const forward = new Float64Array(n * LABELS);
  const backward = new Float64Array(n * LABELS);
  const marginals = new Float64Array(n * LABELS);
  const stepSum = new Float64Array(STATES);
  const scale = new Float64Array(n);
  const potential = new Float64Array(n * LABELS);
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[i * LABELS + y]);
    for (let y = 0; y < LABELS; y++) potential[i * LABELS + y] = Math.exp(scores[i * LABELS + y] - top);
  }
  const jump = new Float64Array(STATES);
  for (let a = 0; a <= LABELS; a++)
    for (let b = 0; b < LABELS; b++) jump[a * LABELS + b] = mayFollow(a, b) ? Math.exp(steps[a * LABELS + b]) : 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let b = 0; b < LABELS; b++) {
      let into = 0;
      if (i === 0) into = jump[LABELS * LABELS + b];
      else for (let a = 0; a < LABELS; a++) into += forward[(i - 1) * LABELS + a] * jump[a * LABELS + b];
      forward[i * LABELS + b] = into * potential[i * LABELS + b];
      sum += forward[i * LABELS + b];
    }
    scale[i] = sum;
    for (let b = 0; b < LABELS; b++) forward[i * LABELS + b] /= sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let a = 0; a < LABELS; a++) {
      if (i === n - 1) backward[i * LABELS + a] = 1;
      else {
        let out = 0;
        for (let b = 0; b < LABELS; b++)
          out += jump[a * LABELS + b] * potential[(i + 1) * LABELS + b] * backward[(i + 1) * LABELS + b];
        backward[i * LABELS + a] = out / scale[i + 1];
      }
      marginals[i * LABELS + a] = forward[i * LABELS + a] * backward[i * LABELS + a];
    }
    if (i === n - 1) continue;
    for (let a = 0; a < LABELS; a++)
      for (let b = 0; b < LABELS; b++)
        stepSum[a * LABELS + b] +=
          (forward[i * LABELS + a] *
            jump[a * LABELS + b] *
            potential[(i + 1) * LABELS + b] *
            backward[(i + 1) * LABELS + b]) /
          scale[i + 1];
  }
  for (let b = 0; b < LABELS; b++) stepSum[LABELS * LABELS + b] += marginals[b];
  return { marginals, stepSum };
}
