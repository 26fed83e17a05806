/**
 * The figures and sums that the five real pages are known to hold: `npx tsx bench/seeds-figures.ts`.
 *
 * Reads each page as `hearsay read` does, gives its reports the date that the page was published, and looks for what issue 6's
 * table names: numbers and states only, none of the pages' words.
 */
import type { Extraction, Figure } from '../src/model/index.ts';
import { isFailure, openPages, readPage, understand } from '../src/pipeline.ts';
import type { Scores } from './floors.ts';
import { alone, data } from './shared.ts';

type Need = readonly [name: string, holds: (found: Extraction) => boolean];

const figure =
  (min: number | null, max: number | null, more: Partial<Figure> = {}) =>
  ({ figures = [] }: Extraction) =>
    figures.some(
      (one) =>
        one.min === min &&
        one.max === max &&
        Object.entries(more).every(([key, value]) => one[key as keyof Figure] === value),
    );

const sum =
  (whole: number, parts: readonly number[], holds: boolean) =>
  ({ sums = [] }: Extraction) =>
    sums.some(
      (one) => one.whole.min === whole && one.holds === holds && parts.every((part, n) => one.parts[n]?.min === part),
    );

const PAGES: readonly { readonly file: string; readonly published: string | null; readonly needs: readonly Need[] }[] =
  [
    {
      file: '000_e95bb885374fe0a7.txt',
      published: null,
      needs: [
        ['18 killed, by a war monitor', figure(18, 18, { what: 'killed', by: 'a war monitor' })],
        ['30,000 fighters', figure(30_000, 30_000, { what: 'fighters' })],
      ],
    },
    {
      file: '001_7a3a63e451c8d701.txt',
      published: '2024-12-22',
      needs: [
        ['at least 17 killed', figure(17, null, { what: 'killed', bound: 'at least' })],
        ['8 + 4 + at least 5 holds with at least 17', sum(17, [8, 4, 5], true)],
        ['1,200 killed, with the date', figure(1200, 1200, { what: 'killed', when: '2023-10-07' })],
        ['more than 250 hostages', figure(250, null, { what: 'hostages' })],
        ['about 100 hostages', figure(100, 100, { what: 'hostages', bound: 'about' })],
        ['more than 45,000 killed', figure(45_000, null, { what: 'killed', bound: 'more than' })],
        ['a population of 2.3 million', figure(2.3e6, 2.3e6, { unit: 'people', what: 'population' })],
      ],
    },
    {
      file: '002_3c235d98ed3c0b1d.txt',
      published: '2020-02-11',
      needs: [['14 killed', figure(14, 14, { what: 'killed', when: '2020-02-10TNI' })]],
    },
    {
      file: '003_0d7aab7bf8952abd.txt',
      published: '2024-11-14',
      needs: [
        ['570 in 2023', figure(570, 570, { when: '2023' })],
        ['529 in 2024', figure(529, 529, { when: '2024' })],
        ['52 + 477 = 529 holds', sum(529, [52, 477], true)],
        ['the list adds up to 529, not to 477', sum(477, [117, 109, 77], false)],
      ],
    },
    {
      file: '004_8feaf9a31dabf8c4.txt',
      published: '2024-12-02',
      needs: [['dozens of villages', figure(24, null, { unit: 'count', what: 'villages' })]],
    },
  ];

/** Looks for each of them. */
export async function measure(): Promise<Scores> {
  let right = 0;
  let wrong = 0;
  for (const { file, published, needs } of PAGES) {
    const found = await reportsOf(data(`seeds/${file}`), published);
    for (const [name, holds] of needs) {
      const is = found.some(holds);
      if (is) right++;
      console.log(`${is ? 'found ' : 'missed'}  ${file.slice(0, 3)}  ${name}`);
    }
    for (const one of found.flatMap(({ sums = [] }) => sums))
      if (!needs.some(([, holds]) => holds({ statements: [], mentions: [], sums: [one] }))) wrong++;
  }
  console.log(`${right} of ${PAGES.flatMap(({ needs }) => needs).length}; ${wrong} sums that nobody asked for`);
  return { 'figures and sums': right };
}

/** What each report of a page says. @param published for the reports that state no date of their own */
async function reportsOf(file: string, published: string | null): Promise<Extraction[]> {
  const found: Extraction[] = [];
  for await (const page of openPages([file])) {
    if (isFailure(page)) throw new Error(page.message);
    for (const report of (await readPage(page)).reports)
      found.push(understand(report.text, { outlet: report.outlet, published: report.published ?? published }));
  }
  return found;
}

await alone(import.meta.url, measure);
