import type { Memory } from './kernel.ts';
import { type Layer, linear } from './net.ts';

/** Where the sentences of a batch stand: sentence `s` has the rows `bounds[s]` up to `bounds[s + 1]`. */
export interface Batch {
  readonly rows: number;
  readonly sentences: number;
  readonly bounds: Int32Array;
}

/** Room for one layer's numbers, a row a word: `gates` is `[rows x 3 width]`, `carried` and `out` are `[rows x width]`. */
export interface Room {
  readonly gates: number;
  readonly carried: number;
  readonly out: number;
}

/**
 * One layer of simple recurrent units (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"):
 * the first half of the columns reads a sentence forwards, the second backwards. All that costs is one matrix product
 * for the whole batch; from word to word only columns meet themselves. Gates are `(1 + x / (1 + |x|)) / 2`, which is
 * cheaper than the logistic function and does as well here.
 * `x` is `[rows x width]`; `zero` is a place with `width` zeros. The gates' values stay in `room.gates` for training.
 */
export function recur(memory: Memory, layer: Layer, batch: Batch, x: number, room: Room, zero: number): void {
  const f = memory.floats;
  const width = layer.input.rows;
  const half = width >> 1;
  const { gates, carried, out } = room;
  const bias = layer.bias.at;
  const carry = layer.carry.at;
  linear(memory, x, batch.rows, layer.input, null, gates);
  for (let s = 0; s < batch.sentences; s++) {
    for (let backwards = 0; backwards < 2; backwards++) {
      const low = backwards * half;
      const step = backwards ? -1 : 1;
      let t = backwards ? batch.bounds[s + 1] - 1 : batch.bounds[s];
      let before = zero;
      for (let k = batch.bounds[s + 1] - batch.bounds[s]; k > 0; k--, t += step) {
        const g = gates + 3 * t * width;
        const row = t * width;
        for (let i = low; i < low + half; i++) {
          const c0 = f[before + i];
          const a = f[g + width + i] + f[bias + i] + f[carry + i] * c0;
          const keep = 0.5 + (0.5 * a) / (1 + Math.abs(a));
          const b = f[g + 2 * width + i] + f[bias + width + i] + f[carry + width + i] * c0;
          const show = 0.5 + (0.5 * b) / (1 + Math.abs(b));
          const c = keep * c0 + (1 - keep) * f[g + i];
          f[g + width + i] = keep;
          f[g + 2 * width + i] = show;
          f[carried + row + i] = c;
          f[out + row + i] = (show * c) / (1 + Math.abs(c)) + (1 - show) * f[x + row + i];
        }
        before = carried + row;
      }
    }
  }
}
