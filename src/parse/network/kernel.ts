/**
 * The one loop that costs time, a matrix product, as a WebAssembly module of some 300 bytes that is put together here:
 * four numbers at a time (128-bit SIMD), where plain JavaScript does one. No fused multiply-add, so that results are the
 * same on every machine. Encoding: WebAssembly 1.0 with the SIMD instructions of WebAssembly 2.0, binary format.
 */

const I32 = 0x7f;
const V128 = 0x7b;

const get = (local: number) => [0x20, ...leb(local)];
const set = (local: number) => [0x21, ...leb(local)];
const add = [0x6a];
const mul = [0x6c];
const lessOrEqual = [0x4d];
const int = (value: number) => [0x41, ...leb(value)];
const load = (offset: number) => [0xfd, 0, 2, ...leb(offset)];
const splat = [0xfd, 9, 2, 0];
const store = (offset: number) => [0xfd, 11, 2, ...leb(offset)];
const addFloats = [0xfd, ...leb(228)];
const mulFloats = [0xfd, ...leb(230)];
const whileLoop = (condition: number[], body: number[]) => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...condition,
  ...[0x45, 0x0d, 1],
  ...body,
  ...[0x0c, 0, 0x0b, 0x0b],
];
/** Runs the body at least once, and again while the condition holds. */
const repeatLoop = (body: number[], condition: number[]) => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];

/** Unsigned LEB128; signed for what is below 64, which is all that `int` is given. */
function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

const section = (id: number, bytes: number[]) => [id, ...leb(bytes.length), ...bytes];
const name = (text: string) => [text.length, ...new TextEncoder().encode(text)];

// Parameters, then locals.
const [A, B, C, M, K, N] = [0, 1, 2, 3, 4, 5];
const [ROW, COLUMN, LEFT, LEFT_END, RIGHT, TO, STEP_A, STEP_N] = [6, 7, 8, 9, 10, 11, 12, 13];
const INTS = 8;
const RIGHT0 = 14;
const RIGHT1 = 15;
const FACTOR = 16;
const SUMS = 17;
const ROWS = 4;
/** Columns done at a time; the right-hand matrix has a multiple of it. */
export const COLUMNS = 8;

/** `sums[rows x 8] += left[rows x k] * right[k x 8]`, one block of the product at row ROW and column COLUMN. */
function block(rows: number): number[] {
  const each = (body: (r: number) => number[]) => Array.from({ length: rows }, (_, r) => body(r)).flat();
  const target = (r: number) => [...get(TO), ...(r === 0 ? [] : [...get(STEP_N), ...int(r), ...mul, ...add])];
  const left = (r: number) => [...get(LEFT), ...(r === 0 ? [] : [...get(STEP_A), ...int(r), ...mul, ...add])];
  return [
    ...[...get(C), ...get(ROW), ...get(STEP_N), ...mul, ...add, ...get(COLUMN), ...add, ...set(TO)],
    ...each((r) => [
      ...[...target(r), ...load(0), ...set(SUMS + 2 * r)],
      ...[...target(r), ...load(16), ...set(SUMS + 2 * r + 1)],
    ]),
    ...[...get(A), ...get(ROW), ...get(STEP_A), ...mul, ...add, ...set(LEFT)],
    ...[...get(LEFT), ...get(STEP_A), ...add, ...set(LEFT_END)],
    ...[...get(B), ...get(COLUMN), ...add, ...set(RIGHT)],
    ...repeatLoop(
      [
        ...[...get(RIGHT), ...load(0), ...set(RIGHT0), ...get(RIGHT), ...load(16), ...set(RIGHT1)],
        ...each((r) => [
          ...[...left(r), ...splat, ...set(FACTOR)],
          ...[...get(SUMS + 2 * r), ...get(FACTOR), ...get(RIGHT0), ...mulFloats, ...addFloats, ...set(SUMS + 2 * r)],
          ...[
            ...get(SUMS + 2 * r + 1),
            ...get(FACTOR),
            ...get(RIGHT1),
            ...mulFloats,
            ...addFloats,
            ...set(SUMS + 2 * r + 1),
          ],
        ]),
        ...[...get(RIGHT), ...get(STEP_N), ...add, ...set(RIGHT)],
        ...[...get(LEFT), ...int(4), ...add, ...set(LEFT)],
      ],
      [...get(LEFT), ...get(LEFT_END), ...[0x49]],
    ),
    ...each((r) => [
      ...[...target(r), ...get(SUMS + 2 * r), ...store(0)],
      ...[...target(r), ...get(SUMS + 2 * r + 1), ...store(16)],
    ]),
    ...[...get(ROW), ...int(rows), ...add, ...set(ROW)],
  ];
}

function moduleBytes(): Uint8Array {
  const code = [
    ...[...get(K), ...int(4), ...mul, ...set(STEP_A), ...get(N), ...int(4), ...mul, ...set(STEP_N)],
    ...whileLoop(
      [...get(COLUMN), ...int(32), ...add, ...get(STEP_N), ...lessOrEqual],
      [
        ...[...int(0), ...set(ROW)],
        ...whileLoop([...get(ROW), ...int(ROWS), ...add, ...get(M), ...lessOrEqual], block(ROWS)),
        ...whileLoop([...get(ROW), ...int(1), ...add, ...get(M), ...lessOrEqual], block(1)),
        ...[...get(COLUMN), ...int(32), ...add, ...set(COLUMN)],
      ],
    ),
    0x0b,
  ];
  const body = [2, INTS, I32, ...leb(3 + 2 * ROWS), V128, ...code];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name('a'), ...name('memory'), 2, 0, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0, 0]),
    ...section(10, [1, ...leb(body.length), ...body]),
  ]);
}

/** What of WebAssembly is used here; Node's types don't declare it. */
interface Wasm {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Record<string, (...values: number[]) => void> };
}

const PAGE = 65536;

/** A stretch of memory with the matrix product over it. Places in it are counted in floats. */
export class Memory {
  readonly floats: Float32Array;
  private readonly product: (...values: number[]) => void;
  private used = 0;

  /** @param size room for so many floats */
  constructor(size: number) {
    const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
    const memory = new wasm.Memory({ initial: Math.ceil((size * 4) / PAGE) });
    this.floats = new Float32Array(memory.buffer);
    const instance = new wasm.Instance(new wasm.Module(moduleBytes()), { a: { memory } });
    this.product = instance.exports.multiply;
  }

  /** Sets room for so many floats aside, zeros at first; returns where it begins. */
  reserve(count: number): number {
    const at = this.used;
    this.used += (count + 3) & ~3;
    if (this.used > this.floats.length) throw new RangeError(`no room for ${count} more floats`);
    return at;
  }

  /** Gives back all that was set aside after `at`. */
  release(at: number): void {
    this.used = at;
  }

  get mark(): number {
    return this.used;
  }

  /** `c[m x n] += a[m x k] * b[k x n]`, rows one after the other; `n` is a multiple of `COLUMNS`. */
  multiply(a: number, b: number, c: number, m: number, k: number, n: number): void {
    this.product(a * 4, b * 4, c * 4, m, k, n);
  }
}
