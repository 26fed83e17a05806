import { COLUMNS, type Memory } from './kernel.ts';
import { FAR, far, type Heads, linear } from './net.ts';

/** Columns of a matrix with a column for each of `n` words. */
export const padded = (n: number) => Math.ceil(n / COLUMNS) * COLUMNS;

/** What each word is as a dependent and as a head, `[rows x arc]`, and how it likes distances, `[rows x FAR]`. */
export interface Ends {
  readonly dependent: number;
  readonly head: number;
  /** `head` as dependents see it. */
  readonly paired: number;
  readonly distance: number;
}

/** Negative numbers become 0. */
export function rectify(floats: Float32Array, at: number, count: number): void {
  for (let i = at; i < at + count; i++) if (floats[i] < 0) floats[i] = 0;
}

/** Room for the ends of so many rows; the few rows more are read, times zero, by products over padded sentences. */
export function endsRoom(memory: Memory, rows: number, arc: number): Ends {
  const room = (columns: number) => memory.reserve((rows + COLUMNS) * columns);
  return { dependent: room(arc), head: room(arc), paired: room(arc), distance: room(FAR) };
}

/** What each word is as either end; `x` is the last layer. Training drops some numbers in between, by `drop`. */
export function findEnds(
  memory: Memory,
  heads: Heads,
  x: number,
  rows: number,
  ends: Ends,
  drop: (at: number, count: number) => void = () => {},
): void {
  const count = rows * heads.dependent.columns;
  linear(memory, x, rows, heads.dependent, heads.dependentBias, ends.dependent);
  rectify(memory.floats, ends.dependent, count);
  drop(ends.dependent, count);
  linear(memory, x, rows, heads.head, heads.headBias, ends.head);
  rectify(memory.floats, ends.head, count);
  drop(ends.head, count);
  linear(memory, ends.head, rows, heads.pair, null, ends.paired);
  linear(memory, ends.dependent, rows, heads.distance, null, ends.distance);
}

/** `[rows x columns]` turned over to `[columns x wide]`, wide at least `rows`; the rest of each row is 0. */
export function turn(floats: Float32Array, x: number, rows: number, columns: number, wide: number, out: number): void {
  for (let c = 0; c < columns; c++) {
    const to = out + c * wide;
    for (let r = 0; r < rows; r++) floats[to + r] = floats[x + r * columns + c];
    for (let r = rows; r < wide; r++) floats[to + r] = 0;
  }
}

/**
 * Scores of every arc of one sentence, whose root and words are the rows `from` up to `from + n`: writes
 * `[n x padded(n)]` at `out`, row a dependent, column a head (Dozat and Manning 2017, with distances added).
 * `turned` is room for `[arc x padded(n)]`.
 */
export function scoreArcs(
  memory: Memory,
  arc: number,
  ends: Ends,
  from: number,
  n: number,
  turned: number,
  out: number,
) {
  const f = memory.floats;
  const wide = padded(n);
  turn(f, ends.paired + from * arc, n, arc, wide, turned);
  f.fill(0, out, out + n * wide);
  memory.multiply(ends.dependent + from * arc, turned, out, n, arc, wide);
  for (let i = 0; i < n; i++) {
    const distances = ends.distance + (from + i) * FAR;
    for (let h = 0; h < n; h++) f[out + i * wide + h] += f[distances + (h === 0 ? 0 : far(i, h))];
  }
}
