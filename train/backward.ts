import { turn } from '../src/parse/network/arcs.ts';
import type { Memory } from '../src/parse/network/kernel.ts';
import type { Layer, Place } from '../src/parse/network/net.ts';
import type { Batch, Room } from '../src/parse/network/recurrence.ts';

/**
 * The gradients of what `src/parse` computes, by hand: each function here undoes one there. `shift` is how far behind
 * its weights a place's gradients stand. Gradients are added to what is there.
 */
export class Backward {
  private readonly memory: Memory;
  readonly shift: number;

  constructor(memory: Memory, shift: number) {
    this.memory = memory;
    this.shift = shift;
  }

  /** Of `linear`; `toX` is where the gradient of `x` is added up. */
  linear(x: number, rows: number, weights: Place, bias: Place | null, gradient: number, toX: number): void {
    const { memory, shift } = this;
    const f = memory.floats;
    const { rows: k, columns } = weights;
    const mark = memory.mark;
    const turned = memory.reserve(Math.max(rows, columns) * k);
    turn(f, x, rows, k, rows, turned);
    memory.multiply(turned, gradient, weights.at + shift, k, rows, columns);
    if (bias)
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++) f[bias.at + shift + c] += f[gradient + r * columns + c];
    turn(f, weights.at, k, columns, k, turned);
    memory.multiply(gradient, turned, toX, rows, columns, k);
    memory.release(mark);
  }

  /** Of `recur`, whose room is as it left it. Uses up the gates; `gradient` is of `room.out`. */
  recur(layer: Layer, batch: Batch, x: number, room: Room, zero: number, gradient: number, toX: number): void {
    const { memory, shift } = this;
    const f = memory.floats;
    const width = layer.input.rows;
    const half = width >> 1;
    const { gates, carried } = room;
    const biasTo = layer.bias.at + shift;
    const carry = layer.carry.at;
    const carryTo = carry + shift;
    const back = new Float32Array(width);
    for (let s = 0; s < batch.sentences; s++) {
      const low = batch.bounds[s];
      const high = batch.bounds[s + 1];
      for (let backwards = 0; backwards < 2; backwards++) {
        const column = backwards * half;
        back.fill(0);
        for (let k = high - low - 1; k >= 0; k--) {
          const t = backwards ? high - 1 - k : low + k;
          const g = gates + 3 * t * width;
          const row = t * width;
          const before = k === 0 ? zero : carried + (backwards ? t + 1 : t - 1) * width;
          for (let i = column; i < column + half; i++) {
            const keep = f[g + width + i];
            const show = f[g + 2 * width + i];
            const c = f[carried + row + i];
            const c0 = f[before + i];
            const up = f[gradient + row + i];
            const slope = 1 / (1 + Math.abs(c));
            const shown = c * slope;
            f[toX + row + i] += up * (1 - show);
            const showSlope = 1 - Math.abs(2 * show - 1);
            const toShow = up * (shown - f[x + row + i]) * 0.5 * showSlope * showSlope;
            const toC = back[i] + up * show * slope * slope;
            const keepSlope = 1 - Math.abs(2 * keep - 1);
            const toKeep = toC * (c0 - f[g + i]) * 0.5 * keepSlope * keepSlope;
            back[i] = toC * keep + toKeep * f[carry + i] + toShow * f[carry + width + i];
            f[g + i] = toC * (1 - keep);
            f[g + width + i] = toKeep;
            f[g + 2 * width + i] = toShow;
            f[biasTo + i] += toKeep;
            f[biasTo + width + i] += toShow;
            f[carryTo + i] += toKeep * c0;
            f[carryTo + width + i] += toShow * c0;
          }
        }
      }
    }
    this.linear(x, batch.rows, layer.input, null, gates, toX);
  }

  /** Of `rectify` and of dropping: what is 0 passes nothing, the rest is scaled by what was kept. */
  rectify(values: number, count: number, gradient: number, scale: number): void {
    const f = this.memory.floats;
    for (let i = 0; i < count; i++) f[gradient + i] = f[values + i] > 0 ? f[gradient + i] * scale : 0;
  }
}
