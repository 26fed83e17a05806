import { addRow, PARTS, ROOT_PART } from '../src/parse/network/embedding.ts';
import { Memory } from '../src/parse/network/kernel.ts';
import type { Model } from '../src/parse/network/model.ts';
import { Layout, type Sizes } from '../src/parse/network/net.ts';
import { passRoom } from '../src/parse/network/pass.ts';
import { type Batch, type Room, recur } from '../src/parse/network/recurrence.ts';
import type { Vocabulary } from '../src/parse/network/vocabulary.ts';
import { Adam, SparseAdam } from './adam.ts';
import { Backward } from './backward.ts';
import { batchOf, type Chosen, type Corpus } from './batch.ts';
import { type Loss, Losses } from './losses.ts';
import { randoms } from './random.ts';

/** Shares of numbers that are hidden while learning, so that none is relied on alone. */
export interface Dropout {
  /** Of the embeddings, of what each layer passes on, and of what heads, dependents and relations are read off. */
  readonly input: number;
  readonly layer: number;
  readonly ends: number;
  /** A word seen `n` times is hidden with probability `word / (word + n)`, so that its parts learn to stand in. */
  readonly word: number;
}

/** Floats for the activations of the largest batch, a few thousand words. */
const ROOM = 40e6;
/** Longer gradients are shortened to this length. */
const LONGEST_GRADIENT = 5;

/** A network under training: its weights, their gradients, and one step of learning. */
export class Network {
  readonly layout: Layout;
  private readonly memory: Memory;
  private readonly words: Float32Array;
  private readonly parts: Float32Array;
  private readonly sizes: Sizes;
  private readonly dropout: Dropout;
  private readonly counts: Float32Array;
  private readonly weights: Float32Array;
  private readonly gradients: Float32Array;
  private readonly adam: Adam;
  private readonly wordAdam: SparseAdam;
  private readonly partAdam: SparseAdam;
  private readonly backward: Backward;
  private readonly losses: Losses;
  private readonly zero: number;
  private random: () => number;

  /**
   * @param headNames the gold trees' heads are named ''; other trees have heads of their own on the shared layers
   * @param counts how often the word that owns each row of the words' table was seen
   */
  constructor(sizes: Sizes, headNames: readonly string[], counts: Float32Array, dropout: Dropout, seed: number) {
    this.sizes = sizes;
    this.dropout = dropout;
    this.counts = counts;
    this.random = randoms(seed);
    this.layout = new Layout(sizes, headNames);
    const { count } = this.layout;
    this.memory = new Memory(2 * count + passRoom(sizes) + ROOM);
    this.memory.reserve(count);
    const shift = this.memory.reserve(count);
    this.weights = this.memory.floats.subarray(0, count);
    this.gradients = this.memory.floats.subarray(shift, shift + count);
    this.adam = new Adam(count);
    this.backward = new Backward(this.memory, shift);
    this.losses = new Losses(this.memory, sizes, this.backward, dropout.ends, () => this.random());
    this.zero = this.memory.reserve(sizes.width);
    const half = sizes.width / 2;
    this.words = new Float32Array(half << sizes.wordBits);
    this.parts = new Float32Array(half << sizes.partBits);
    this.wordAdam = new SparseAdam(this.words, half);
    this.partAdam = new SparseAdam(this.parts, half);
    this.start();
  }

  /** The network as it stands, for reading; it changes with the next step. */
  model(vocabulary: Vocabulary): Model {
    const size = this.sizes.width / 2;
    return {
      sizes: this.sizes,
      memory: this.memory,
      layers: this.layout.layers,
      heads: this.layout.heads.get('')!,
      words: { values: this.words, unit: 1, size },
      parts: { values: this.parts, unit: 1, size },
      vocabulary,
    };
  }

  /** Begins a round with random numbers of its own, so that training can stop and go on between rounds. */
  begin(seed: number): void {
    this.random = randoms(seed);
  }

  /** All that training changes, to be kept and filled in again. */
  get state(): Record<string, Float32Array> {
    const states = { matrices: this.adam, words: this.wordAdam, parts: this.partAdam };
    const state: Record<string, Float32Array> = { weights: this.weights, words: this.words, parts: this.parts };
    for (const [name, adam] of Object.entries(states))
      for (const [part, values] of Object.entries(adam.state)) state[`${name}.${part}`] = values;
    return state;
  }

