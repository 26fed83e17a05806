import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innermost, type Mark, segments } from '../../web/src/text/segments.ts';
import { plain, shown } from '../../web/src/text/visible.ts';

const LENGTH = 60;
const mark = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH), fc.nat(5))
  .map(([a, b, of]): Mark => ({ span: [Math.min(a, b), Math.max(a, b)], part: 'content', of }));
const marks = fc.array(mark, { maxLength: 12 }).map((some) => some.sort((a, b) => a.span[0] - b.span[0]));

describe('a lit text', () => {
  it('is cut into stretches that follow one another, each with just the marks that cover it', () => {
    fc.assert(
      fc.property(marks, (all) => {
        const parts = segments([0, LENGTH], all);
        expect(parts[0].span[0]).toBe(0);
        expect(parts[parts.length - 1].span[1]).toBe(LENGTH);
        for (const [i, { span, marks: covering }] of parts.entries()) {
          if (i > 0) expect(span[0]).toBe(parts[i - 1].span[1]);
          const expected = all.filter((one) => one.span[0] <= span[0] && one.span[1] >= span[1]);
          expect(new Set(covering)).toEqual(new Set(expected));
        }
      }),
    );
  });

  it('gives a click to the narrowest statement', () => {
    const outer: Mark = { span: [0, 40], part: 'content', of: 0 };
    const inner: Mark = { span: [10, 20], part: 'content', of: 1 };
    const found = segments([0, 50], [outer, inner]).map((part) => innermost(part));
    expect(found).toEqual([0, 1, 0, null]);
  });
});

describe('words of strangers', () => {
  it('keep every character, and name those that turn text around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = shown(text);
        const kept = parts.map((part) => part.text).join('');
        expect(kept).toBe(text);
        expect(plain(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
