import { ACTS, type Act } from '../../model/index.ts';

/** Weights of the act's linear model: for each feature one number an act, in the order of `ACTS`. */
export type ActWeights = Readonly<Record<string, readonly number[]>>;

/** The probability of each act, in the order of `ACTS`, for a statement with these features (multinomial logistic). */
export function probabilities(weights: ActWeights, features: readonly string[]): number[] {
  const sums = new Array<number>(ACTS.length).fill(0);
  for (const feature of features) {
    const row = weights[feature];
    if (row) for (let a = 0; a < sums.length; a++) sums[a] += row[a];
  }
  const top = Math.max(...sums);
  let total = 0;
  for (let a = 0; a < sums.length; a++) {
    sums[a] = Math.exp(sums[a] - top);
    total += sums[a];
  }
  return sums.map((x) => x / total);
}

/** The likeliest act and the features that speak most for it against the next likeliest, strongest first. */
export function decide(
  weights: ActWeights,
  features: readonly string[],
): { act: Act; probability: number; because: string[] } {
  const p = probabilities(weights, features);
  const order = ACTS.map((_, a) => a).sort((a, b) => p[b] - p[a]);
  const [best, second] = order;
  const because = features
    .map((feature) => ({ feature, gain: (weights[feature]?.[best] ?? 0) - (weights[feature]?.[second] ?? 0) }))
    .filter((x) => x.gain > 0.2 && x.feature !== 'bias')
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 3)
    .map((x) => x.feature);
  return { act: ACTS[best], probability: p[best], because };
}
