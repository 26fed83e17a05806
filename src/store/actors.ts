import { type SqlBool, sql } from 'kysely';
import type { Actor, HeldOffice, Relationship, Spelling } from '../model/index.ts';
import { foldedActor } from './actor-words.ts';
import type { KeptActor } from './answers.ts';
import type { ActorQuery, Paging } from './asking.ts';
import type { Db } from './dialect.ts';

/** Actors fetched at a time. */
const AT_ONCE = 200;

/** Actors, those with most statements first. */
export async function* listActors(db: Db, query: ActorQuery & Paging): AsyncGenerator<KeptActor> {
  let after = await standing(db, query.after);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (after !== null && left > 0) {
    let asked = db.selectFrom('actors').selectAll();
    const { id, name, kind } = query;
    if (id !== undefined) asked = asked.where('number', '=', actorNumber(id) ?? -1);
    if (kind !== undefined) asked = asked.where('kind', '=', kind);
    if (name !== undefined) {
      asked = asked.where('number', 'in', (eb) =>
        eb
          .selectFrom('actor_spellings as of')
          .select('of.actor')
          .where('of.spelling', 'in', (inner) => foldedActor(inner, name)),
      );
    }
    const rows = await asked
      .where(sql<SqlBool>`(-statements, number) > (${-after.statements}, ${after.number})`)
      .orderBy(sql`-statements`)
      .orderBy('number')
      .limit(Math.min(AT_ONCE, left))
      .execute();
    if (rows.length === 0) return;
    const names = await namesOf(
      db,
      rows.map(({ number }) => number),
    );
    const others = await othersOf(db, rows.flatMap(relationshipsOf));
    for (const row of rows) {
      const offices = JSON.parse(row.offices) as HeldOffice[];
      yield {
        ...{ id: actorId(row.number), name: row.name, kind: row.kind, names: names.get(row.number) ?? [] },
        ...{ statements: row.statements, reasons: JSON.parse(row.reasons) as string[] },
        ...(offices.length > 0 && { offices }),
        relationships: relationshipsOf(row).flatMap(({ relation, spelling, score, reason }) => {
          const other = others.get(spelling);
          return other === undefined ? [] : [{ relation, actor: other.id, name: other.name, score, reason }];
        }),
      };
    }
    after = rows[rows.length - 1];
    left -= rows.length;
  }
}

const relationshipsOf = ({ relationships }: { relationships: string }) => JSON.parse(relationships) as Relationship[];

/** The id of the actor whose first spelling has this number. */
export const actorId = (number: number): string => `a${number}`;

/** The number of an actor's first spelling; null where the text is no actor's id. */
export function actorNumber(id: string): number | null {
  return /^a[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : null;
}

async function standing(db: Db, id: string | undefined): Promise<{ statements: number; number: number } | null> {
  if (id === undefined) return { statements: Number.MAX_SAFE_INTEGER, number: 0 };
  const query = db
    .selectFrom('actors')
    .select(['statements', 'number'])
    .where('number', '=', actorNumber(id) ?? -1);
  return (await query.executeTakeFirst()) ?? null;
}

async function namesOf(db: Db, actors: readonly number[]): Promise<Map<number, Spelling[]>> {
  const rows = await db
    .selectFrom('actor_spellings')
    .innerJoin('spellings', 'spellings.number', 'actor_spellings.spelling')
    .select(['actor', 'name', 'kind'])
    .where('actor', 'in', actors)
    .orderBy('actor')
    .orderBy('spelling')
    .execute();
  const names = new Map<number, Spelling[]>();
  for (const { actor, name, kind } of rows) names.set(actor, [...(names.get(actor) ?? []), { name, kind }]);
  return names;
}

/** The actors that relationships lead to, by the spelling that leads there. */
async function othersOf(db: Db, relationships: readonly Relationship[]) {
  return actorsOfSpellings(
    db,
    relationships.map(({ spelling }) => spelling),
  );
}

/** Whom some spellings resolve to, as far as they are linked. */
export async function actorsOfSpellings(
  db: Db,
  spellings: readonly number[],
): Promise<Map<number, Pick<Actor, 'id' | 'name' | 'kind'>>> {
  if (spellings.length === 0) return new Map();
  const rows = await db
    .selectFrom('actor_spellings')
    .innerJoin('actors', 'actors.number', 'actor_spellings.actor')
    .select(['actor_spellings.spelling', 'actors.number', 'actors.name', 'actors.kind'])
    .where('actor_spellings.spelling', 'in', [...new Set(spellings)])
    .execute();
  return new Map(rows.map(({ spelling, number, name, kind }) => [spelling, { id: actorId(number), name, kind }]));
}
