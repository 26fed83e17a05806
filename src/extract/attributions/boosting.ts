/**
 * Boosted regression trees as flat arrays: inner node `i` asks whether fact `feature[i]` is at most `threshold[i]` and
 * goes on to `left[i]` or `left[i] + 1`; a leaf has feature -1 and its score in `threshold`.
 */
export interface Boosted {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  /** The score that all trees' leaves are added to. */
  readonly base: number;
}

/** The log-odds that the trees give to the facts at `at`. */
export function logOdds(model: Boosted, facts: Float32Array, at: number): number {
  const { roots, feature, threshold, left } = model;
  let sum = model.base;
  for (let r = 0; r < roots.length; r++) {
    let node = roots[r];
    while (feature[node] >= 0) node = left[node] + (facts[at + feature[node]] <= threshold[node] ? 0 : 1);
    sum += threshold[node];
  }
  return sum;
}

export const logistic = (x: number) => 1 / (1 + Math.exp(-x));
