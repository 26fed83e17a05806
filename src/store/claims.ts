import { type SqlBool, sql } from 'kysely';
import { foldedActor } from './actor-words.ts';
import type { KeptClaim } from './answers.ts';
import type { ClaimQuery, Paging } from './asking.ts';
import type { Db } from './dialect.ts';
import { judgedOf } from './judged.ts';
import { assertionsStanding } from './sides.ts';

/** Claims fetched at a time. */
const AT_ONCE = 100;

/** Claims by the day of their first side, from old to new. */
export async function* listClaims(db: Db, query: ClaimQuery & Paging): AsyncGenerator<KeptClaim> {
  let after = await standing(db, query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (after !== null && left > 0) {
    const rows = await asked(db, query)
      .where(sql<SqlBool>`(claims.sort_day, claims.number) > (${after.day}, ${after.number})`)
      .orderBy('claims.sort_day')
      .orderBy('claims.number')
      .limit(Math.min(AT_ONCE, left))
      .execute();
    if (rows.length === 0) return;
    yield* await withSides(db, rows);
    const last = rows[rows.length - 1];
    after = { day: last.sort_day, number: last.number };
    left -= rows.length;
  }
}

interface ClaimRow {
  readonly number: number;
  readonly id: string;
  readonly sentence: number;
  readonly origins: number;
}

async function withSides(db: Db, claims: readonly ClaimRow[]): Promise<KeptClaim[]> {
  const rows = await db
    .selectFrom('claim_sides')
    .selectAll()
    .where(
      'claim',
      'in',
      claims.map(({ number }) => number),
    )
    .orderBy('claim')
    .orderBy('place')
    .execute();
  const standing = await assertionsStanding(
    db,
    rows.map(({ assertion }) => assertion),
  );
  const judged = await judgedOf(
    db,
    claims.map(({ id }) => id),
  );
  return claims.flatMap(({ number, id, sentence, origins }) => {
    const sides = rows
      .filter(({ claim }) => claim === number)
      .flatMap(({ assertion, stance, reason }) => {
        const own = standing.get(assertion);
        if (own === undefined || own.rejected) return [];
        const { rejected: _, ...side } = own;
        return [{ ...side, words: [], stance, reason, assertion }];
      });
    const own = sides.find(({ assertion }) => assertion === sentence) ?? sides[0];
    if (own === undefined) return [];
    const { report, statement, actor, speaker, span } = own;
    return {
      ...{ id, origins, judged: judged.get(id) ?? null },
      sentence: { report, statement, actor, speaker, span, words: [] },
      sides: sides.map(({ assertion: _, ...side }) => side),
    };
  });
}

async function standing(db: Db, id: string | undefined): Promise<{ day: string; number: number } | null> {
  if (id === undefined) return { day: '', number: 0 };
  const row = await db.selectFrom('claims').select(['sort_day', 'number']).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { day: row.sort_day, number: row.number };
}

function asked(db: Db, { id, actor, holds }: ClaimQuery) {
  let asked = db.selectFrom('claims').selectAll();
  if (id !== undefined) asked = asked.where('id', '=', id);
  const sides = () =>
    db
      .selectFrom('claim_sides')
      .innerJoin('assertions', 'assertions.number', 'claim_sides.assertion')
      .innerJoin('reports', 'reports.number', 'assertions.report')
      .leftJoin('statements', 'statements.number', 'assertions.statement')
      .select('claim_sides.claim');
  if (holds !== undefined)
    asked = asked.where(
      'number',
      'in',
      sides().where(({ or, eb }) => or([eb('reports.id', '=', holds), eb('assertions.id', '=', holds)])),
    );
  if (actor !== undefined) {
    const speaker = sql`coalesce(statements.judged_speaker, statements.speaker)`;
    asked = asked.where(
      'number',
      'in',
      sides().where((eb) => eb(speaker, 'in', foldedActor(eb, actor))),
    );
  }
  return asked;
}
