import type { NameKeys, NameLink, Spelling } from '../../model/index.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';

/** A key that more spellings share is one like "mohammed": it would cost much and tell little. */
const MOST_SHARING = 300;

/** Keeps the keys that a spelling holds. @returns the spellings that hold one that it asks for, ascending; keys that many hold are passed over */
export async function sharing(db: Db, number: number, { held, asked }: NameKeys): Promise<number[]> {
  const found = new Set<number>();
  for (const key of new Set(asked)) {
    const query = db.selectFrom('spelling_keys').select('spelling').where('key', '=', key).orderBy('spelling');
    const rows = await query.limit(MOST_SHARING + 1).execute();
    if (rows.length <= MOST_SHARING) for (const { spelling } of rows) found.add(spelling);
  }
  const rows = [...new Set(held)].map((key) => ({ key, spelling: number }));
  if (rows.length > 0)
    await db
      .insertInto('spelling_keys')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  found.delete(number);
  return [...found].sort((a, b) => a - b);
}

/** Some spellings, ascending by number. */
export async function spellingsOf(db: Db, numbers: readonly number[]): Promise<(Spelling & { number: number })[]> {
  const found = [];
  for (const some of chunks(
    [...new Set(numbers)].sort((a, b) => a - b),
    1000,
  )) {
    const query = db.selectFrom('spellings').select(['number', 'name', 'kind']).where('number', 'in', some);
    found.push(...(await query.orderBy('number').execute()));
  }
  return found;
}

export async function keepNameLinks(db: Db, links: readonly NameLink[]): Promise<void> {
  const rows = links.map(({ a, b, sameness, score, reason, short, relation }) => {
    return { a, b, sameness, score, reason, short, relation };
  });
  for (const some of chunks(rows)) {
    await db
      .insertInto('name_links')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The links that have one of some spellings on either side, in an order that depends on nothing else. */
export async function nameLinksOf(db: Db, numbers: readonly number[]): Promise<NameLink[]> {
  const found = new Map<string, NameLink>();
  for (const some of chunks(numbers, 1000)) {
    for (const side of ['a', 'b'] as const) {
      const rows = await db.selectFrom('name_links').selectAll().where(side, 'in', some).execute();
      for (const row of rows) found.set(`${row.a} ${row.b}`, row);
    }
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
