import { type SqlBool, sql } from 'kysely';
import type { Span } from '../model/index.ts';
import { foldedActor } from './actor-words.ts';
import type { KeptConflict, KeptSide, ReportFace } from './answers.ts';
import type { ConflictQuery, Paging } from './asking.ts';
import type { Db } from './dialect.ts';
import { judgedOf } from './judged.ts';
import { assertionsStanding } from './sides.ts';
import { facesOf, SPEAKER } from './statements.ts';

/** Conflicts fetched at a time. */
const AT_ONCE = 200;

/** Conflicts by the day of their later side, from old to new; those of rejected statements are left out. */
export async function* listConflicts(db: Db, query: ConflictQuery & Paging): AsyncGenerator<KeptConflict> {
  let after = await standing(db, query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (after !== null && left > 0) {
    const rows = await asked(db, query)
      .where(sql<SqlBool>`(conflicts.sort_day, conflicts.number) > (${after.day}, ${after.number})`)
      .orderBy('conflicts.sort_day')
      .orderBy('conflicts.number')
      .limit(Math.min(AT_ONCE, left))
      .execute();
    if (rows.length === 0) return;
    const numbers = rows.map(({ number }) => number);
    const sides = await sidesOf(db, numbers);
    const judged = await judgedOf(
      db,
      rows.map(({ id }) => id),
    );
    for (const { id, number, kind, score, about, reason } of rows) {
      yield { id, kind, sides: sides.get(number) ?? [], score, about, reason, judged: judged.get(id) ?? null };
    }
    const last = rows[rows.length - 1];
    after = { day: last.sort_day, number: last.number };
    left -= rows.length;
  }
}

async function standing(db: Db, id: string | undefined): Promise<{ day: string; number: number } | null> {
  if (id === undefined) return { day: '', number: 0 };
  const row = await db.selectFrom('conflicts').select(['sort_day', 'number']).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { day: row.sort_day, number: row.number };
}

function asked(db: Db, { id, kind, actor, report, judged }: ConflictQuery) {
  let asked = db
    .selectFrom('conflicts')
    .selectAll()
    .where('number', 'not in', (eb) =>
      eb
        .selectFrom('conflict_sides')
        .innerJoin('assertions', 'assertions.number', 'conflict_sides.assertion')
        .innerJoin('statements', 'statements.number', 'assertions.statement')
        .select('conflict_sides.conflict')
        .where('statements.rejected', '=', 1),
    );
  if (id !== undefined) asked = asked.where('id', '=', id);
  if (kind !== undefined) asked = asked.where('kind', '=', kind);
  if (judged !== undefined) {
    asked = asked.where('id', judged ? 'in' : 'not in', (eb) =>
      eb.selectFrom('judged').select('judged.subject').where('judged.state', 'is not', null),
    );
  }
  if (report !== undefined) {
    asked = asked.where('number', 'in', (eb) =>
      eb
        .selectFrom('conflict_sides')
        .innerJoin('reports', 'reports.number', 'conflict_sides.report')
        .select('conflict_sides.conflict')
        .where('reports.id', '=', report),
    );
  }
  if (actor !== undefined) {
    asked = asked.where('number', 'in', (eb) =>
      eb
        .selectFrom('conflict_sides')
        .innerJoin('assertions', 'assertions.number', 'conflict_sides.assertion')
        .innerJoin('statements', 'statements.number', 'assertions.statement')
        .select('conflict_sides.conflict')
        .where((of) => of(SPEAKER, 'in', foldedActor(of, actor))),
    );
  }
  return asked;
}

async function sidesOf(db: Db, conflicts: readonly number[]): Promise<Map<number, KeptSide[]>> {
  const rows = await db
    .selectFrom('conflict_sides')
    .selectAll()
    .where('conflict', 'in', conflicts)
    .orderBy('conflict')
    .orderBy('place')
    .execute();
  const asserted = await assertionsStanding(
    db,
    rows.flatMap(({ assertion }) => assertion ?? []),
  );
  const faces = await facesOf(
    db,
    rows.map(({ report }) => report),
  );
  const sides = new Map<number, KeptSide[]>();
  for (const { conflict, report, assertion, spans } of rows) {
    const words = JSON.parse(spans) as Span[];
    const own = assertion === null ? undefined : asserted.get(assertion);
    const face = faces.get(report) as ReportFace;
    const side = own ?? { report: face, statement: null, actor: null, speaker: null, span: around(words) };
    const { report: of, statement, actor, speaker, span } = side;
    sides.set(conflict, [...(sides.get(conflict) ?? []), { report: of, statement, actor, speaker, span, words }]);
  }
  return sides;
}

/** From the first span's start to the last one's end. */
function around(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
