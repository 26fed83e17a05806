import { sha256 } from '../canonical.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';
import type { Holders } from './links.ts';

/**
 * A key that more assertions hold is asked for by nobody, so that from there on only their number is kept: most of what a
 * language's commonest words would cost. At least what the link stage asks for.
 */
const MOST_HOLDERS = 400;

/** A key as a number: 52 bits of its SHA-256, which take a third of the room. Two keys that meet cost a candidate. */
const numberOf = (key: string): number => Number.parseInt(sha256(key).slice(0, 13), 16);

/** Keeps that assertions hold keys, as long as few do. */
export async function indexKeys(
  db: Db,
  assertions: readonly { readonly number: number; readonly keys: readonly string[] }[],
): Promise<void> {
  const added = new Map<number, number[]>();
  for (const { number, keys } of assertions) {
    for (const key of new Set(keys.map(numberOf))) added.set(key, [...(added.get(key) ?? []), number]);
  }
  const before = await counts(db, [...added.keys()]);
  const rows = [...added].map(([key, holders]) => ({ key, holders: (before.get(key) ?? 0) + holders.length }));
  for (const some of chunks(rows, 1000)) {
    await db
      .insertInto('assertion_key_holders')
      .values(some)
      .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({ holders: eb.ref('excluded.holders') })))
      .execute();
  }
  const held = [...added].flatMap(([key, holders]) =>
    holders.slice(0, Math.max(0, MOST_HOLDERS - (before.get(key) ?? 0))).map((assertion) => ({ key, assertion })),
  );
  for (const some of chunks(held, 1000)) await db.insertInto('assertion_keys').values(some).execute();
}

async function counts(db: Db, keys: readonly number[]): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const some of chunks(keys, 1000)) {
    const rows = await db.selectFrom('assertion_key_holders').selectAll().where('key', 'in', some).execute();
    for (const { key, holders } of rows) found.set(key, holders);
  }
  return found;
}

/** How many assertions hold each of some keys. */
export async function holdersOf(db: Db, keys: readonly string[]): Promise<Holders> {
  const numbers = new Map(keys.map((key) => [key, numberOf(key)]));
  const found = await counts(db, [...new Set(numbers.values())]);
  const query = db.selectFrom('assertions').select(({ fn }) => fn.max('number').as('most'));
  const { most } = await query.executeTakeFirstOrThrow();
  return { total: most ?? 0, count: (key) => found.get(numbers.get(key) ?? numberOf(key)) ?? 0 };
}

/** Which assertions hold each of some keys, ascending. */
export async function holding(db: Db, keys: readonly string[]): Promise<Map<string, number[]>> {
  const names = new Map(keys.map((key) => [numberOf(key), key]));
  const found = new Map<string, number[]>(keys.map((key) => [key, []]));
  for (const some of chunks([...names.keys()], 1000)) {
    const query = db.selectFrom('assertion_keys').selectAll().where('key', 'in', some);
    const rows = await query.orderBy('key').orderBy('assertion').execute();
    for (const { key, assertion } of rows) found.get(names.get(key) as string)?.push(assertion);
  }
  return found;
}
