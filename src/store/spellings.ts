import type { Kind, Speaker } from '../model/index.ts';
import type { Db } from './dialect.ts';
import { foldedKey } from './fold.ts';

/** Names looked up in one statement: two values each, and SQLite takes 32,766. */
const NAMES = 200;

/** Keeps each name once, and gives the number by which rows refer to it. */
export async function spellingNumbers(db: Db, speakers: readonly Speaker[]): Promise<(speaker: Speaker) => number> {
  const numbers = new Map<string, number>();
  const key = ({ name, kind }: { name: string; kind: Kind }) => `${kind} ${name}`;
  const names = [...new Set(speakers.map(({ name }) => name))];
  for (let i = 0; i < names.length; i += NAMES) {
    const some = names.slice(i, i + NAMES);
    const rows = await db
      .selectFrom('spellings')
      .select(['number', 'name', 'kind'])
      .where('name', 'in', some)
      .execute();
    for (const row of rows) numbers.set(key(row), row.number);
  }
  const missing = new Map(speakers.filter((speaker) => !numbers.has(key(speaker))).map((s) => [key(s), s]));
  const rows = [...missing.values()].map(({ name, kind }) => ({ name, kind, name_key: foldedKey(name) }));
  for (let i = 0; i < rows.length; i += NAMES) {
    const insert = db.insertInto('spellings').values(rows.slice(i, i + NAMES));
    for (const row of await insert.returning(['number', 'name', 'kind']).execute()) numbers.set(key(row), row.number);
  }
  return (speaker) => numbers.get(key(speaker)) as number;
}
