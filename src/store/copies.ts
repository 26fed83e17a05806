import type { Alike, FoundReport } from './collection.ts';
import type { Db } from './dialect.ts';

/** How many reports that share most keys are compared: more share only what everybody prints. */
const CANDIDATES = 10;

/** A copy this much alike leads to no report that its original would not lead to, so its own keys need not be kept. */
const SAME = 0.8;

/** The report that another one copies. */
export interface Original {
  readonly number: number;
  readonly id: string;
  /** Whether the copy says all but the same. */
  readonly same: boolean;
}

/**
 * The report that this one copies: of those that share sketch keys the most alike, or what that one copies itself. Only
 * reports with a key in common are looked at, so that a collection's size does not matter.
 */
export async function originalOf(db: Db, { report, copyKeys }: FoundReport, alike: Alike): Promise<Original | null> {
  if (copyKeys.length === 0) return null;
  const candidates = await db
    .selectFrom('copy_keys')
    .select(({ fn }) => ['report', fn.countAll().as('shared')])
    .where('key', 'in', copyKeys)
    .groupBy('report')
    .orderBy('shared', 'desc')
    .orderBy('report')
    .limit(CANDIDATES)
    .execute();
  if (candidates.length === 0) return null;
  const rows = await db
    .selectFrom('reports')
    .leftJoin('reports as originals', 'originals.number', 'reports.copy_of')
    .select(['reports.number', 'reports.id', 'reports.text', 'originals.number as root', 'originals.id as rootId'])
    .where(
      'reports.number',
      'in',
      candidates.map(({ report: number }) => number),
    )
    .orderBy('reports.number')
    .execute();
  let most = 0;
  let best: (typeof rows)[number] | null = null;
  for (const row of rows) {
    const likeness = alike(report.text, row.text);
    if (likeness > most) [most, best] = [likeness, row];
  }
  if (best === null) return null;
  return { number: best.root ?? best.number, id: best.rootId ?? best.id, same: most >= SAME };
}
