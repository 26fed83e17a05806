import { Chain, type ChainWeights, type Lattice } from '../../src/extract/attributions/crf.ts';
import { randoms } from '../random.ts';

/** One chain to learn from: hashed features by place, the states it should take, and places with a forced label 0. */
export interface Example {
  readonly length: number;
  /** `length + 1` offsets into `features`. */
  readonly offset: Int32Array;
  readonly features: Int32Array;
  readonly states: Uint8Array;
  readonly forced?: Uint8Array | undefined;
}

export interface Learning {
  readonly slots: number;
  readonly epochs: number;
  readonly rate: number;
  /** What each weight's sum of squared gradients begins with: the more, the less a rare feature learns. */
  readonly caution: number;
  /** The share of features left out of each example at each pass, so that none carries a decision alone. */
  readonly dropout: number;
  readonly seed: number;
  readonly progress?: (line: string) => void;
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(order: Int32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
}

/** A gradient smaller than this moves nothing worth the time. */
const LEAST_STEP = 1e-3;

let keptFeatures = new Int32Array(0);
let keptOffset = new Int32Array(0);

/** The example's features without a random share of them, in scratch arrays. */
function thinned(example: Example, share: number, next: () => number): { offset: Int32Array; features: Int32Array } {
  if (keptFeatures.length < example.features.length) keptFeatures = new Int32Array(2 * example.features.length);
  if (keptOffset.length <= example.length) keptOffset = new Int32Array(2 * example.length + 2);
  let state = Math.floor(next() * 0x7fffffff) | 1;
  const limit = Math.floor(share * 0x100000000);
  let n = 0;
  for (let t = 0; t < example.length; t++) {
    keptOffset[t] = n;
    for (let f = example.offset[t]; f < example.offset[t + 1]; f++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      if (state >>> 0 >= limit) keptFeatures[n++] = example.features[f];
    }
  }
  keptOffset[example.length] = n;
  return { offset: keptOffset, features: keptFeatures };
}

/**
 * Learns a chain's weights by AdaGrad on the conditional log-likelihood (Duchi, Hazan, Singer 2011), one example at a
 * time; the weights of the later half of the steps are averaged.
 */
export function learn(examples: readonly Example[], lattice: Lattice, options: Learning): ChainWeights {
  const { labels, states, label, canStart, canEnd, follows } = lattice;
  const width = labels - 1;
  const mask = options.slots - 1;
  const emission = new Float32Array(options.slots * width);
  const gradients = new Float32Array(options.slots * width).fill(options.caution);
  const transition = new Float32Array(states * states + 2 * states);
  const transitionGradients = new Float32Array(transition.length);
  const weights: ChainWeights = { mask, emission, scale: 1, transition };
  const chain = new Chain(lattice);
  chain.fresh = true;
  const next = randoms(options.seed);
  const order = Int32Array.from(examples.keys());
  const { rate } = options;
  const movers = new Uint8Array(labels);
  const gradientOf = new Float64Array(labels);
  const expected = new Float64Array(labels);
  const flows = new Float64Array(states * states);
  const average = new Float32Array(emission.length);
  const averageTransition = new Float32Array(transition.length);
  let averaged = 0;
  const step = (at: number, gradient: number) => {
    transitionGradients[at] += gradient * gradient;
    transition[at] += (rate * gradient) / (Math.sqrt(transitionGradients[at]) + 1e-6);
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    for (let at = 0; at < order.length; at++) {
      const example = examples[order[at]];
      const { length } = example;
      if (length === 0) continue;
      const { offset, features } = options.dropout > 0 ? thinned(example, options.dropout, next) : example;
      chain.begin(length);
      for (let t = 0; t < length; t++) {
        chain.add(weights, t, features, offset[t], offset[t + 1] - offset[t]);
        if (example.forced?.[t]) chain.force(t, 0);
      }
      let gold = 0;
      for (let t = 0; t < length; t++) {
        const s = example.states[t];
        gold += chain.scores[t * labels + label[s]];
        gold += t === 0 ? transition[states * states + s] : transition[example.states[t - 1] * states + s];
      }
      gold += transition[states * states + states + example.states[length - 1]];
      loss += chain.sum(weights, length) - gold;
      for (let t = 0; t < length; t++) {
        expected.fill(0);
        for (let s = 0; s < states; s++) expected[label[s]] += chain.marginal(t, s);
        const right = label[example.states[t]];
        let moving = 0;
        for (let l = 0; l < width; l++) {
          const gradient = (right === l + 1 ? 1 : 0) - expected[l + 1];
          if (gradient < LEAST_STEP && gradient > -LEAST_STEP) continue;
          movers[moving] = l;
          gradientOf[moving++] = gradient;
        }
        if (moving > 0)
          for (let f = offset[t]; f < offset[t + 1]; f++) {
            const slot = (features[f] & mask) * width;
            for (let m = 0; m < moving; m++) {
              const at = slot + movers[m];
              gradients[at] += gradientOf[m] * gradientOf[m];
              emission[at] += (rate * gradientOf[m]) / Math.sqrt(gradients[at]);
            }
          }
        if (t === 0) continue;
        let total = 0;
        for (let a = 0; a < states; a++)
          for (let s = 0; s < states; s++) {
            flows[a * states + s] = follows[a][s] ? chain.flow(t, a, s) : 0;
            total += flows[a * states + s];
          }
        const taken = example.states[t - 1] * states + example.states[t];
        for (let e = 0; e < flows.length; e++) {
          const gradient = (e === taken ? 1 : 0) - flows[e] / total;
          if (gradient > 1e-5 || gradient < -1e-5) step(e, gradient);
        }
      }
      for (let s = 0; s < states; s++) {
        if (canStart[s]) step(states * states + s, (example.states[0] === s ? 1 : 0) - chain.marginal(0, s));
        if (canEnd[s])
          step(
            states * states + states + s,
            (example.states[length - 1] === s ? 1 : 0) - chain.marginal(length - 1, s),
          );
      }
    }
    if (2 * (epoch + 1) > options.epochs) {
      averaged++;
      for (let i = 0; i < emission.length; i++) average[i] += emission[i];
      for (let i = 0; i < transition.length; i++) averageTransition[i] += transition[i];
    }
    options.progress?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)} an example`);
  }
  for (let i = 0; i < average.length; i++) average[i] /= averaged;
  for (let i = 0; i < averageTransition.length; i++) averageTransition[i] /= averaged;
  for (let i = 0; i < average.length; i++) average[i] *= 1 - options.dropout;
  return { mask, emission: average, scale: 1, transition: averageTransition };
}
