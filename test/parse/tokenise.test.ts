import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tokens, word } from '../../src/model/index.ts';
import { tokenise } from '../../src/parse/index.ts';
import { cases } from './cases.ts';

const lines = (tokens: Tokens) =>
  Array.from({ length: tokens.sentences }, (_, s) =>
    Array.from({ length: tokens.sentenceStart[s + 1] - tokens.sentenceStart[s] }, (_, i) =>
      word(tokens, tokens.sentenceStart[s] + i),
    ).join('|'),
  ).join('\n');

describe('tokenise', () => {
  it.each(cases('tokens.txt'))('%s', (input, expected) => {
    expect(lines(tokenise(input.replaceAll('\\n', '\n')))).toBe(expected);
  });

  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      'U.S.',
      "don't",
      '“',
      '”',
      '. ',
      '\n',
      '\n\n',
      ' ',
      'al-',
      '\ud800',
      '\udc00',
      'http://',
      '@',
      '😀',
      'שלום',
      '\u0000',
    ),
  );
  it('covers every visible character once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          expect(text.slice(at, tokens.start[i])).toMatch(/^[\s\p{Cc}\p{Cf}\u115f\u1160\u3164]*$/u);
          at = tokens.end[i];
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\u115f\u1160\u3164]*$/u);
        expect(tokens.sentenceStart[tokens.sentences]).toBe(tokens.count);
        for (let s = 0; s < tokens.sentences; s++) {
          expect(tokens.sentenceStart[s + 1]).toBeGreaterThan(tokens.sentenceStart[s]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['4 MB on one line', 'The minister said that he would not go. '.repeat(100_000)],
    ['10 MB of one word', 'a'.repeat(10_000_000)],
    ['2 MB of dotted letters', 'a.'.repeat(1_000_000)],
    ['2 MB of dotted words', 'ab.'.repeat(700_000)],
    ['2 MB of apostrophes', "'".repeat(2_000_000)],
    ['2 MB of closing marks', `Yes.${'”'.repeat(2_000_000)}`],
    ['2 MB of spaces', `Mr.${' '.repeat(2_000_000)}.`],
    ['2 MB of short lines', 'a\n'.repeat(1_000_000)],
    ['2 MB of hyphens between prefixes', 're-'.repeat(700_000)],
    ['2 MB of lone surrogates', '\ud83d'.repeat(2_000_000)],
  ])(
    'takes %s without a hitch',
    (_, text) => {
      // Processor time, since the machine may be busy; quadratic work on texts of this size takes hours.
      const began = process.cpuUsage();
      expect(tokenise(text).count).toBeGreaterThan(0);
      expect(process.cpuUsage(began).user / 1e6).toBeLessThan(20);
    },
    300_000,
  );

  it('gives no tokens for an empty text', () => {
    expect(tokenise('')).toMatchObject({ count: 0, sentences: 0 });
    expect(tokenise(' \n\u0000\t')).toMatchObject({ count: 0, sentences: 0 });
  });
});
