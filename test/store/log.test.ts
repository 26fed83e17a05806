import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type Json } from '../../src/store/canonical.ts';
import { entryHash } from '../../src/store/log.ts';

describe('canonical JSON', () => {
  it('sorts keys and leaves no white space', () => {
    expect(canonical({ b: [1, 2.5, null], a: { d: 'ü"\n', c: true } })).toBe(
      '{"a":{"c":true,"d":"ü\\"\\n"},"b":[1,2.5,null]}',
    );
  });

  it('is the same for the same value, whatever the order of its keys, and can be read back', () => {
    const value = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(value, (json) => {
        const text = canonical(json);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(json)));
        expect(canonical(backwards(json))).toBe(text);
      }),
    );
  });

  it('refuses what JSON has no words for', () => {
    expect(() => canonical({ confidence: Number.NaN })).toThrow(RangeError);
  });
});

function backwards(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(backwards);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, backwards(each)]),
  );
}

it("an entry's hash can be computed from docs/operations.md alone", () => {
  const entry = { number: 2, time: '2031-03-04T05:06:07.000Z', kind: 'page', subject: 'ab', payload: '{"size":3}' };
  const lines = `2\n2031-03-04T05:06:07.000Z\npage\nab\n${'0'.repeat(64)}\n{"size":3}\n`;
  const expected = createHash('sha256').update(lines).digest('hex');
  expect(entryHash({ ...entry, previous: '0'.repeat(64) })).toBe(expected);
});
