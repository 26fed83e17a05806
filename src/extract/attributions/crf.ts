/**
 * A linear chain over labels: emissions are sums of hashed features' weights, and a lattice says which state may follow
 * which. Several states can share a label, so that a lattice can count (such as "at most one source").
 */
export interface Lattice {
  readonly labels: number;
  readonly states: number;
  /** The label that each state emits. */
  readonly label: readonly number[];
  readonly canStart: readonly boolean[];
  readonly canEnd: readonly boolean[];
  /** `follows[a][b]`: state `b` may follow state `a`. */
  readonly follows: readonly (readonly boolean[])[];
}

/** Weights of one chain, dequantised or in training. Label 0 scores 0 on every feature. */
export interface ChainWeights {
  /** Number of feature slots less one; a feature's slot is its hash and this. */
  readonly mask: number;
  /** `slots * (labels - 1)`: for each slot the weights of labels 1 and up. */
  readonly emission: Float32Array | Int8Array;
  /** What one unit of `emission` is worth. */
  readonly scale: number;
  /** `states * states` scores, then `states` of starting, then `states` of ending. */
  readonly transition: Float32Array;
}

/** Paths through a state less probable than this are not looked for. */
const UNLIKELY = 1e-4;

/** Scratch and decoder for one lattice; grows to the longest chain seen and is used again. */
export class Chain {
  readonly lattice: Lattice;
  private capacity = 0;
  /** `length * labels` emission scores of the chain at hand. */
  scores = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private back = new Uint8Array(0);
  private readonly from: readonly Uint8Array[];

  constructor(lattice: Lattice) {
    this.lattice = lattice;
    this.from = Array.from({ length: lattice.states }, (_, b) =>
      Uint8Array.from([...lattice.follows.keys()].filter((a) => lattice.follows[a][b])),
    );
  }

  /** Makes room for a chain of `length` places and clears its scores. */
  begin(length: number): void {
    const { labels, states } = this.lattice;
    if (length > this.capacity) {
      this.capacity = Math.max(length, 2 * this.capacity, 64);
      this.scores = new Float64Array(this.capacity * labels);
      this.alpha = new Float64Array(this.capacity * states);
      this.beta = new Float64Array(this.capacity * states);
      this.back = new Uint8Array(this.capacity * states);
    } else this.scores.fill(0, 0, length * labels);
  }

  /** Adds the weights of `count` features to place `t`. */
  add(weights: ChainWeights, t: number, features: Int32Array, offset: number, count: number): void {
    const { labels } = this.lattice;
    const width = labels - 1;
    const { emission, mask, scale } = weights;
    const base = t * labels + 1;
    const { scores } = this;
    for (let f = offset; f < offset + count; f++) {
      const slot = (features[f] & mask) * width;
      for (let l = 0; l < width; l++) scores[base + l] += emission[slot + l];
    }
    if (scale !== 1) for (let l = 0; l < width; l++) scores[base + l] *= scale;
  }

  /** Forbids every label but `label` at place `t`. */
  force(t: number, label: number): void {
    const { labels } = this.lattice;
    for (let l = 0; l < labels; l++) if (l !== label) this.scores[t * labels + l] = Number.NEGATIVE_INFINITY;
  }

