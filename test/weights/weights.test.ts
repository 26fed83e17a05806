import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, write } from '../../src/weights/index.ts';

const tables = fc.record({
  small: fc.int8Array({ maxLength: 20 }),
  counts: fc.uint16Array({ maxLength: 20 }),
  weights: fc.float32Array({ maxLength: 20, noNaN: true }),
});

describe("a model's file", () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(tables, fc.dictionary(fc.string(), fc.jsonValue()), (given, facts) => {
        const meta = JSON.parse(JSON.stringify(facts));
        const found = read(write(given, meta), 'given.bin');
        expect(found.meta).toEqual(meta);
        expect(Object.fromEntries(found.tables)).toEqual(given);
      }),
    );
  });

  it('is read from any place in a buffer', () => {
    const file = write({ weights: Float32Array.of(1, 2, 3) }, {});
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(read(shifted.subarray(3), 'given.bin').tables.get('weights')).toEqual(Float32Array.of(1, 2, 3));
  });

  it('is refused by name when it is no model or cut short', () => {
    const file = write({ weights: new Float32Array(100) }, {});
    expect(() => read(new TextEncoder().encode('{"not": "a model"}'), 'wrong.bin')).toThrow(
      /wrong\.bin: is not a model/,
    );
    expect(() => read(file.slice(0, 200), 'cut.bin')).toThrow(
      /cut\.bin: is cut short in table "weights".*npm run train/,
    );
    expect(() => read(new Uint8Array(0), 'empty.bin')).toThrow(/empty\.bin: is not a model/);
  });
});
