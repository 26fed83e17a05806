import type { Page } from '../model/index.ts';
import { captureOf } from './captures.ts';
import type { Db, Dialect } from './dialect.ts';

/** A page's bytes with the path at which they were first seen. */
export async function pageBytes(db: Db, dialect: Dialect, sha256: string): Promise<Page | null> {
  const rows = await db
    .selectFrom('pages')
    .innerJoin('page_paths', 'page_paths.page', 'pages.number')
    .select(['pages.bytes', 'page_paths.path', 'page_paths.capture'])
    .where('pages.sha256', '=', sha256)
    .orderBy('page_paths.number')
    .limit(1)
    .execute();
  if (rows.length === 0) return null;
  const [{ bytes, path, capture }] = rows;
  return { path, sha256, bytes: dialect.bytes(bytes), ...(capture !== null && { capture: captureOf(capture) }) };
}

/** The ids of a report's copies, in the order in which they were added. */
export async function copiesOf(db: Db, report: string): Promise<string[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('reports as originals', 'originals.number', 'reports.copy_of')
    .select('reports.id')
    .where('originals.id', '=', report)
    .orderBy('reports.number')
    .execute();
  return rows.map(({ id }) => id);
}
