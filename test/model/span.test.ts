import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, lies, overlap, quote, type Span } from '../../src/model/index.ts';

const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): Span => (a < b ? [a, b] : [b, a]));

describe('span', () => {
  it('quotes the text it points at, in UTF-16 code units', () => {
    expect(quote('“Ja” 😀 said', [5, 7])).toBe('😀');
  });

  it('overlaps exactly when a code unit is shared', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        let shared = false;
        for (let i = a[0]; i < a[1]; i++) if (b[0] <= i && i < b[1]) shared = true;
        return a[0] === a[1] || b[0] === b[1] || overlap(a, b) === shared;
      }),
    );
  });

  it('covers itself, and what it covers lies in the same text', () => {
    fc.assert(fc.property(span, (a) => covers(a, a) && lies(a, 50)));
    fc.assert(fc.property(span, span, (a, b) => !covers(a, b) || !lies(a, 40) || lies(b, 40)));
  });

  it('refuses spans that are reversed, fractional or past the end', () => {
    for (const wrong of [
      [3, 2],
      [0.5, 1],
      [0, 11],
      [-1, 2],
    ] as const)
      expect(lies(wrong, 10)).toBe(false);
  });
});
