import type { Judged } from './answers.ts';
import { chunks } from './chunks.ts';
import type { Db } from './dialect.ts';

/** What people decided about some things, by their ids; what nobody judged is not there. */
export async function judgedOf(db: Db, ids: readonly string[]): Promise<Map<string, Judged>> {
  const found = new Map<string, Judged>();
  for (const some of chunks([...new Set(ids)], 1000)) {
    const rows = await db.selectFrom('judged').selectAll().where('subject', 'in', some).execute();
    for (const { subject, state, grade, was } of rows) {
      found.set(subject, { state, grade, was: JSON.parse(was) as Judged['was'] });
    }
  }
  return found;
}
