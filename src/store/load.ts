import type { Capture, Extraction, Statement } from '../model/index.ts';
import { captureOf } from './captures.ts';
import type { Db } from './dialect.ts';
import { type Quantities, quantitiesOf } from './quantities.ts';
import { mentionOf, type SpanRow, type StatementRow, statementOf } from './rows.ts';

/** Everything extracted from each of some reports, by the reports' numbers. */
export async function extractionsOf(db: Db, reports: readonly number[]): Promise<Map<number, Extraction>> {
  const found = new Map<number, Loading>();
  if (reports.length === 0) return found;
  const rows = await db.selectFrom('reports').select(['number', 'quantities']).where('number', 'in', reports).execute();
  for (const { number, quantities } of rows) {
    found.set(number, { statements: [], mentions: [], ...quantitiesOf(quantities) });
  }
  for (const row of await statementRows(db, reports)) found.get(row.report)?.statements.push(row.statement);
  const mentions = await db
    .selectFrom('mentions')
    .innerJoin('spellings', 'spellings.number', 'mentions.actor')
    .selectAll('mentions')
    .select('spellings.name')
    .where('mentions.report', 'in', reports)
    .orderBy('mentions.report')
    .orderBy('mentions.place')
    .execute();
  for (const row of mentions) found.get(row.report)?.mentions.push(mentionOf(row));
  return found;
}

interface Loading extends Quantities {
  statements: Extraction['statements'][number][];
  mentions: Extraction['mentions'][number][];
}

async function statementRows(db: Db, reports: readonly number[]) {
  const rows = await withSpeakers(db)
    .where('statements.report', 'in', reports)
    .orderBy('statements.report')
    .orderBy('statements.place')
    .execute();
  return withSpans(db, rows);
}

/** Statements with their speakers' names, as they were found. */
export function withSpeakers(db: Db) {
  return db
    .selectFrom('statements')
    .leftJoin('spellings', 'spellings.number', 'statements.speaker')
    .selectAll('statements')
    .select(['spellings.name as speaker_name', 'spellings.kind as speaker_kind']);
}

/** Statements a query's `in` can take: each is one value. */
const AT_ONCE = 5000;

/** Turns rows into statements, in the same order. */
export async function withSpans<Row extends StatementRow>(
  db: Db,
  rows: readonly Row[],
): Promise<(Row & { readonly statement: Statement })[]> {
  const spans = new Map<number, SpanRow[]>(rows.map(({ number }) => [number, []]));
  const numbers = [...spans.keys()];
  for (let i = 0; i < numbers.length; i += AT_ONCE) {
    const found = await db
      .selectFrom('statement_spans')
      .selectAll()
      .where('statement', 'in', numbers.slice(i, i + AT_ONCE))
      .orderBy('statement')
      .orderBy('role')
      .orderBy('place')
      .execute();
    for (const span of found) spans.get(span.statement)?.push(span);
  }
  return rows.map((row) => ({ ...row, statement: statementOf(row, spans.get(row.number) ?? []) }));
}

/** The first path of each page, and its SHA-256, by the pages' numbers. */
export async function pagesOf(db: Db, pages: readonly number[]) {
  const rows = await db
    .selectFrom('page_paths')
    .innerJoin('pages', 'pages.number', 'page_paths.page')
    .select(['page_paths.page', 'page_paths.path', 'page_paths.capture', 'pages.sha256'])
    .where('page_paths.page', 'in', [...new Set(pages)])
    .orderBy('page_paths.number')
    .execute();
  const found = new Map<number, { sha256: string; paths: string[]; captures: Capture[] }>();
  for (const { page, path, sha256, capture } of rows) {
    const known = found.get(page) ?? { sha256, paths: [], captures: [] };
    known.paths.push(path);
    if (capture !== null) known.captures.push(captureOf(capture));
    found.set(page, known);
  }
  return (page: number) => {
    const { sha256, paths, captures } = found.get(page) as { sha256: string; paths: string[]; captures: Capture[] };
    return { ref: { path: paths[0], sha256 }, paths, captures };
  };
}
