import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { KeptReport, Paging, ReportQuery, ReportsQuery } from './collection.ts';
import type { Db } from './dialect.ts';
import { fold } from './fold.ts';
import { extractionsOf, pagesOf } from './load.ts';
import { droppedOf, reportOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** Reports fetched at a time. */
const AT_ONCE = 50;
/** Before all reports without a date, which stand behind the others. */
const UNDATED = { day: '9999-12-31', number: 0 };

/** Reports in the order of their dates, a few at a time, so that a large collection needs no more memory than a small one. */
export async function* listReports(db: Db, query: ReportsQuery & Paging): AsyncGenerator<KeptReport> {
  const { newest = false } = query;
  const order = newest ? 'desc' : 'asc';
  let after = newest && query.after === undefined ? UNDATED : await placeOf(db, query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (after !== null && left > 0) {
    const rows = await db
      .selectFrom('reports')
      .leftJoin('reports as originals', 'originals.number', 'reports.copy_of')
      .selectAll('reports')
      .select('originals.id as original')
      .where((eb) => eb.and(reportConditions(eb, query)))
      .where(
        sql<SqlBool>`(reports.sort_day, reports.number) ${sql.raw(newest ? '<' : '>')} (${after.day}, ${after.number})`,
      )
      .orderBy('reports.sort_day', order)
      .orderBy('reports.number', order)
      .limit(Math.min(AT_ONCE, left))
      .execute();
    if (rows.length === 0) return;
    const extractions = await extractionsOf(
      db,
      rows.map(({ number }) => number),
    );
    const pageOf = await pagesOf(
      db,
      rows.map(({ page }) => page),
    );
    for (const row of rows) {
      const { ref, paths, captures } = pageOf(row.page);
      const extraction = extractions.get(row.number) ?? { statements: [], mentions: [] };
      const report = reportOf(row, ref);
      yield { report, extraction, dropped: droppedOf(row), copyOf: row.original, paths, captures };
    }
    const last = rows[rows.length - 1];
    after = { day: last.sort_day, number: last.number };
    left -= rows.length;
  }
}

/** Where a report stands among all: before all without an id; null where no report has it. */
export async function placeOf(db: Db, id: string | undefined): Promise<{ day: string; number: number } | null> {
  if (id === undefined) return { day: '', number: 0 };
  const rows = await db.selectFrom('reports').select(['sort_day', 'number']).where('id', '=', id).execute();
  return rows.length === 0 ? null : { day: rows[0].sort_day, number: rows[0].number };
}

/** How many reports wait to be linked. */
export async function unlinkedReports(db: Db): Promise<number> {
  const query = db.selectFrom('reports').select(({ fn }) => fn.countAll().as('count'));
  return Number((await query.where('linked', '=', 0).executeTakeFirstOrThrow()).count);
}

/** What must hold for a report to be asked for; `reports` is in scope. */
export function reportConditions(
  eb: ExpressionBuilder<Pick<Tables, 'reports'>, 'reports'>,
  { report, outlet, since, until }: ReportQuery,
): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (report !== undefined) conditions.push(eb('reports.id', '=', report));
  for (const word of wholeWords(outlet)) conditions.push(eb('reports.outlet_key', 'like', word));
  const dated = eb.or([eb('reports.first_day', 'is not', null), eb('reports.last_day', 'is not', null)]);
  if (since !== undefined || until !== undefined) conditions.push(dated);
  if (since !== undefined) {
    conditions.push(eb.or([eb('reports.last_day', '>=', since), eb('reports.last_day', 'is', null)]));
  }
  if (until !== undefined) {
    conditions.push(eb.or([eb('reports.first_day', '<=', until), eb('reports.first_day', 'is', null)]));
  }
  return conditions;
}

/** Patterns for `like` against a `…_key`: one a word, each whole. */
export function wholeWords(text: string | undefined): string[] {
  const words = text === undefined ? [] : fold(text).split(' ');
  return words.filter(Boolean).map((word) => `% ${word} %`);
}
