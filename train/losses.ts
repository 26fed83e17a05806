import { UPOS, XPOS } from '../src/model/index.ts';
import { endsRoom, findEnds, padded, rectify, scoreArcs, turn } from '../src/parse/network/arcs.ts';
import type { Memory } from '../src/parse/network/kernel.ts';
import { FAR, far, type Heads, LABEL_COLUMNS, linear, type Sizes, TAG_COLUMNS } from '../src/parse/network/net.ts';
import type { Backward } from './backward.ts';
import type { Chosen, Corpus } from './batch.ts';
import { NONE } from './treebank.ts';

/** Summed cross-entropies, and how many words they are summed over. */
export interface Loss {
  tag: number;
  arc: number;
  label: number;
  words: number;
}

/**
 * How far the heads of a network are from the gold trees, with the gradients: each function reads the last layer `x`,
 * adds its loss to `loss`, its weights' gradients to theirs, and the gradient of `x` to `gradient`.
 */
export class Losses {
  private readonly memory: Memory;
  private readonly sizes: Sizes;
  private readonly backward: Backward;
  private readonly dropout: number;
  private readonly random: () => number;

  /** @param dropout the share of numbers dropped of what heads, dependents and relations are read off */
  constructor(memory: Memory, sizes: Sizes, backward: Backward, dropout: number, random: () => number) {
    this.memory = memory;
    this.sizes = sizes;
    this.backward = backward;
    this.dropout = dropout;
    this.random = random;
  }

  private readonly drop = (at: number, count: number) => {
    const f = this.memory.floats;
    const scale = 1 / (1 - this.dropout);
    for (let i = at; i < at + count; i++) f[i] = this.random() < this.dropout ? 0 : f[i] * scale;
  };

  tags(corpus: Corpus, batch: Chosen, heads: Heads, x: number, gradient: number, loss: Loss) {
    const { memory } = this;
    const f = memory.floats;
    const mark = memory.mark;
    const scores = memory.reserve(batch.rows * TAG_COLUMNS);
    linear(memory, x, batch.rows, heads.tag, heads.tagBias, scores);
    for (let r = 0; r < batch.rows; r++) {
      const at = scores + r * TAG_COLUMNS;
      const i = batch.token[r];
      loss.tag += surprise(f, at, UPOS.length, i < 0 ? NONE : corpus.upos[i]);
      loss.tag += surprise(f, at + UPOS.length, XPOS.length, i < 0 ? NONE : corpus.xpos[i]);
      f.fill(0, at + UPOS.length + XPOS.length, at + TAG_COLUMNS);
    }
    this.backward.linear(x, batch.rows, heads.tag, heads.tagBias, scores, gradient);
    memory.release(mark);
  }

  arcs(corpus: Corpus, batch: Chosen, heads: Heads, x: number, gradient: number, loss: Loss) {
    const { memory, backward } = this;
    const { arc } = this.sizes;
    const f = memory.floats;
    const mark = memory.mark;
    const { rows } = batch;
    const ends = endsRoom(memory, rows, arc);
    const to = endsRoom(memory, rows, arc);
    findEnds(memory, heads, x, rows, ends, this.drop);
    f.fill(0, to.dependent, to.distance + rows * FAR);
    for (let s = 0; s < batch.sentences; s++) {
      const from = batch.bounds[s];
      const n = batch.bounds[s + 1] - from;
      const inner = memory.mark;
      const wide = padded(n);
      const turned = memory.reserve(Math.max(arc, wide) * wide);
      const scores = memory.reserve(wide * wide);
      scoreArcs(memory, arc, ends, from, n, turned, scores);
      f.fill(0, scores, scores + wide);
      for (let i = 1; i < n; i++) {
        const at = scores + i * wide;
        f[at + i] = -1e9;
        const token = batch.token[from + i];
        const gold = corpus.head[token] < 0 ? 0 : corpus.head[token] - batch.token[from + 1] + 1;
        loss.arc += surprise(f, at, n, gold);
        f.fill(0, at + n, at + wide);
        for (let h = 0; h < n; h++) f[to.distance + (from + i) * FAR + (h === 0 ? 0 : far(i, h))] += f[at + h];
      }
      memory.multiply(scores, ends.paired + from * arc, to.dependent + from * arc, n, wide, arc);
      turn(f, scores, n, wide, n, turned);
      memory.multiply(turned, ends.dependent + from * arc, to.paired + from * arc, n, n, arc);
      memory.release(inner);
    }
    const scale = 1 / (1 - this.dropout);
    backward.linear(ends.dependent, rows, heads.distance, null, to.distance, to.dependent);
    backward.linear(ends.head, rows, heads.pair, null, to.paired, to.head);
    backward.rectify(ends.dependent, rows * arc, to.dependent, scale);
    backward.rectify(ends.head, rows * arc, to.head, scale);
    backward.linear(x, rows, heads.dependent, heads.dependentBias, to.dependent, gradient);
    backward.linear(x, rows, heads.head, heads.headBias, to.head, gradient);
    memory.release(mark);
  }

