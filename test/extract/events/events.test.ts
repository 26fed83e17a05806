import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/model/index.ts';
import { understand } from '../../../src/pipeline.ts';
import { casesOf } from '../cases.ts';

function show(text: string, { events = [], statements }: Extraction): string[] {
  return events.map(({ type, what, trigger, happened, who, whom, where, when, statement }) => {
    const teller = statement === null ? 'the outlet' : statements[statement].speaker?.name;
    const parties = `who ${who ?? '-'}; whom ${whom ?? '-'}; where ${where ?? '-'}; when ${when ?? '-'}`;
    return `${type}, ${what}: “${text.slice(...trigger)}” ${happened}; ${parties}; told by ${teller}`;
  });
}

describe('events', () => {
  // Each was read against its text by hand; where the text says less than a person would guess, less is expected.
  const cases = casesOf(join(import.meta.dirname, 'events.txt'));
  it('has cases', () => expect(cases.length).toBeGreaterThan(20));

  it.each(cases)('$title', ({ text, published, expected }) => {
    expect(show(text, understand(text, { published }))).toEqual(expected);
  });

  it('keeps triggers in their spans, spans in the text, figures and statements in their lists', () => {
    const words = [
      ...['Troops', 'shelled', 'Homs', 'on', 'Monday', 'killing', 'twelve', 'people', ',', '.', 'denied', 'that', 'no'],
      ...[
        'attack',
        'the',
        'said',
        '“',
        '”',
        'withdraw',
        'will',
        'to',
        'was',
        'by',
        'rebels',
        '\n\n',
        'ceasefire',
        'of',
      ],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { events = [], statements, figures = [] } = understand(text, { published: '2031-05-06' });
        for (const event of events) {
          expect(event.span[0]).toBeLessThanOrEqual(event.trigger[0]);
          expect(event.span[1]).toBeGreaterThanOrEqual(event.trigger[1]);
          expect(event.span[0]).toBeGreaterThanOrEqual(0);
          expect(event.span[1]).toBeLessThanOrEqual(text.length);
          for (const figure of event.figures) expect(figures[figure]).toBeDefined();
          if (event.statement !== null) expect(statements[event.statement]).toBeDefined();
          for (const name of [event.who, event.whom, event.where]) if (name !== null) expect(text).toContain(name);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes time that grows with the text, not with its square', () => {
    const sentence = 'Troops shelled the village and killed twelve people near Homs on Monday ';
    for (const text of [`${sentence.repeat(3000)}.`, `${sentence}. `.repeat(3000)]) {
      const start = process.cpuUsage().user;
      expect(understand(text).events?.length).toBeGreaterThan(100);
      expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(40);
    }
  }, 120_000);
});
