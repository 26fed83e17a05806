import { type SqlBool, sql } from 'kysely';
import type { Figure } from '../model/index.ts';
import { foldedActor } from './actor-words.ts';
import type { KeptFigure, ReportFace, Said } from './answers.ts';
import type { FigureQuery, Paging } from './asking.ts';
import type { Db } from './dialect.ts';
import { placeOf, reportConditions, wholeWords } from './reports.ts';
import { facesOf, SPEAKER } from './statements.ts';

/** Figures fetched at a time. */
const AT_ONCE = 500;

/** Figures in the order of their reports' dates, then of the text; those of rejected statements are left out. */
export async function* listFigures(db: Db, query: FigureQuery & Paging): AsyncGenerator<KeptFigure> {
  let after = await standing(db, query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (after !== null && left > 0) {
    const rows = await asked(db, query)
      .where(
        sql<SqlBool>`(reports.sort_day, reports.number, figures.place) > (${after.day}, ${after.report}, ${after.place})`,
      )
      .orderBy('reports.sort_day')
      .orderBy('reports.number')
      .orderBy('figures.place')
      .limit(Math.min(AT_ONCE, left))
      .execute();
    if (rows.length === 0) return;
    const faces = await facesOf(
      db,
      rows.map(({ report }) => report),
    );
    for (const row of rows) {
      const report = faces.get(row.report) as ReportFace;
      yield { id: `${report.id}-f${row.place}`, report, figure: figureOf(row), said: saidOf(report, row) };
    }
    const last = rows[rows.length - 1];
    after = { day: last.sort_day, report: last.report, place: last.place };
    left -= rows.length;
  }
}

/** Where the figure of an id (`e95bb885374f-1-f3`) stands among all; null where none has it. */
async function standing(db: Db, id: string | undefined) {
  const [, report, place] = /^(.+)-f(\d{1,9})$/.exec(id ?? '') ?? [];
  if (id !== undefined && report === undefined) return null;
  const at = await placeOf(db, report);
  return at === null ? null : { day: at.day, report: at.number, place: Number(place ?? 0) };
}

function asked(db: Db, query: FigureQuery) {
  const { what, unit, where, actor } = query;
  let asked = db
    .selectFrom('figures')
    .innerJoin('reports', 'reports.number', 'figures.report')
    .leftJoin('statements', 'statements.number', 'figures.statement')
    .leftJoin('spellings', (join) => join.on(sql<SqlBool>`spellings.number = ${SPEAKER}`))
    .selectAll('figures')
    .select(['reports.sort_day', 'statements.place as statement_place'])
    .select(['spellings.name as speaker_name', 'spellings.kind as speaker_kind'])
    .where((eb) => eb.and(reportConditions(eb, query)))
    .where(sql<SqlBool>`coalesce(statements.rejected, 0) = 0`);
  if (unit !== undefined) asked = asked.where('figures.unit', '=', unit);
  for (const word of wholeWords(what)) asked = asked.where('figures.what_key', 'like', word);
  for (const word of wholeWords(where)) asked = asked.where('figures.where_key', 'like', word);
  if (actor !== undefined) asked = asked.where('spellings.number', 'in', (eb) => foldedActor(eb, actor));
  return asked;
}

/** A figure as its report's extraction gave it. */
export function figureOf({
  start,
  end,
  raw,
  min,
  max,
  unit,
  what,
  bound,
  where,
  when,
  by,
}: Omit<Figure, 'span'> & {
  readonly start: number;
  readonly end: number;
}): Figure {
  return { span: [start, end], raw, min, max, unit, what, bound, where, when, by };
}

interface SaidRow {
  readonly statement_place: number | null;
  readonly speaker_name: string | null;
  readonly speaker_kind: NonNullable<Said['speaker']>['kind'] | null;
}

/** The statement that a row's find stands in; null in the outlet's own voice. */
export function saidOf({ id }: ReportFace, row: SaidRow): Said | null {
  const { statement_place: place, speaker_name: name, speaker_kind: kind } = row;
  if (place === null) return null;
  return { statement: `${id}-${place}`, speaker: name === null || kind === null ? null : { name, kind } };
}
