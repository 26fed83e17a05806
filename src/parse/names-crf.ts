import type { Tokens } from '../model/index.ts';
import { MOST, nameFeatures, type Sight } from './names-features.ts';

/** Labels of the sequence model: 0 outside, then begin and inside of each kind, in the order of `KINDS`. */
export const KINDS = ['person', 'org', 'place', 'group'] as const;
export const LABELS = 1 + 2 * KINDS.length;

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. */
export interface Crf {
  /** `2 ** bits` rows of `LABELS` weights. */
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  /** Score of label `b` after label `a` at `a * LABELS + b`; row `LABELS` is for a sentence's first label. */
  readonly steps: Float32Array;
}

/** Whether label `b` may follow `a` (`LABELS` for the start): "inside" only after its own kind. */
export function mayFollow(a: number, b: number): boolean {
  if (b === 0 || b % 2 === 1) return true;
  return a !== LABELS && a > 0 && (a === b || a === b - 1);
}

const features = new Int32Array(MOST);

/** Scores of every label at every token of a sentence `[from, to)`, row by row, in `out`. */
export function emissions(crf: Crf, seen: Sight, from: number, to: number, out: Float64Array): void {
  const { weights, bits, scale } = crf;
  const shift = 32 - bits;
  for (let i = from; i < to; i++) {
    const n = nameFeatures(seen, i, from, to, features);
    const row = (i - from) * LABELS;
    for (let label = 0; label < LABELS; label++) out[row + label] = 0;
    for (let f = 0; f < n; f++) {
      const at = (features[f] >>> shift) * LABELS;
      for (let label = 0; label < LABELS; label++) out[row + label] += weights[at + label];
    }
    for (let label = 0; label < LABELS; label++) out[row + label] *= scale;
  }
}

/** The best labels of every token (Viterbi), sentence by sentence. */
export function decode(crf: Crf, tokens: Tokens, seen: Sight): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  let scores = new Float64Array(LABELS * 128);
  let back = new Uint8Array(LABELS * 128);
  for (let s = 0; s < tokens.sentences; s++) {
    const [from, to] = [tokens.sentenceStart[s], tokens.sentenceStart[s + 1]];
    if ((to - from) * LABELS > scores.length) {
      scores = new Float64Array((to - from) * LABELS * 2);
      back = new Uint8Array(scores.length);
    }
    emissions(crf, seen, from, to, scores);
    for (let i = 0; i < to - from; i++) {
      for (let b = 0; b < LABELS; b++) {
        let best = Number.NEGATIVE_INFINITY;
        let by = 0;
        for (let a = 0; a < LABELS; a++) {
          if (!mayFollow(i === 0 ? LABELS : a, b)) continue;
          const before = i === 0 ? 0 : scores[(i - 1) * LABELS + a];
          const score = before + crf.steps[(i === 0 ? LABELS : a) * LABELS + b];
          if (score > best) {
            best = score;
            by = a;
          }
        }
        scores[i * LABELS + b] += best;
        back[i * LABELS + b] = by;
      }
    }
    let label = 0;
    const last = (to - from - 1) * LABELS;
    for (let b = 1; b < LABELS; b++) if (scores[last + b] > scores[last + label]) label = b;
    for (let i = to - from - 1; i >= 0; i--) {
      labels[from + i] = label;
      label = back[i * LABELS + label];
    }
  }
  return labels;
}
