import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, count } from '../cases.ts';

describe('times', () => {
  it.each(casesOf(join(import.meta.dirname, 'times.txt')))('$title', ({ text, published, expected }) => {
    const found = count(text, published).times;
    expect(found.map(({ span, type, value }) => `${text.slice(...span)} | ${type} | ${value}`)).toEqual(expected);
  });

  it('takes any text and any publication date, and gives ascending spans inside the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'Monday',
        'last ',
        ' 31 ',
        'February',
        ' ',
        'the ',
        'two weeks',
        ' ago',
        '2024',
        '-',
        '/',
        '12',
        ':',
        '.',
        ',',
        'a ',
        'year',
        '-old',
        '\n',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.option(fc.string(), { nil: null }), (text, published) => {
        let at = 0;
        for (const { span, value } of count(text, published).times) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(value === null || !/NaN|undefined|Invalid/.test(value)).toBe(true);
          at = span[1];
        }
      }),
      { numRuns: 60 },
    );
  });
});
