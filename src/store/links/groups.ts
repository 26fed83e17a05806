import type { Claim, Conflict } from '../../model/index.ts';
import { sha256 } from '../canonical.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';
import type { Numbered } from './links.ts';

/** What has no day is listed last. */
const NO_DAY = '9999-12-31';

/** A name short enough to type for something whose own is made of its parts' names: the same parts, the same name. */
export const shortId = (noun: string, name: string): string => `${noun}-${sha256(name).slice(0, 10)}`;

/** Keeps conflicts that are not kept yet. @param numberOf the number of an assertion, by its id */
export async function keepConflicts(
  db: Db,
  conflicts: readonly Conflict[],
  numberOf: (member: string) => number,
): Promise<void> {
  for (const { id, kind, sides, score, about, reason } of conflicts) {
    const ids = sides.map(({ report }) => report);
    const reports = await db
      .selectFrom('reports')
      .select(['number', 'id', 'sort_day'])
      .where('id', 'in', ids)
      .execute();
    const days = reports.map(({ sort_day: day }) => day).sort();
    const row = { id: shortId('conflict', id), kind, score, about, reason, sort_day: days[days.length - 1] ?? NO_DAY };
    const insert = db.insertInto('conflicts').values(row);
    const [kept] = await insert
      .onConflict((conflict) => conflict.doNothing())
      .returning('number')
      .execute();
    if (kept === undefined) continue;
    const rows = sides.map(({ member, report, spans }, place) => ({
      ...{ conflict: kept.number, place, report: reports.find((one) => one.id === report)?.number as number },
      ...{ assertion: member === null ? null : numberOf(member), spans: JSON.stringify(spans) },
    }));
    await db.insertInto('conflict_sides').values(rows).execute();
  }
}

/** Puts claims in the place of all that any of the members was in. */
export async function keepClaims(
  db: Db,
  members: readonly Numbered[],
  claims: readonly (Claim & { readonly origins: number })[],
): Promise<void> {
  const numbers = new Map(members.map(({ id, number }) => [id, number]));
  const days = new Map(members.map(({ id, published }) => [id, published?.slice(0, 10) ?? NO_DAY]));
  const replaced = new Set<number>();
  for (const some of chunks([...numbers.values()], 1000)) {
    const rows = await db.selectFrom('claim_sides').select('claim').where('assertion', 'in', some).execute();
    for (const { claim } of rows) replaced.add(claim);
  }
  for (const some of chunks([...replaced], 1000)) {
    await db.deleteFrom('claim_sides').where('claim', 'in', some).execute();
    await db.deleteFrom('claims').where('number', 'in', some).execute();
  }
  const rows = claims.map(({ id, sentence, sides, origins }) => ({
    ...{ number: numbers.get(id) as number, id: shortId('claim', id), sentence: numbers.get(sentence) as number },
    ...{ origins, sort_day: days.get(sides[0].member) ?? NO_DAY },
  }));
  for (const some of chunks(rows)) await db.insertInto('claims').values(some).execute();
  const sides = claims.flatMap((claim) =>
    claim.sides.map(({ member, stance, reason }, place) => ({
      ...{ assertion: numbers.get(member) as number, claim: numbers.get(claim.id) as number, place, stance, reason },
    })),
  );
  for (const some of chunks(sides)) await db.insertInto('claim_sides').values(some).execute();
}
