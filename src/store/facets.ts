import { sql } from 'kysely';
import type { Counted, Facets } from './answers.ts';
import type { StatementQuery } from './asking.ts';
import type { Db, Dialect } from './dialect.ts';
import { ACT, askedStatements } from './statements.ts';

/** Values of one facet that are given: whoever looks at more asks for less. */
const MOST = 100;

/** Counts the statements that a query asks for by outlet, act, kind of speaker and month; rejected ones are left out. */
export async function facetsOf(db: Db, dialect: Dialect, query: StatementQuery): Promise<Facets> {
  // One pass over the statements for all facets, which many share one set of values of.
  const rows = await askedStatements(db, dialect, query)
    .where('statements.rejected', '=', 0)
    .select(({ fn }) => ['reports.outlet', 'spellings.kind', fn.countAll().as('statements')])
    .select([ACT.as('act'), MONTH.as('month')])
    .groupBy(['reports.outlet', 'spellings.kind', ACT, MONTH])
    .execute();
  const counted = (facet: 'outlet' | 'act' | 'kind' | 'month'): Counted[] => {
    const sums = new Map<string | null, number>();
    for (const row of rows) sums.set(row[facet], (sums.get(row[facet]) ?? 0) + Number(row.statements));
    const all = [...sums].map(([value, statements]) => ({ value, statements }));
    return all
      .sort((a, b) => b.statements - a.statements || (String(a.value) < String(b.value) ? -1 : 1))
      .slice(0, MOST);
  };
  return { outlet: counted('outlet'), act: counted('act'), kind: counted('kind'), month: counted('month') };
}

/** The month of a report that has a day of its own; null for one of which only a range is known. */
export const MONTH = sql<string | null>`substr(reports.published, 1, 7)`;
