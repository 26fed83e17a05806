import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsValue, readNumeral } from '../../../src/extract/numbers/read.ts';
import { wordsOf } from '../../../src/extract/numbers/words.ts';
import type { Figure } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';
import { casesOf, count } from '../cases.ts';

const value = ({ min, max }: Figure) => (min === max ? String(min) : `${min ?? ''}..${max ?? ''}`);
const around = ({ where, when, by }: Figure) =>
  [where && `in ${where}`, when && `at ${when}`, by && `by ${by}`].flatMap((part) => part ?? []);

/** `raw | value | unit | what | bound`, and in circumstances.txt where, when and by whom. */
const line = (figure: Figure, all: boolean) =>
  [figure.raw, value(figure), figure.unit, String(figure.what), figure.bound, ...(all ? around(figure) : [])].join(
    ' | ',
  );

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))) {
  describe(`figures: ${file}`, () => {
    it.each(casesOf(join(import.meta.dirname, file)))('$title', ({ text, published, expected }) => {
      const found = count(text, published).figures;
      expect(found.map((figure) => line(figure, file === 'circumstances.txt'))).toEqual(expected);
    });
  });
}

describe('numbers', () => {
  it('reads every whole number below 10^12 that is written with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
        expect(digitsValue(n.toLocaleString('en-US'))).toBe(n);
      }),
    );
  });

  it('reads numbers in words', () => {
    const ones =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const below = (n: number): string =>
      n < 20 ? ones[n] : tens[Math.floor(n / 10) - 2] + (n % 10 ? `-${ones[n % 10]}` : '');
    const spell = (n: number): string => {
      if (n < 100) return below(n);
      if (n < 1000) return `${ones[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${below(n % 100)}` : ''}`;
      return `${spell(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? 'and ' : ''}${spell(n % 1000)}` : ''}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(readNumeral(wordsOf(parse(spell(n))), 0)?.value).toBe(n);
      }),
      { numRuns: 60 },
    );
  });

  it('takes any text, and gives ascending spans inside it with finite values', () => {
    const pieces = fc.constantFrom(
      ...[
        '12',
        ',',
        '000',
        ' ',
        '$',
        'million',
        ' killed',
        'at least ',
        'people',
        '-',
        '–',
        ' to ',
        'a',
        ' dozen',
        '%',
        'bn',
        '9'.repeat(400),
        '.',
        '\n',
        'of them',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { span, raw, min, max } of count(text).figures) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(raw).toBe(text.slice(...span));
          expect([min, max].every((end) => end === null || Number.isFinite(end))).toBe(true);
          at = span[1];
        }
      }),
      { numRuns: 60 },
    );
  });
});
