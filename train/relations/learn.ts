/** An example of one of several classes. */
export interface Example {
  readonly values: readonly number[];
  readonly label: number;
  readonly weight?: number;
}

/** Rows of weights, a class a row; the last number of a row is its bias. Values are taken as they come: scale them before. */
export type Linear = readonly (readonly number[])[];

const ROUNDS = 400;

/**
 * Multinomial logistic regression with a penalty on the squares of the weights, by full-batch descent with momentum.
 * Nothing in it is left to chance: the same examples give the same weights.
 */
export function learn(examples: readonly Example[], classes: number, penalty: number): Linear {
  const width = examples[0].values.length + 1;
  const weights = Array.from({ length: classes }, () => new Float64Array(width));
  const speed = Array.from({ length: classes }, () => new Float64Array(width));
  const total = examples.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Array.from({ length: classes }, () => new Float64Array(width));
    for (const { values, label, weight } of examples) {
      const p = chances(weights, values);
      for (let c = 0; c < classes; c++) {
        const d = ((weight ?? 1) / total) * (p[c] - (c === label ? 1 : 0));
        for (let f = 0; f < values.length; f++) slope[c][f] += d * values[f];
        slope[c][width - 1] += d;
      }
    }
    for (let c = 0; c < classes; c++)
      for (let f = 0; f < width; f++) {
        const d = slope[c][f] + (f < width - 1 ? (penalty / total) * weights[c][f] : 0);
        speed[c][f] = 0.9 * speed[c][f] - 0.3 * d;
        weights[c][f] += speed[c][f];
      }
  }
  return weights.map((row) => [...row]);
}

/** The probability of each class. */
export function chances(weights: readonly ArrayLike<number>[], values: readonly number[]): number[] {
  const sums = weights.map((row) => {
    let sum = row[values.length];
    for (let f = 0; f < values.length; f++) sum += row[f] * values[f];
    return sum;
  });
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
