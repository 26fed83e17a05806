import { chancesOf, hiddenOf, type Lit, type Net } from '../../src/link/stance/network.ts';
import { Adam, SparseAdam } from '../adam.ts';
import { randoms, shuffled } from '../random.ts';

/** One example and its class. */
export interface Lesson extends Lit {
  readonly label: number;
}

export interface Settings {
  readonly rows: number;
  readonly hidden: number;
  readonly classes: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Share of the hidden layer, and of the words, that each step leaves out. */
  readonly dropout: number;
  /** How much each class counts. */
  readonly weights: readonly number[];
  readonly decay: number;
  readonly seed: number;
}

/** Trains a net by gradient descent on the cross-entropy. The same lessons and settings give the same numbers. */
export function learn(lessons: readonly Lesson[], settings: Settings, say: (line: string) => void): Net {
  const { rows, hidden, classes, epochs, batch, rate, dropout, weights, decay, seed } = settings;
  const random = randoms(seed);
  const input = Float32Array.from({ length: rows * hidden }, () => (random() - 0.5) * 0.1);
  const output = Float32Array.from({ length: classes * (hidden + 1) }, () => (random() - 0.5) * 0.2);
  const net: Net = { hidden, classes, input, output };
  const [table, top] = [new SparseAdam(input, hidden), new Adam(output.length)];
  const gradient = new Float32Array(output.length);
  const layer = new Float32Array(hidden);
  const back = new Float32Array(hidden);
  const row = new Float32Array(hidden);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(lessons.length, random);
    const pace = rate * (1 - epoch / epochs);
    let loss = 0;
    for (let start = 0; start < order.length; start += batch) {
      const size = Math.min(batch, order.length - start);
      for (let n = start; n < start + size; n++) {
        const { rows: on, values, label } = lessons[order[n]];
        hiddenOf(net, { rows: on, values }, layer);
        for (let h = 0; h < hidden; h++) layer[h] = random() < dropout ? 0 : layer[h] / (1 - dropout);
        const chances = chancesOf(net, layer);
        loss -= Math.log(chances[label] + 1e-9);
        back.fill(0);
        for (let c = 0; c < classes; c++) {
          const error = weights[label] * (chances[c] - Number(c === label));
          const base = c * (hidden + 1);
          for (let h = 0; h < hidden; h++) {
            gradient[base + h] += error * layer[h];
            if (layer[h] > 0) back[h] += (error * output[base + h]) / (1 - dropout);
          }
          gradient[base + hidden] += error;
        }
        for (let i = 0; i < on.length; i++) {
          for (let h = 0; h < hidden; h++) row[h] = back[h] * values[i];
          table.add(on[i], row, 0);
        }
      }
      top.step(output, gradient, pace, 1 / size);
      table.step(pace, 1 / size);
    }
    for (let i = 0; i < input.length; i++) input[i] *= 1 - decay;
    if (epoch % 5 === 4) say(`epoch ${epoch + 1}, loss ${(loss / lessons.length).toFixed(3)}`);
  }
  return net;
}
