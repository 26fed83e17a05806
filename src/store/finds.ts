import type { Event, Extraction, Figure, Place, Span, Statement } from '../model/index.ts';
import { covers } from '../model/index.ts';
import { canonical } from './canonical.ts';
import { chunks } from './chunks.ts';
import type { Db } from './dialect.ts';
import { foldedKey } from './fold.ts';
import { extractionsOf } from './load.ts';
import { placeKey } from './places.ts';
import { type Days, daysOf } from './timex.ts';

/** Where finds stand: the report's row, its own days, and its statements' rows in their order. */
export interface FindsStanding {
  readonly report: number;
  readonly days: Days;
  readonly sortDay: string;
  readonly statements: readonly number[];
}

/** Keeps a report's figures, events and places as rows. The JSON beside the report stays what the log vouches for. */
export async function insertFinds(db: Db, extraction: Extraction, standing: FindsStanding): Promise<void> {
  const { figures, events, places } = findRows(extraction, standing);
  for (const some of chunks(figures)) await db.insertInto('figures').values(some).execute();
  for (const some of chunks(events)) await db.insertInto('events').values(some).execute();
  for (const some of chunks(places)) await db.insertInto('places').values(some).execute();
}

/** Whether a report's rows are what its extraction makes. @returns what is not, null where all is */
export async function findsFault(db: Db, extraction: Extraction, standing: FindsStanding): Promise<string | null> {
  const rows = findRows(extraction, standing);
  for (const table of ['figures', 'events', 'places'] as const) {
    const kept = await db
      .selectFrom(table)
      .selectAll()
      .where('report', '=', standing.report)
      .orderBy('place')
      .execute();
    if (canonical(kept) !== canonical(rows[table])) return `its ${table} are not what was extracted`;
  }
  return null;
}

function findRows(extraction: Extraction, standing: FindsStanding) {
  const { report, statements } = standing;
  const row = ({ span: [start, end] }: { span: Span }, i: number) => ({ report, place: i + 1, start, end });
  const { figures = [], events = [], places = [] } = extraction;
  const figureRows = figures.map((figure, i) => {
    const speaking = innermost(extraction.statements, figure.span);
    return { ...row(figure, i), ...figureColumns(figure), statement: speaking < 0 ? null : statements[speaking] };
  });
  const eventRows = events.map((event, i) => ({
    ...row(event, i),
    ...eventColumns(event, standing),
    statement: event.statement === null ? null : (statements[event.statement] ?? null),
  }));
  const placeRows = places.map((place, i) => ({ ...row(place, i), ...placeColumns(place) }));
  return { figures: figureRows, events: eventRows, places: placeRows };
}

/** The place of the shortest statement in whose content a span stands; -1 where the outlet itself speaks. */
function innermost(statements: readonly Statement[], span: Span): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { content }] of statements.entries()) {
    if (!content.some((outer) => covers(outer, span))) continue;
    const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
    if (length < least) [best, least] = [i, length];
  }
  return best;
}

function figureColumns({ raw, min, max, unit, what, bound, where, when, by }: Figure) {
  const keys = { what_key: foldedKey(what ?? ''), where_key: foldedKey(where ?? '') };
  return { raw, min, max, unit, what, bound, where, when, by, ...keys };
}

function eventColumns(event: Event, { days, sortDay }: FindsStanding) {
  const { trigger, type, what, who, whom, where, when, happened, figures, reason } = event;
  const own = daysOf(when);
  return {
    ...{ trigger_start: trigger[0], trigger_end: trigger[1], type, what, who, whom, where, when, happened, reason },
    figures: JSON.stringify(figures),
    // What the text puts at no time is looked for at its report's.
    ...{ first_day: own?.first ?? days.first, last_day: own?.last ?? days.last, sort_day: own?.first ?? sortDay },
    ...{
      what_key: foldedKey(what),
      where_key: foldedKey(where ?? ''),
      who_key: foldedKey(`${who ?? ''} ${whom ?? ''}`),
    },
  };
}

function placeColumns(place: Place) {
  const { name, resolved, point, precision, within, country, reason } = place;
  const at = { longitude: point?.[0] ?? null, latitude: point?.[1] ?? null };
  const keys = { key: placeKey(place), name_key: foldedKey(name) };
  return { name, resolved, ...at, precision, within: JSON.stringify(within), country, reason, ...keys };
}

/** Reports' own facts that finds are kept by. */
export const FINDS_STANDING = ['number', 'first_day', 'last_day', 'sort_day'] as const;

/** Reports filled at a time. */
const AT_ONCE = 50;

/** Makes the rows of reports that were added when only their JSON was kept. */
export async function fillFinds(db: Db): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('reports')
      .select(FINDS_STANDING)
      .where('number', '>', after)
      .where('quantities', 'is not', null)
      .orderBy('number')
      .limit(AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    const numbers = rows.map(({ number }) => number);
    const extractions = await extractionsOf(db, numbers);
    const said = await db
      .selectFrom('statements')
      .select(['number', 'report'])
      .where('report', 'in', numbers)
      .orderBy('report')
      .orderBy('place')
      .execute();
    for (const { number, first_day: first, last_day: last, sort_day: sortDay } of rows) {
      const statements = said.filter(({ report }) => report === number).map((row) => row.number);
      const extraction = extractions.get(number) as Extraction;
      await insertFinds(db, extraction, { report: number, days: { first, last }, sortDay, statements });
    }
    after = numbers[numbers.length - 1];
  }
}
