import { type SqlBool, sql } from 'kysely';
import type { Event, Figure, Span } from '../model/index.ts';
import { foldedActor } from './actor-words.ts';
import type { KeptEvent, ReportFace } from './answers.ts';
import type { EventQuery, Paging } from './asking.ts';
import type { Db } from './dialect.ts';
import { figureOf, saidOf } from './figures.ts';
import { placeOf, reportConditions, wholeWords } from './reports.ts';
import { facesOf, SPEAKER } from './statements.ts';

/** Events fetched at a time. */
const AT_ONCE = 500;

/** Events from old to new: by their own time, else their reports'. Those of rejected statements are left out. */
export async function* listEvents(db: Db, query: EventQuery & Paging): AsyncGenerator<KeptEvent> {
  let after = await standing(db, query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (after !== null && left > 0) {
    const rows = await asked(db, query)
      .where(
        sql<SqlBool>`(events.sort_day, events.report, events.place) > (${after.day}, ${after.report}, ${after.place})`,
      )
      .orderBy('events.sort_day')
      .orderBy('events.report')
      .orderBy('events.place')
      .limit(Math.min(AT_ONCE, left))
      .execute();
    if (rows.length === 0) return;
    const reports = rows.map(({ report }) => report);
    const faces = await facesOf(db, reports);
    const figures = await figuresOf(db, reports);
    for (const row of rows) {
      const report = faces.get(row.report) as ReportFace;
      const event = eventOf(row);
      const own = event.figures.flatMap((place) => figures.get(`${row.report} ${place + 1}`) ?? []);
      yield { id: `${report.id}-e${row.place}`, report, event, said: saidOf(report, row), figures: own };
    }
    const last = rows[rows.length - 1];
    after = { day: last.sort_day, report: last.report, place: last.place };
    left -= rows.length;
  }
}

/** Where the event of an id (`e95bb885374f-1-e3`) stands among all; null where none has it. */
async function standing(db: Db, id: string | undefined) {
  if (id === undefined) return { day: '', report: 0, place: 0 };
  const [, report, place] = /^(.+)-e(\d{1,9})$/.exec(id) ?? [];
  const at = report === undefined ? null : await placeOf(db, report);
  if (at === null) return null;
  const query = db.selectFrom('events').select('sort_day').where('report', '=', at.number);
  const row = await query.where('place', '=', Number(place)).executeTakeFirst();
  return row === undefined ? null : { day: row.sort_day, report: at.number, place: Number(place) };
}

function asked(db: Db, query: EventQuery) {
  const { type, what, where, happened, who, actor, since, until, ...ofReport } = query;
  let asked = db
    .selectFrom('events')
    .innerJoin('reports', 'reports.number', 'events.report')
    .leftJoin('statements', 'statements.number', 'events.statement')
    .leftJoin('spellings', (join) => join.on(sql<SqlBool>`spellings.number = ${SPEAKER}`))
    .selectAll('events')
    .select(['statements.place as statement_place'])
    .select(['spellings.name as speaker_name', 'spellings.kind as speaker_kind'])
    .where((eb) => eb.and(reportConditions(eb, ofReport)))
    .where(sql<SqlBool>`coalesce(statements.rejected, 0) = 0`);
  if (type !== undefined) asked = asked.where('events.type', '=', type);
  if (happened !== undefined) asked = asked.where('events.happened', '=', happened);
  // What has no day at all may have been on any.
  if (since !== undefined) asked = asked.where(sql<SqlBool>`coalesce(events.last_day, '9999') >= ${since}`);
  if (until !== undefined) asked = asked.where(sql<SqlBool>`coalesce(events.first_day, '') <= ${until}`);
  for (const word of wholeWords(what)) asked = asked.where('events.what_key', 'like', word);
  for (const word of wholeWords(where)) asked = asked.where('events.where_key', 'like', word);
  for (const word of wholeWords(who)) asked = asked.where('events.who_key', 'like', word);
  if (actor === '') asked = asked.where('events.statement', 'is', null);
  else if (actor !== undefined) asked = asked.where('spellings.number', 'in', (eb) => foldedActor(eb, actor));
  return asked;
}

/** The figures of some reports, by `report place`. */
async function figuresOf(db: Db, reports: readonly number[]): Promise<Map<string, Figure>> {
  const rows = await db
    .selectFrom('figures')
    .selectAll()
    .where('report', 'in', [...new Set(reports)])
    .execute();
  return new Map(rows.map((row) => [`${row.report} ${row.place}`, figureOf(row)]));
}

type EventRow = Awaited<ReturnType<ReturnType<typeof asked>['execute']>>[number];

/** An event as its report's extraction gave it. */
function eventOf(row: EventRow): Event {
  const { type, what, who, whom, where, when, happened, reason } = row;
  return {
    span: [row.start, row.end],
    trigger: [row.trigger_start, row.trigger_end] satisfies Span,
    ...{ type, what, who, whom, where, when, happened },
    statement: row.statement_place === null ? null : row.statement_place - 1,
    figures: JSON.parse(row.figures) as number[],
    reason,
  };
}
