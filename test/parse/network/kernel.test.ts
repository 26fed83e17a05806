import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, Memory } from '../../../src/parse/network/kernel.ts';

describe('the matrix product', () => {
  it('adds what three plain loops add, for any shape', () => {
    const shape = fc.record({
      rows: fc.integer({ min: 0, max: 11 }),
      k: fc.integer({ min: 1, max: 200 }),
      columns: fc.integer({ min: 1, max: 4 }).map((n) => n * COLUMNS),
      seed: fc.nat(1000),
    });
    fc.assert(
      fc.property(shape, ({ rows, k, columns, seed }) => {
        const memory = new Memory(rows * k + k * columns + rows * columns + 100);
        const [a, b, c] = [memory.reserve(rows * k), memory.reserve(k * columns), memory.reserve(rows * columns)];
        const f = memory.floats;
        // Small whole numbers: their sums are exact in any order.
        for (let i = 0; i < c + rows * columns + 64; i++) f[i] = ((i * 7919 + seed) % 17) - 8;
        const expected = f.slice(c, c + rows * columns);
        for (let r = 0; r < rows; r++)
          for (let i = 0; i < k; i++)
            for (let n = 0; n < columns; n++) expected[r * columns + n] += f[a + r * k + i] * f[b + i * columns + n];
        const beyond = f.slice(c + rows * columns, c + rows * columns + 64);
        memory.multiply(a, b, c, rows, k, columns);
        expect(f.slice(c, c + rows * columns)).toEqual(expected);
        expect(f.slice(c + rows * columns, c + rows * columns + 64)).toEqual(beyond);
      }),
    );
  });

  it('says when its memory is full', () => {
    expect(() => new Memory(100).reserve(1e6)).toThrow(/no room/);
  });
});