  /** Matrices start small enough to pass on what they get (Glorot and Bengio 2010), biases and distances at 0. */
  private start() {
    for (const [name, { at, rows, columns }] of this.layout.places) {
      if (rows < 3 || name.endsWith('distance')) continue;
      const reach = Math.sqrt(6 / (rows + (name.endsWith('input') ? rows : columns)));
      for (let i = at; i < at + rows * columns; i++) this.weights[i] = (this.random() * 2 - 1) * reach;
    }
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.random() * 2 - 1) * 0.1;
    for (let i = 0; i < this.parts.length; i++) this.parts[i] = (this.random() * 2 - 1) * 0.1;
  }

  /** Learns from some sentences of a corpus, with the heads of that name; returns the summed losses. */
  learn(corpus: Corpus, sentences: readonly number[], headName: string, rate: number): Loss {
    const { memory, sizes, dropout } = this;
    const { width, layers } = sizes;
    const f = memory.floats;
    const mark = memory.mark;
    const heads = this.layout.heads.get(headName)!;
    const batch = batchOf(corpus, sentences);
    const size = batch.rows * width;
    const x: number[] = [memory.reserve(size)];
    const masks: Float32Array[] = [this.mask(batch, dropout.input)];
    this.embed(corpus, batch, x[0]);
    this.hide(x[0], batch, masks[0]);
    const rooms: Room[] = [];
    for (let l = 0; l < layers; l++) {
      const room = { gates: memory.reserve(3 * size), carried: memory.reserve(size), out: memory.reserve(size) };
      recur(memory, this.layout.layers[l], batch, x[l], room, this.zero);
      masks.push(this.mask(batch, dropout.layer));
      this.hide(room.out, batch, masks[l + 1]);
      rooms.push(room);
      x.push(room.out);
    }
    const last = x[layers];
    let gradient = memory.reserve(size);
    f.fill(0, gradient, gradient + size);
    const loss: Loss = { tag: 0, arc: 0, label: 0, words: batch.rows - batch.sentences };
    this.losses.tags(corpus, batch, heads, last, gradient, loss);
    this.losses.arcs(corpus, batch, heads, last, gradient, loss);
    this.losses.labels(corpus, batch, heads, last, gradient, loss);
    for (let l = layers - 1; l >= 0; l--) {
      this.hide(gradient, batch, masks[l + 1]);
      const to = memory.reserve(size);
      f.fill(0, to, to + size);
      this.backward.recur(this.layout.layers[l], batch, x[l], rooms[l], this.zero, gradient, to);
      gradient = to;
    }
    this.hide(gradient, batch, masks[0]);
    this.collect(corpus, batch, gradient);
    this.step(rate, 1 / loss.words);
    memory.release(mark);
    return loss;
  }

  private step(rate: number, scale: number) {
    let squares = 0;
    for (const g of this.gradients) squares += g * g;
    const norm = Math.sqrt(squares) * scale;
    const clipped = norm > LONGEST_GRADIENT ? (scale * LONGEST_GRADIENT) / norm : scale;
    this.adam.step(this.weights, this.gradients, rate, clipped);
    this.wordAdam.step(rate, clipped);
    this.partAdam.step(rate, clipped);
  }

  private embed(corpus: Corpus, batch: Chosen, out: number) {
    const f = this.memory.floats;
    const half = this.sizes.width / 2;
    const words = { values: this.words, unit: 1, size: half };
    const parts = { values: this.parts, unit: 1, size: half };
    f.fill(0, out, out + batch.rows * this.sizes.width);
    for (let r = 0; r < batch.rows; r++) {
      const i = batch.token[r];
      const to = out + r * this.sizes.width;
      if (i < 0) {
        addRow(parts, ROOT_PART, f, to + half);
        continue;
      }
      const row = corpus.rows.word[i];
      const seen = row < 0 ? 0 : this.counts[row];
      batch.word[r] = this.random() < this.dropout.word / (this.dropout.word + seen) ? -1 : row;
      if (batch.word[r] >= 0) addRow(words, batch.word[r], f, to);
      for (let k = i * PARTS; k < (i + 1) * PARTS; k++) addRow(parts, corpus.rows.parts[k], f, to + half);
    }
  }

  private collect(corpus: Corpus, batch: Chosen, gradient: number) {
    const f = this.memory.floats;
    const half = this.sizes.width / 2;
    for (let r = 0; r < batch.rows; r++) {
      const i = batch.token[r];
      const at = gradient + r * this.sizes.width;
      if (i < 0) {
        this.partAdam.add(ROOT_PART, f, at + half);
        continue;
      }
      if (batch.word[r] >= 0) this.wordAdam.add(batch.word[r], f, at);
      for (let k = i * PARTS; k < (i + 1) * PARTS; k++) this.partAdam.add(corpus.rows.parts[k], f, at + half);
    }
  }

  /** One mask a sentence, the same for all its words (Gal and Ghahramani 2016). */
  private mask(batch: Batch, rate: number): Float32Array {
    return Float32Array.from({ length: batch.sentences * this.sizes.width }, () =>
      this.random() < rate ? 0 : 1 / (1 - rate),
    );
  }

  private hide(at: number, batch: Batch, mask: Float32Array) {
    const f = this.memory.floats;
    const { width } = this.sizes;
    for (let s = 0; s < batch.sentences; s++)
      for (let r = batch.bounds[s]; r < batch.bounds[s + 1]; r++)
        for (let i = 0; i < width; i++) f[at + r * width + i] *= mask[s * width + i];
  }
}
