import { type SqlBool, sql } from 'kysely';
import type { Act } from '../model/index.ts';
import { foldedActor } from './actor-words.ts';
import type { KeptStatement, Paging, ReportFace, StatementQuery } from './collection.ts';
import type { Db, Dialect } from './dialect.ts';
import { judgedOf } from './judged.ts';
import { pagesOf, withSpans } from './load.ts';
import { placeOf, reportConditions } from './reports.ts';
import { FACE, faceOf, type StatementRow } from './rows.ts';
import { sought } from './words.ts';

/** Statements fetched at a time. */
const AT_ONCE = 500;

/** Statements in the order of their reports' dates, some hundreds at a time. */
export async function* listStatements(
  db: Db,
  dialect: Dialect,
  query: StatementQuery & Paging,
): AsyncGenerator<KeptStatement> {
  let after = await standing(db, query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (after !== null && left > 0) {
    const rows = await askedStatements(db, dialect, query)
      .selectAll('statements')
      .select(['reports.sort_day', 'spellings.name as speaker_name', 'spellings.kind as speaker_kind'])
      .where(
        sql<SqlBool>`(reports.sort_day, reports.number, statements.place) > (${after.day}, ${after.report}, ${after.place})`,
      )
      .orderBy('reports.sort_day')
      .orderBy('reports.number')
      .orderBy('statements.place')
      .limit(Math.min(AT_ONCE, left))
      .execute();
    if (rows.length === 0) return;
    yield* await kept(db, rows);
    const last = rows[rows.length - 1];
    after = { day: last.sort_day, report: last.report, place: last.place };
    left -= rows.length;
  }
}

/** Where the statement of an id (`e95bb885374f-1-3`) stands among all; null where none has it. */
async function standing(db: Db, id: string | undefined) {
  const [, report, place] = /^(.+)-(\d{1,9})$/.exec(id ?? '') ?? [];
  if (id !== undefined && report === undefined) return null;
  const at = await placeOf(db, report);
  return at === null ? null : { day: at.day, report: at.number, place: Number(place ?? 0) };
}

/** What is done by a statement, as judged. */
export const ACT = sql<Act>`coalesce(statements.judged_act, statements.act)`;

/** Who says a statement, as judged. */
export const SPEAKER = sql<number | null>`coalesce(statements.judged_speaker, statements.speaker)`;

/** Statements with their speakers, as judged. */
export function withJudgedSpeakers(db: Db) {
  return db
    .selectFrom('statements')
    .leftJoin('spellings', (join) => join.on(sql<SqlBool>`spellings.number = ${SPEAKER}`))
    .selectAll('statements')
    .select(['spellings.name as speaker_name', 'spellings.kind as speaker_kind']);
}

/** The statements that are asked for, with their reports and speakers. */
export function askedStatements(db: Db, dialect: Dialect, query: StatementQuery) {
  const { actor, act, kind, text } = query;
  let asked = db
    .selectFrom('statements')
    .innerJoin('reports', 'reports.number', 'statements.report')
    .leftJoin('spellings', (join) => join.on(sql<SqlBool>`spellings.number = ${SPEAKER}`))
    .where((eb) => eb.and(reportConditions(eb, query)));
  if (act !== undefined) asked = asked.where(ACT, '=', act);
  if (kind !== undefined) asked = asked.where('spellings.kind', '=', kind);
  if (actor !== undefined) asked = asked.where(SPEAKER, 'in', (eb) => foldedActor(eb, actor));
  const words = text === undefined ? [] : sought(text);
  if (words.length > 0) asked = asked.where(dialect.statementMatches(words));
  return asked;
}

/** Rows with their spans, their reports' faces and what was judged of them, in the same order. */
export async function kept(db: Db, rows: readonly StatementRow[]): Promise<KeptStatement[]> {
  const faces = await facesOf(
    db,
    rows.map(({ report }) => report),
  );
  const idOf = ({ report, place }: StatementRow) => `${(faces.get(report) as ReportFace).id}-${place}`;
  const judged = await judgedOf(db, rows.map(idOf));
  return (await withSpans(db, rows)).map(({ statement, ...row }) => {
    const id = idOf(row);
    const report = faces.get(row.report) as ReportFace;
    const act = row.judged_act ?? statement.act;
    return { id, report, statement: { ...statement, act }, judged: judged.get(id) ?? null };
  });
}

/** The faces of some reports, by their numbers. */
export async function facesOf(db: Db, numbers: readonly number[]): Promise<Map<number, ReportFace>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('reports')
    .leftJoin('reports as originals', 'originals.number', 'reports.copy_of')
    .select(FACE)
    .select(['reports.number', 'reports.page', 'originals.id as original'])
    .where('reports.number', 'in', [...new Set(numbers)])
    .execute();
  const pageOf = await pagesOf(
    db,
    rows.map(({ page }) => page),
  );
  return new Map(rows.map((row) => [row.number, faceOf(row, pageOf(row.page).ref, row.original)]));
}
