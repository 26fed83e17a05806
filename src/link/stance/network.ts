/** A net with one hidden layer: words of the claim, words of the text, and dense features in; a score a class out. */
export interface Net {
  readonly hidden: number;
  readonly classes: number;
  /** A row of `hidden` numbers for each word of the claim, each of the text, each dense feature, and last the bias. */
  readonly input: Float32Array;
  /** A row of `hidden + 1` numbers a class, the bias last. */
  readonly output: Float32Array;
}

/** One example: rows of `input` that are on, with how much. */
export interface Lit {
  readonly rows: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The hidden layer after its rectifier, before anything is dropped. */
export function hiddenOf({ hidden, input }: Net, { rows, values }: Lit, into = new Float32Array(hidden)): Float32Array {
  into.fill(0);
  for (let n = 0; n < rows.length; n++) {
    const base = rows[n] * hidden;
    const value = values[n];
    for (let h = 0; h < hidden; h++) into[h] += input[base + h] * value;
  }
  for (let h = 0; h < hidden; h++) if (into[h] < 0) into[h] = 0;
  return into;
}

/** The probability of each class. */
export function chancesOf({ hidden, classes, output }: Net, layer: Float32Array): number[] {
  const sums: number[] = [];
  for (let c = 0; c < classes; c++) {
    const base = c * (hidden + 1);
    let total = output[base + hidden];
    for (let h = 0; h < hidden; h++) total += output[base + h] * layer[h];
    sums.push(total);
  }
  const top = Math.max(...sums);
  const powers = sums.map((one) => Math.exp(one - top));
  const whole = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / whole);
}
