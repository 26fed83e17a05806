import { describe, expect, it } from 'vitest';
import { looks } from '../../src/parse/features.ts';
import { tableRows } from '../../src/parse/network/embedding.ts';
import { Memory } from '../../src/parse/network/kernel.ts';
import { Layout, linear } from '../../src/parse/network/net.ts';
import { recur } from '../../src/parse/network/recurrence.ts';
import { Vocabulary } from '../../src/parse/network/vocabulary.ts';
import { Backward } from '../../train/backward.ts';
import { batchOf, type Corpus } from '../../train/batch.ts';
import { type Loss, Losses } from '../../train/losses.ts';
import { randoms } from '../../train/random.ts';
import { given } from '../parse/given.ts';

const sizes = { width: 16, layers: 1, arc: 8, label: 8, wordBits: 6, partBits: 6 };
const random = randoms(5);

/** Two sentences with arcs both ways. */
function corpus(): Corpus {
  const tokens = given('the old boat left harbour early it sank'.split(' '));
  const bank = {
    tokens: { ...tokens, sentences: 2, sentenceStart: Uint32Array.of(0, 6, 8), sentence: tokens.sentence.fill(1, 6) },
    upos: Uint8Array.of(5, 0, 7, 15, 7, 2, 10, 15),
    xpos: Uint8Array.of(12, 18, 24, 40, 24, 32, 30, 40),
    relation: Uint8Array.of(22, 6, 37, 0, 41, 5, 37, 0),
    head: Int32Array.of(2, 2, 3, -1, 3, 3, 7, -1),
  };
  for (const hash of looks(bank.tokens).lower) expect(hash).not.toBe(0);
  return { ...bank, rows: tableRows(bank.tokens, new Vocabulary(new Uint16Array(64)), sizes.partBits) };
}

/** A network's memory with random numbers in its matrices, and room for their gradients `shift` behind. */
function setting() {
  const layout = new Layout(sizes);
  const memory = new Memory(200_000);
  memory.reserve(layout.count);
  const shift = memory.reserve(layout.count);
  for (let i = 0; i < layout.count; i++) memory.floats[i] = random() - 0.5;
  return { layout, memory, shift, backward: new Backward(memory, shift) };
}

/** The share by which `f` changes with the number at `at`, from two points beside it. */
function slope(floats: Float32Array, at: number, f: () => number): number {
  const old = floats[at];
  const step = 2 ** -7;
  floats[at] = old + step;
  const above = f();
  floats[at] = old - step;
  const below = f();
  floats[at] = old;
  return (above - below) / (2 * step);
}

describe('gradients', () => {
  it('of the heads are the slopes of their losses', () => {
    const { layout, memory, shift, backward } = setting();
    const trees = corpus();
    const batch = batchOf(trees, [0, 1]);
    const count = batch.rows * sizes.width;
    const x = memory.reserve(count);
    const toX = memory.reserve(count);
    for (let i = x; i < x + count; i++) memory.floats[i] = random() - 0.5;
    const losses = new Losses(memory, sizes, backward, 0, random);
    const heads = layout.heads.get('')!;
    for (const name of ['tags', 'arcs', 'labels'] as const) {
      const learn = () => {
        memory.floats.fill(0, toX, toX + count);
        const loss: Loss = { tag: 0, arc: 0, label: 0, words: 0 };
        losses[name](trees, batch, heads, x, toX, loss);
        return loss.tag + loss.arc + loss.label;
      };
      memory.floats.fill(0, shift, shift + layout.count);
      learn();
      const found = memory.floats.slice(shift, shift + layout.count);
      const foundX = memory.floats.slice(toX, toX + count);
      const points: [at: number, gradient: number][] = [];
      for (let k = 0; k < 60; k++) {
        const at = Math.floor(random() * count);
        points.push([x + at, foundX[at]]);
      }
      for (const { at, rows, columns } of Object.values(heads)) {
        const inner = at + Math.floor(random() * rows * columns);
        points.push([inner, found[inner]]);
      }
      // Where a slope turns within the step (a rectified number near 0) the two differ: a few may.
      const far = points.filter(([at, gradient]) => Math.abs(slope(memory.floats, at, learn) - gradient) > 0.01);
      expect(far.length, `${name}: ${JSON.stringify(far)}`).toBeLessThanOrEqual(2);
      expect(foundX.some((gradient) => Math.abs(gradient) > 0.01)).toBe(true);
    }
  });

  it('of a recurrent layer are its slopes, forwards and backwards', () => {
    const { layout, memory, shift, backward } = setting();
    const [layer] = layout.layers;
    const batch = batchOf(corpus(), [0, 1]);
    const count = batch.rows * sizes.width;
    const [x, carried, out, toX, wanted, zero] = Array.from({ length: 6 }, () => memory.reserve(count));
    const room = { gates: memory.reserve(3 * count), carried, out };
    for (let i = 0; i < count; i++) {
      memory.floats[x + i] = random() - 0.5;
      memory.floats[wanted + i] = random() - 0.5;
    }
    const value = () => {
      recur(memory, layer, batch, x, room, zero);
      let sum = 0;
      for (let i = 0; i < count; i++) sum += memory.floats[out + i] * memory.floats[wanted + i];
      return sum;
    };
    value();
    backward.recur(layer, batch, x, room, zero, wanted, toX);
    const found = memory.floats.slice(shift, shift + layout.count);
    const foundX = memory.floats.slice(toX, toX + count);
    for (let i = 0; i < count; i += 3) expect(foundX[i]).toBeCloseTo(slope(memory.floats, x + i, value), 2);
    for (const { at, rows, columns } of Object.values(layer))
      for (let i = at; i < at + rows * columns; i += 29)
        expect(found[i]).toBeCloseTo(slope(memory.floats, i, value), 2);
  });

  it('of a linear map add up over rows', () => {
    const { layout, memory, shift, backward } = setting();
    const { tag, tagBias } = layout.heads.get('')!;
    const rows = 3;
    const x = memory.reserve(rows * tag.rows);
    const toX = memory.reserve(rows * tag.rows);
    const [out, ones] = [memory.reserve(rows * tag.columns), memory.reserve(rows * tag.columns)];
    memory.floats.fill(1, x, x + rows * tag.rows).fill(1, ones, ones + rows * tag.columns);
    linear(memory, x, rows, tag, tagBias, out);
    backward.linear(x, rows, tag, tagBias, ones, toX);
    expect(memory.floats[tag.at + shift]).toBe(rows);
    expect(memory.floats[tagBias.at + shift]).toBe(rows);
    const row = memory.floats.subarray(tag.at, tag.at + tag.columns).reduce((sum, weight) => sum + weight, 0);
    expect(memory.floats[toX]).toBeCloseTo(row, 4);
  });
});
