const KEEP = 0.9;
const KEEP_SQUARES = 0.98;
const TINY = 1e-8;

/** Adam (Kingma and Ba 2015) for weights that change at every step. */
export class Adam {
  private readonly mean: Float32Array;
  private readonly squares: Float32Array;
  private readonly steps = new Float32Array(1);

  constructor(count: number) {
    this.mean = new Float32Array(count);
    this.squares = new Float32Array(count);
  }

  get state(): Record<string, Float32Array> {
    return { mean: this.mean, squares: this.squares, steps: this.steps };
  }

  /** Moves `weights` against `gradient` and clears it; `scale` is multiplied into the gradient. */
  step(weights: Float32Array, gradient: Float32Array, rate: number, scale: number): void {
    const steps = ++this.steps[0];
    const size = (rate * Math.sqrt(1 - KEEP_SQUARES ** steps)) / (1 - KEEP ** steps);
    const { mean, squares } = this;
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] * scale;
      if (g === 0 && mean[i] === 0) continue;
      gradient[i] = 0;
      const m = KEEP * mean[i] + (1 - KEEP) * g;
      const v = KEEP_SQUARES * squares[i] + (1 - KEEP_SQUARES) * g * g;
      mean[i] = m;
      squares[i] = v;
      weights[i] -= (size * m) / (Math.sqrt(v) + TINY);
    }
  }
}

/** Adam for a table of which each step touches few rows: only those move. */
export class SparseAdam {
  readonly table: Float32Array;
  private readonly size: number;
  private readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly squares: Float32Array;
  private readonly visits: Float32Array;
  private readonly isTouched: Uint8Array;
  private readonly touched: number[] = [];

  /** @param size numbers a row */
  constructor(table: Float32Array, size: number) {
    this.table = table;
    this.size = size;
    this.gradient = new Float32Array(table.length);
    this.mean = new Float32Array(table.length);
    this.squares = new Float32Array(table.length);
    this.visits = new Float32Array(table.length / size);
    this.isTouched = new Uint8Array(table.length / size);
  }

  get state(): Record<string, Float32Array> {
    return { mean: this.mean, squares: this.squares, visits: this.visits };
  }

  add(row: number, gradient: Float32Array, at: number): void {
    if (!this.isTouched[row]) {
      this.isTouched[row] = 1;
      this.touched.push(row);
    }
    const base = row * this.size;
    for (let c = 0; c < this.size; c++) this.gradient[base + c] += gradient[at + c];
  }

  step(rate: number, scale: number): void {
    for (const row of this.touched) {
      const visits = ++this.visits[row];
      const size = (rate * Math.sqrt(1 - KEEP_SQUARES ** visits)) / (1 - KEEP ** visits);
      for (let i = row * this.size; i < (row + 1) * this.size; i++) {
        const g = this.gradient[i] * scale;
        this.gradient[i] = 0;
        const m = KEEP * this.mean[i] + (1 - KEEP) * g;
        const v = KEEP_SQUARES * this.squares[i] + (1 - KEEP_SQUARES) * g * g;
        this.mean[i] = m;
        this.squares[i] = v;
        this.table[i] -= (size * m) / (Math.sqrt(v) + TINY);
      }
      this.isTouched[row] = 0;
    }
    this.touched.length = 0;
  }
}
