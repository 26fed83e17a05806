import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReportLine } from '../src/formats/index.ts';
import type { Act, Span } from '../src/model/index.ts';
import { pair, sameName } from './alignment.ts';

/** A report that a careful reader finds on a page of the demonstration collection. */
export interface ExpectedReport {
  /** Path below `examples/zhamir`. */
  readonly page: string;
  /** Its place on the page, from 1. */
  readonly place: number;
  readonly title: string;
  readonly outlet: string;
  /** Outlets that are as good as the stated one; null where the page names it only in passing. */
  readonly outletMayBe?: (string | null)[];
  readonly published: string | null;
  /** Dates that are as good as the stated one. */
  readonly publishedMayBe?: string[];
  readonly copyOf: { readonly page: string; readonly place: number } | null;
  readonly statements: { content: string[]; speaker: string; act: Act; via: string[] }[];
}

export interface Expected {
  readonly reports: ExpectedReport[];
  /** Words that stand on the pages, but in no report's text. */
  readonly furniture: string[];
}

const examples = resolve(import.meta.dirname, '../examples');

/** What a careful reader finds in the demonstration collection: `examples/expected.json`. */
export const expected: Expected = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8'));

/** The found report that stands at an expected one's place. */
export function lineOf(lines: readonly ReportLine[], report: Pick<ExpectedReport, 'page' | 'place'>) {
  return lines.filter((line) => line.page.path.endsWith(join('zhamir', report.page)))[report.place - 1];
}

/** Counts over all key statements, and a line for each that was missed or is wrong. */
export interface Tally {
  expected: number;
  found: number;
  speaker: number;
  act: number;
  via: number;
  readonly wrong: string[];
}

/** Where quoted content stands in a text, each piece after the one before. */
function spans(text: string, content: readonly string[]): Span[] {
  let from = 0;
  return content.flatMap((words): Span[] => {
    const start = text.indexOf(words, from);
    from = Math.max(from, start + words.length);
    return start < 0 ? [] : [[start, start + words.length]];
  });
}

/** Compares the lines of `hearsay read --json examples/zhamir` with the key statements. */
export function tallyStatements(lines: readonly ReportLine[]): Tally {
  const tally: Tally = { expected: 0, found: 0, speaker: 0, act: 0, via: 0, wrong: [] };
  for (const report of expected.reports) {
    const { text, statements } = lineOf(lines, report) ?? { text: '', statements: [] };
    const marked = report.statements.map(({ content }) => spans(text, content));
    const contents = statements.map(({ content }) => content);
    const pairs = pair(text, marked, contents);
    tally.expected += report.statements.length;
    report.statements.forEach((said, i) => {
      const ours = statements[pairs[i]];
      const what = `${report.page} ${report.place}: ${said.speaker}, ${said.act}: ${said.content.join(' | ')}`;
      if (!ours) {
        tally.wrong.push(`missed ${what}`);
        return;
      }
      const right = {
        speaker: sameName(said.speaker, ours.speaker?.name ?? ''),
        act: said.act === ours.act,
        via: said.via.length === ours.via.length && said.via.every((relay, k) => sameName(relay, ours.via[k])),
      };
      tally.found++;
      tally.speaker += +right.speaker;
      tally.act += +right.act;
      tally.via += +right.via;
      const roles = Object.entries(right).flatMap(([role, good]) => (good ? [] : [role]));
      const given = `${ours.speaker?.name ?? 'nobody'}, ${ours.act}, via ${ours.via.join(', ') || 'nobody'}`;
      if (roles.length) tally.wrong.push(`wrong ${roles.join(', ')} (${given}) ${what}`);
    });
  }
  return tally;
}
