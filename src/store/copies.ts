import type { Confirm, FoundReport } from './collection.ts';
import type { Db } from './dialect.ts';

/** How many reports that share most keys are compared: more share only what everybody prints. */
const CANDIDATES = 10;

export interface Original {
  readonly number: number;
  readonly id: string;
}

/**
 * The report that this one copies: the first added of those that share sketch keys and are confirmed. Only reports with
 * a key in common are looked at, so that a collection's size does not matter.
 */
export async function originalOf(db: Db, found: FoundReport, confirm: Confirm): Promise<Original | null> {
  const keys = [...new Set(found.copyKeys)];
  if (keys.length === 0) return null;
  const candidates = await db
    .selectFrom('copy_keys')
    .select(({ fn }) => ['report', fn.countAll().as('shared')])
    .where('key', 'in', keys)
    .groupBy('report')
    .orderBy('shared', 'desc')
    .orderBy('report')
    .limit(CANDIDATES)
    .execute();
  for (const { report } of candidates) {
    const query = db.selectFrom('reports').select(['number', 'id', 'text', 'copy_of']).where('number', '=', report);
    const [row] = await query.execute();
    if (!confirm(found.report.text, row.text)) continue;
    if (row.copy_of === null) return row;
    const [original] = await db
      .selectFrom('reports')
      .select(['number', 'id'])
      .where('number', '=', row.copy_of)
      .execute();
    return original;
  }
  return null;
}
