import type { Span } from '../model/index.ts';
import { covers } from '../model/index.ts';
import type { Found, KeptStatement, Passage } from './collection.ts';
import type { Db, Dialect } from './dialect.ts';
import { facesOf, kept, withJudgedSpeakers } from './statements.ts';
import { sought } from './words.ts';

/** How much of the text is shown on each side of a hit, in UTF-16 units. */
const AROUND = 90;

/** Finds reports with all of the words, and says in whose statement each hit stands. */
export async function searchReports(
  db: Db,
  dialect: Dialect,
  words: string,
  { limit = 20, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<Found[]> {
  const wanted = sought(words);
  if (wanted.length === 0) return [];
  const hits = await dialect.reportHits(db, wanted, limit, offset);
  const numbers = hits.map(({ report }) => report);
  const faces = await facesOf(db, numbers);
  const statements = await statementsOf(db, numbers);
  return hits.flatMap(({ report: number, spans }) => {
    const report = faces.get(number);
    if (report === undefined) return [];
    const said = statements.get(number) ?? [];
    const passages = around(report.text, spans).map(({ span, hits: inside }): Passage => {
      return { span, hits: inside, statements: speaking(said, inside[0]) };
    });
    return [{ report, passages }];
  });
}

async function statementsOf(db: Db, reports: readonly number[]): Promise<Map<number, KeptStatement[]>> {
  const found = new Map<number, KeptStatement[]>(reports.map((report) => [report, []]));
  if (reports.length === 0) return found;
  const rows = await withJudgedSpeakers(db).where('statements.report', 'in', reports).execute();
  for (const [i, statement] of (await kept(db, rows)).entries()) found.get(rows[i].report)?.push(statement);
  return found;
}

/** The statements in whose content a hit stands, the shortest first. */
function speaking(statements: readonly KeptStatement[], hit: Span): KeptStatement[] {
  const length = ({ statement: { content } }: KeptStatement) =>
    content.reduce((sum, [start, end]) => sum + end - start, 0);
  return statements
    .filter(({ statement }) => statement.content.some((span) => covers(span, hit)))
    .sort((a, b) => length(a) - length(b));
}

/** Stretches around the hits, from word to word and never beyond a paragraph; hits close together share one. */
function around(text: string, hits: readonly Span[]): { readonly span: Span; readonly hits: Span[] }[] {
  const passages: { span: Span; hits: Span[] }[] = [];
  for (const hit of hits) {
    const last = passages[passages.length - 1];
    if (last !== undefined && hit[1] <= last.span[1]) last.hits.push(hit);
    else passages.push({ span: stretch(text, hit), hits: [hit] });
  }
  return passages;
}

function stretch(text: string, [start, end]: Span): Span {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const line = before.lastIndexOf('\n');
  let from = start - before.length;
  if (line >= 0) from += line + 1;
  else if (from > 0) from += Math.max(0, before.search(/\s/) + 1);
  const stop = after.indexOf('\n');
  let to = end + after.length;
  if (stop >= 0) to = end + stop;
  else if (to < text.length) to = end + Math.max(after.search(/\s\S*$/), 0);
  return [from, to];
}
