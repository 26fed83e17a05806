import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voices } from '../../../src/extract/voices/index.ts';
import { ACTS, type Attribution, KINDS, lies, type Span } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';

const pieces = fc.constantFrom(
  'Mayor Ana Bell',
  'Bell',
  'the mayor',
  'he',
  'she',
  'both',
  'the agency Nordpress',
  'The Ridge Tribune',
  'officials',
  'a survey by the Coastal Board',
  'said',
  'quoted',
  'citing',
  'as saying',
  'denied',
  'told',
  'that',
  'would',
  'not',
  'the bridge',
  'who',
  '“',
  '”',
  ',',
  '.',
  '\n\n',
  'of',
  '-',
  'remarks',
  'made these',
);
const text = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));

/** Attributions anywhere in a text, sensible or not. */
const anywhere = (length: number): fc.Arbitrary<Attribution[]> => {
  const span = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  const spans = fc.array(span, { maxLength: 1 });
  return fc
    .array(fc.record({ source: spans, cue: spans, content: spans }), { maxLength: 8 })
    .map((all) => all.map((a) => ({ ...a, confidence: 1, reasons: {} })));
};

describe('voices', () => {
  it('gives well-formed statements and mentions for any attributions in any text', () => {
    fc.assert(
      fc.property(
        text.chain((t) => fc.tuple(fc.constant(t), anywhere(t.length))),
        ([t, given]) => {
          const { statements, mentions } = voices(parse(t), given);
          expect(statements.length).toBeLessThanOrEqual(given.length);
          for (const s of statements) {
            expect(ACTS).toContain(s.act);
            if (s.speaker) {
              expect(s.speaker.name).not.toBe('');
              expect(KINDS).toContain(s.speaker.kind);
              expect(s.via).not.toContain(s.speaker.name);
            }
            expect(new Set(s.via).size).toBe(s.via.length);
            expect(s.reasons.speaker).toBeTruthy();
            expect(s.reasons.act).toBeTruthy();
            for (const span of [...s.source, ...s.cue, ...s.content]) expect(lies(span, t.length)).toBe(true);
          }
          mentions.forEach((m, i) => {
            expect(lies(m.span, t.length)).toBe(true);
            expect(m.actor).not.toBe('');
            if (i > 0) expect(m.span[0]).toBeGreaterThanOrEqual(mentions[i - 1].span[1]);
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to the text, also where it is one sentence or one name', () => {
    const spent = (t: string, cueWord: string) => {
      const parsed = parse(t);
      const given: Attribution[] = [];
      for (let at = t.indexOf(cueWord); at >= 0; at = t.indexOf(cueWord, at + 1))
        given.push({
          source: [[Math.max(0, at - 5), Math.max(0, at - 1)]],
          cue: [[at, at + cueWord.length]],
          content: [[at + cueWord.length, Math.min(t.length, at + 40)]],
          confidence: 1,
          reasons: {},
        });
      const started = process.cpuUsage();
      voices(parsed, given);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    for (const unit of [
      'Bell said Bell ',
      'the agency Bell quoted Ana Bell as saying that it said ',
      'the mayor’s of Bell, he - said, citing ',
    ]) {
      spent(unit.repeat(200), 'said');
      const small = spent(unit.repeat(400), 'said');
      const large = spent(unit.repeat(3200), 'said');
      expect(large).toBeLessThan(8 * 4 * Math.max(small, 20));
    }
  }, 90_000);
});
