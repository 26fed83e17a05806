/** Rows in one insert: SQLite takes 32,766 values in a statement, PostgreSQL 65,535. */
const ROWS = 200;

/** Items by the some that one statement takes. */
export function* chunks<T>(items: readonly T[], size = ROWS): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