  labels(corpus: Corpus, batch: Chosen, heads: Heads, x: number, gradient: number, loss: Loss) {
    const { memory, backward } = this;
    const { label } = this.sizes;
    const f = memory.floats;
    const mark = memory.mark;
    const { rows } = batch;
    const room = () => memory.reserve(rows * label);
    const [dependent, head, both, toDependent, toHead, toBoth] = [room(), room(), room(), room(), room(), room()];
    const scores = memory.reserve(rows * LABEL_COLUMNS);
    linear(memory, x, rows, heads.labelDependent, heads.labelBias, dependent);
    linear(memory, x, rows, heads.labelHead, null, head);
    f.fill(0, both, both + rows * label);
    const goldRow = new Int32Array(rows).fill(-1);
    for (let s = 0; s < batch.sentences; s++) {
      const from = batch.bounds[s];
      for (let r = from + 1; r < batch.bounds[s + 1]; r++) {
        const up = corpus.head[batch.token[r]];
        goldRow[r] = up < 0 ? from : from + 1 + up - batch.token[from + 1];
        const distance = heads.labelDistance.at + far(r, goldRow[r]) * label;
        for (let c = 0; c < label; c++)
          f[both + r * label + c] = f[dependent + r * label + c] + f[head + goldRow[r] * label + c] + f[distance + c];
      }
    }
    rectify(f, both, rows * label);
    this.drop(both, rows * label);
    linear(memory, both, rows, heads.relation, heads.relationBias, scores);
    for (let r = 0; r < rows; r++) {
      const at = scores + r * LABEL_COLUMNS;
      const gold = batch.token[r] < 0 ? NONE : corpus.relation[batch.token[r]];
      loss.label += surprise(f, at, LABEL_COLUMNS, gold);
    }
    f.fill(0, toDependent, toBoth + rows * label);
    backward.linear(both, rows, heads.relation, heads.relationBias, scores, toBoth);
    backward.rectify(both, rows * label, toBoth, 1 / (1 - this.dropout));
    for (let r = 0; r < rows; r++) {
      if (goldRow[r] < 0) continue;
      const distance = heads.labelDistance.at + backward.shift + far(r, goldRow[r]) * label;
      for (let c = 0; c < label; c++) {
        const g = f[toBoth + r * label + c];
        f[toDependent + r * label + c] += g;
        f[toHead + goldRow[r] * label + c] += g;
        f[distance + c] += g;
      }
    }
    backward.linear(x, rows, heads.labelDependent, heads.labelBias, toDependent, gradient);
    backward.linear(x, rows, heads.labelHead, null, toHead, gradient);
    memory.release(mark);
  }
}

/**
 * The cross-entropy of `count` scores at `at` against the right one; the scores become its gradient, which is 0 where
 * there is no right one.
 */
function surprise(f: Float32Array, at: number, count: number, gold: number): number {
  if (gold >= count) {
    f.fill(0, at, at + count);
    return 0;
  }
  let top = f[at];
  for (let i = 1; i < count; i++) if (f[at + i] > top) top = f[at + i];
  let sum = 0;
  for (let i = 0; i < count; i++) {
    f[at + i] = Math.exp(f[at + i] - top);
    sum += f[at + i];
  }
  const loss = Math.log(sum) - Math.log(Math.max(f[at + gold], 1e-30));
  for (let i = 0; i < count; i++) f[at + i] /= sum;
  f[at + gold] -= 1;
  return loss;
}