  /** The best path's states for a chain of `length` places, written to `path`; returns its score. */
  best(weights: ChainWeights, length: number, path: Uint8Array): number {
    const { states, labels, label, canStart, canEnd } = this.lattice;
    const { transition } = weights;
    const { alpha, back, scores } = this;
    for (let s = 0; s < states; s++)
      alpha[s] = canStart[s] ? transition[states * states + s] + scores[label[s]] : Number.NEGATIVE_INFINITY;
    for (let t = 1; t < length; t++) {
      const row = t * states;
      for (let s = 0; s < states; s++) {
        let bestScore = Number.NEGATIVE_INFINITY;
        let bestFrom = 0;
        for (const a of this.from[s]) {
          const score = alpha[row - states + a] + transition[a * states + s];
          if (score > bestScore) {
            bestScore = score;
            bestFrom = a;
          }
        }
        alpha[row + s] = bestScore + scores[t * labels + label[s]];
        back[row + s] = bestFrom;
      }
    }
    let state = -1;
    let total = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < states; s++) {
      if (!canEnd[s]) continue;
      const score = alpha[(length - 1) * states + s] + transition[states * states + states + s];
      if (score > total) {
        total = score;
        state = s;
      }
    }
    for (let t = length - 1; t >= 0; t--) {
      path[t] = state;
      state = back[t * states + state];
    }
    return total;
  }

  /**
   * After `sum`: the `k` best paths for a chain of `length` places, best first, as far as they are likely at all: their states one after another in `paths`, their scores
   * in `totals`; returns how many there are.
   */
  bestPaths(weights: ChainWeights, length: number, k: number, paths: Uint8Array, totals: Float64Array): number {
    const { states, labels, label, canStart, canEnd } = this.lattice;
    const { transition } = weights;
    const { scores } = this;
    const row = states * k;
    if (this.kept.length < length * row) {
      this.kept = new Float64Array(2 * length * row);
      this.keptFrom = new Uint8Array(2 * length * row);
      this.keptRank = new Uint8Array(2 * length * row);
    }
    const { kept, keptFrom, keptRank } = this;
    kept.fill(Number.NEGATIVE_INFINITY, 0, length * row);
    for (let s = 0; s < states; s++) if (canStart[s]) kept[s * k] = transition[states * states + s] + scores[label[s]];
    for (let t = 1; t < length; t++)
      for (let s = 0; s < states; s++) {
        // A path is no more probable than the least of its states, so unlikely states are in no path worth keeping.
        if (this.marginal(t, s) < UNLIKELY) continue;
        const at = t * row + s * k;
        const emitted = scores[t * labels + label[s]];
        for (const a of this.from[s]) {
          const step = transition[a * states + s] + emitted;
          const before = (t - 1) * row + a * k;
          for (let rank = 0; rank < k; rank++) {
            const score = kept[before + rank] + step;
            if (!(score > kept[at + k - 1])) break;
            let place = at + k - 1;
            for (; place > at && kept[place - 1] < score; place--) {
              kept[place] = kept[place - 1];
              keptFrom[place] = keptFrom[place - 1];
              keptRank[place] = keptRank[place - 1];
            }
            kept[place] = score;
            keptFrom[place] = a;
            keptRank[place] = rank;
          }
        }
      }
    const last = (length - 1) * row;
    let found = 0;
    for (; found < k; found++) {
      let top = Number.NEGATIVE_INFINITY;
      let state = 0;
      let rank = 0;
      for (let s = 0; s < states; s++) {
        if (!canEnd[s]) continue;
        const end = transition[states * states + states + s];
        for (let r = 0; r < k; r++) {
          const score = kept[last + s * k + r] + end;
          if (score > top && !this.taken(s, r, found)) {
            top = score;
            state = s;
            rank = r;
          }
        }
      }
      if (top === Number.NEGATIVE_INFINITY) break;
      totals[found] = top;
      this.takenStates[found] = state;
      this.takenRanks[found] = rank;
      for (let t = length - 1; t >= 0; t--) {
        paths[found * length + t] = state;
        const at = t * row + state * k + rank;
        state = keptFrom[at];
        rank = keptRank[at];
      }
    }
    return found;
  }

  private kept = new Float64Array(0);
  private keptFrom = new Uint8Array(0);
  private keptRank = new Uint8Array(0);
  private readonly takenStates = new Uint8Array(256);
  private readonly takenRanks = new Uint8Array(256);

  /** Whether the last place's state and rank end a path that is already among the first `found`. */
  private taken(state: number, rank: number, found: number): boolean {
    for (let f = 0; f < found; f++) if (this.takenStates[f] === state && this.takenRanks[f] === rank) return true;
    return false;
  }

  /**
   * Forward and backward sums over all paths; returns their log. Afterwards `marginal` and `expectedInto` answer.
   * Works in scaled probabilities: each place's sums are divided by their total, whose logs add up to the result.
   */
  sum(weights: ChainWeights, length: number): number {
    const { states, labels, label, canStart, canEnd } = this.lattice;
    const { transition } = weights;
    const { alpha, beta, scores } = this;
    const exp = this.expTransition(transition);
    let log = 0;
    const emit = this.emit(labels * length);
    for (let t = 0; t < length; t++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < labels; l++) top = Math.max(top, scores[t * labels + l]);
      for (let l = 0; l < labels; l++) emit[t * labels + l] = Math.exp(scores[t * labels + l] - top);
      log += top;
    }
    for (let t = 0; t < length; t++) {
      const row = t * states;
      let total = 0;
      for (let s = 0; s < states; s++) {
        let value = 0;
        if (t === 0) value = canStart[s] ? exp[states * states + s] : 0;
        else for (const a of this.from[s]) value += alpha[row - states + a] * exp[a * states + s];
        value *= emit[t * labels + label[s]];
        alpha[row + s] = value;
        total += value;
      }
      log += Math.log(total);
      for (let s = 0; s < states; s++) alpha[row + s] /= total;
    }
    const lastRow = (length - 1) * states;
    let total = 0;
    for (let s = 0; s < states; s++) {
      beta[lastRow + s] = canEnd[s] ? exp[states * states + states + s] : 0;
      total += alpha[lastRow + s] * beta[lastRow + s];
    }
    log += Math.log(total);
    for (let s = 0; s < states; s++) beta[lastRow + s] /= total;
    for (let t = length - 2; t >= 0; t--) {
      const row = t * states;
      for (let a = 0; a < states; a++) beta[row + a] = 0;
      for (let s = 0; s < states; s++) {
        const value = beta[row + states + s] * emit[(t + 1) * labels + label[s]];
        if (value > 0) for (const a of this.from[s]) beta[row + a] += exp[a * states + s] * value;
      }
      let norm = 0;
      for (let a = 0; a < states; a++) norm += alpha[row + a] * beta[row + a];
      for (let a = 0; a < states; a++) beta[row + a] /= norm;
    }
    return log;
  }

  /** After `sum`: the probability of state `s` at place `t`. */
  marginal(t: number, s: number): number {
    return this.alpha[t * this.lattice.states + s] * this.beta[t * this.lattice.states + s];
  }

  /** After `sum`: the probability that state `a` at place `t - 1` is followed by `s` at place `t`, over a normaliser. */
  flow(t: number, a: number, s: number): number {
    const { states, labels, label } = this.lattice;
    return (
      this.alpha[(t - 1) * states + a] *
      this.exp[a * states + s] *
      this.emitted[t * labels + label[s]] *
      this.beta[t * states + s]
    );
  }

  private exp = new Float64Array(0);
  private expOf: Float32Array | undefined;
  private emitted = new Float64Array(0);

  private emit(size: number): Float64Array {
    if (this.emitted.length < size) this.emitted = new Float64Array(2 * size);
    return this.emitted;
  }

  /** Whether transitions change between calls, as in training; else their exponentials are kept. */
  fresh = false;

  private expTransition(transition: Float32Array): Float64Array {
    if (this.fresh || this.expOf !== transition) {
      this.exp = Float64Array.from(transition, Math.exp);
      this.expOf = transition;
    }
    return this.exp;
  }
}
