import { describe, expect, it } from 'vitest';
import { showEvents } from '../../src/cli/show/events.ts';
import { showFigures, showSums } from '../../src/cli/show/figures.ts';
import { paintFor } from '../../src/cli/show/paint.ts';
import { showReport } from '../../src/cli/show/report.ts';
import { reportLine } from '../../src/formats/index.ts';
import type { Bound, Figure } from '../../src/model/index.ts';
import { understand } from '../../src/pipeline.ts';
import { pageOf, readingOf } from '../store/findings.ts';

const paper = paintFor({ isTTY: false, columns: 100 }, {});

function figure(raw: string, min: number | null, max: number | null, bound: Bound, more: Partial<Figure> = {}): Figure {
  return {
    span: [0, 0],
    raw,
    min,
    max,
    bound,
    unit: 'people',
    what: 'killed',
    where: null,
    when: null,
    by: null,
    ...more,
  };
}

describe('figures for people', () => {
  it('stand side by side by what they count, with their bounds and who gives them', () => {
    const shown = [
      {
        figure: figure('at least 17', 17, null, 'at least', { where: 'Velm' }),
        teller: 'medics',
        from: '2031-03-06, Courier, a-1',
      },
      { figure: figure('about 250', 250, 250, 'about', { what: 'hostages' }), teller: null },
      { figure: figure('15 to 20', 15, 20, 'between', { when: '2031-03-05' }), teller: 'the army' },
      { figure: figure('a gazillion', null, null, 'unclear'), teller: null },
      { figure: figure('more than 45,000', 45_000, null, 'more than'), teller: 'the ministry' },
    ];
    expect(showFigures(shown, paper)).toBe(`killed
      ≥ 17  “at least 17” · in Velm · medics · 2031-03-06, Courier, a-1
     15–20  “15 to 20” · 2031-03-05 · the army
         ?  “a gazillion” · the outlet itself
  > 45,000  “more than 45,000” · the ministry
hostages
  ~ 250  “about 250” · the outlet itself`);
  });

  it('show sums that fail first', () => {
    const sums = [
      { sum: { holds: true, reason: '1 + 2 = 3' } },
      { sum: { holds: false, reason: '1 + 1 = 2, less than the whole: 3' }, from: 'a-1' },
      { sum: { holds: null, reason: 'the bounds leave it open' } },
    ];
    expect(showSums(sums, paper)).toBe(
      'does not add up: 1 + 1 = 2, less than the whole: 3 · a-1\nopen: the bounds leave it open\nadds up: 1 + 2 = 3',
    );
  });

  it('let no control character of a page through', () => {
    const shown = showFigures([{ figure: figure('17\u001b[2J', 17, 17, 'exact'), teller: 'a\u202eb' }], paper);
    expect(shown).not.toMatch(/[\u001b\u202e]/);
  });
});

it('events stand under their days, with whether they happened and who says so', () => {
  const event = {
    type: 'ASSAULT',
    what: 'shelling',
    who: 'troops',
    whom: null,
    where: 'Velm',
    when: '2031-03-05',
    happened: 'no',
  } as const;
  const shown = [
    { event, text: 'its troops had shelled Velm', teller: 'the army', from: 'Courier, a-1', told: '2031-03-06' },
    {
      event: { ...event, when: null, happened: 'yes' as const },
      text: 'shelled Velm',
      teller: null,
      told: '2031-03-06',
    },
  ];
  expect(showEvents(shown, paper)).toBe(`2031-03-05
  not     shelling: troops → …, Velm · “its troops had shelled Velm” · the army · Courier, a-1
told 2031-03-06
  told    shelling: troops → …, Velm · “shelled Velm” · the outlet itself`);
});

it('a report ends with its figures, sums and events', () => {
  const [report] = readingOf(pageOf('a.txt', 'Courier | 2031-03-06\nFerry\nBo Lund (affirm): It sank.\n')).reports;
  const text = 'Troops shelled Velm on Monday. Of the 40 on board, 18 died and 25 were hurt, police said.';
  const line = reportLine({
    report: { ...report, text },
    extraction: understand(text, { published: '2031-03-06' }),
    copyOf: null,
    dropped: [],
  });
  const shown = showReport(line, paper);
  expect(shown).toMatch(
    /\n {2}figures\n[\s\S]*killed\n +18 {2}“18”[\s\S]*\n {2}sums\n {4}does not add up: 18 \+ 25 = 43/,
  );
  expect(shown).toMatch(/\n {2}what is said to have happened\n {4}2031-03-03\n {6}told {4}shelling: Troops → Velm/);
});
