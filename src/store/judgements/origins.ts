import type { Db } from '../dialect.ts';

/** How many independent origins something has: a claim its own, a statement its claim's; else one. */
export async function originsOf(db: Db, id: string): Promise<number> {
  const [row] = await db
    .selectFrom('claims')
    .leftJoin('claim_sides', 'claim_sides.claim', 'claims.number')
    .leftJoin('assertions', 'assertions.number', 'claim_sides.assertion')
    .select('claims.origins')
    .where(({ or, eb }) => or([eb('claims.id', '=', id), eb('assertions.id', '=', id)]))
    .limit(1)
    .execute();
  return row?.origins ?? 1;
}
