import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributions } from '../../../src/extract/attributions/index.ts';
import { lies, type Span } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';
import { cases, written } from './cases.ts';

describe.each(['statements.txt', 'forms.txt', 'hard.txt'])('statements of readable texts: %s', (file) => {
  it.each(cases(file))('$name', ({ text, expected }) => {
    expect(attributions(parse(text)).map((statement) => written(text, statement))).toEqual(expected);
  });
});

/** Texts that look like reports, so that the models find something in them. */
const reportLike = fc
  .array(
    fc.constantFrom(
      ...'The board said that “ ” " , . : — the pier would close he added according to Trosk denied ‘ ’ \n\n told reporters 41 𝒳 é'.split(
        ' ',
      ),
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

function ascend(spans: readonly Span[], length: number): boolean {
  return spans.every((span, i) => lies(span, length) && span[0] < span[1] && (i === 0 || spans[i - 1][1] <= span[0]));
}

describe('any text', () => {
  it.each([
    ['random characters', fc.string({ unit: 'binary', maxLength: 400 })],
    ['scrambled reports', reportLike],
  ])('gives spans that lie in it, ascend and never overlap: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { source, cue, content, confidence } of attributions(parse(text))) {
          expect([source, cue, content].every((spans) => ascend(spans, text.length))).toBe(true);
          expect(content.length + cue.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(reportLike, (text) => {
        expect(attributions(parse(text))).toEqual(attributions(parse(text)));
      }),
      { numRuns: 50 },
    );
  });

  it('says in words who decided each part', () => {
    const [statement] = attributions(parse('“We will reopen the pier in May,” Mayor Ilva Trosk said.'));
    expect(statement.reasons.cue).toContain('“said”');
    expect(statement.reasons.source).toMatch(/role model/);
    expect(statement.reasons.content).toMatch(/quoted/);
  });

  it('takes a long text without sentences in time that grows with its length', () => {
    const text = `${'The board said the pier would close and '.repeat(1_000)}stop.`;
    const began = performance.now();
    attributions(parse(text));
    expect(performance.now() - began).toBeLessThan(25_000);
  });
});
