import type { ReportLine, StatementLine } from '../../formats/index.ts';
import { READABLE } from '../../pipeline.ts';
import { showEvents } from './events.ts';
import { showFigures, showSums } from './figures.ts';
import { type Paint, plain, plural, wrap } from './paint.ts';
import { showStatement } from './statement.ts';

/** One report for people: its head, then its statements grouped by speaker in the order in which they first speak. */
export function showReport(report: ReportLine, paint: Paint, { explain = false } = {}): string {
  const groups = bySpeaker(report.statements);
  const blocks = [showHead(report, paint, groups.size)];
  for (const [speaker, statements] of groups) {
    const name = speaker === '' ? paint('dim', 'nobody named') : paint('bold', plain(speaker));
    const lines = statements.map((each) => showStatement(each, report.text, paint, { indent: 4, explain }));
    blocks.push([`  ${name}`, ...lines].join('\n'));
  }
  return [...blocks, ...showFinds(report, paint)].join('\n\n');
}

/** Title, then outlet, date, language and page, then what is copied and how much is said. */
export function showHead(report: ReportLine, paint: Paint, speakers: number): string {
  const { title, outlet, byline, wire, language, page, copyOf, statements } = report;
  const facts = [outlet ?? 'outlet not stated', byline, dateOf(report), language, wire && `credited to ${wire}`];
  const line = facts.filter((fact): fact is string => Boolean(fact)).map(plain);
  const said = `${plural(statements.length, 'statement')} by ${plural(speakers, 'speaker')}`;
  return [
    paint('bold', wrap(plain(title ?? '(no title)'), '', 0, paint.columns)),
    wrap(line.join(' · '), '  ', 2, paint.columns),
    paint('dim', `  ${report.id} · ${plain(page.path)} · ${statements.length === 0 ? 'no statements found' : said}`),
    ...notRead(report).map((what) => paint('yellow', `  ${what}`)),
    ...(copyOf === null ? [] : [paint('yellow', `  the same report as ${copyOf}`)]),
  ].join('\n');
}

/** What of a report is kept and found by its words, but in a language that the extractor does not read. */
function notRead({ language, foreign = [] }: ReportLine): string[] {
  if (!READABLE.has(language))
    return [`not read by the extractor: the report is in another language than English (${language})`];
  if (foreign.length === 0) return [];
  const languages = [...new Set(foreign.map((block) => block.language))].join(', ');
  return [`not read by the extractor: ${plural(foreign.length, 'block')} in another language (${languages})`];
}

/** The day of publication, or the range that the text allows. */
export function dateOf({ published, publishedRange }: Pick<ReportLine, 'published' | 'publishedRange'>): string {
  if (published !== null) return published;
  const { from, to } = publishedRange ?? { from: null, to: null };
  if (from !== null && to !== null) return `between ${from} and ${to}`;
  if (from !== null) return `not before ${from}`;
  return to === null ? 'date not stated' : `not after ${to}`;
}

/** A table of what is counted, the sums, and a timeline of what is said to have happened; nothing where nothing is. */
function showFinds(report: ReportLine, paint: Paint): string[] {
  const { figures = [], sums = [], events = [], statements, text, published } = report;
  const speaker = (statement: number | null) =>
    statement === null ? null : (statements[statement]?.speaker?.name ?? null);
  const counted = figures.map((figure) => ({
    figure,
    teller: figure.by ?? speaker(innermost(statements, figure.span)),
  }));
  const told = events
    .map((event) => ({ event, text: text.slice(...event.span), teller: speaker(event.statement), told: published }))
    .sort((a, b) => (a.event.when ?? '~').localeCompare(b.event.when ?? '~', 'en'));
  const parts: [string, string][] = [
    ['figures', showFigures(counted, paint, 4)],
    [
      'sums',
      showSums(
        sums.map((sum) => ({ sum })),
        paint,
        4,
      ),
    ],
    ['what is said to have happened', showEvents(told, paint, 4)],
  ];
  return parts.filter(([, shown]) => shown !== '').map(([name, shown]) => `  ${paint('dim', name)}\n${shown}`);
}

/** The place of the shortest statement in whose content a span stands; null in the outlet's own voice. */
function innermost(statements: readonly StatementLine[], span: readonly [number, number]): number | null {
  const length = ({ content }: StatementLine) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  const holding = statements
    .map((statement, place) => ({ statement, place }))
    .filter(({ statement }) => statement.content.some(([start, end]) => start <= span[0] && span[1] <= end))
    .sort((a, b) => length(a.statement) - length(b.statement));
  return holding[0]?.place ?? null;
}

function bySpeaker(statements: readonly StatementLine[]): Map<string, StatementLine[]> {
  const groups = new Map<string, StatementLine[]>();
  for (const statement of statements) {
    const name = statement.speaker?.name ?? '';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [statement]);
    else group.push(statement);
  }
  return groups;
}
