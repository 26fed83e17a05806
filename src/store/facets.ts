import { type RawBuilder, sql } from 'kysely';
import type { Counted, Facets } from './answers.ts';
import type { StatementQuery } from './asking.ts';
import type { Db, Dialect } from './dialect.ts';
import { askedStatements } from './statements.ts';

/** Values of one facet that are counted: whoever looks at more asks for less. */
const MOST = 100;

/** Counts the statements that a query asks for by outlet, act, kind of speaker and month; rejected ones are left out. */
export async function facetsOf(db: Db, dialect: Dialect, query: StatementQuery): Promise<Facets> {
  const counted = async (value: RawBuilder<string | null>): Promise<Counted[]> => {
    const rows = await askedStatements(db, dialect, query)
      .where('statements.rejected', '=', 0)
      .select(({ fn }) => [value.as('value'), fn.countAll().as('statements')])
      .groupBy(value)
      .orderBy('statements', 'desc')
      .orderBy('value')
      .limit(MOST)
      .execute();
    return rows.map((row) => ({ value: row.value, statements: Number(row.statements) }));
  };
  return {
    outlet: await counted(sql`reports.outlet`),
    act: await counted(sql`coalesce(statements.judged_act, statements.act)`),
    kind: await counted(sql`spellings.kind`),
    month: await counted(MONTH),
  };
}

/** The month of a report that has a day of its own; null for one of which only a range is known. */
export const MONTH = sql<string | null>`substr(reports.published, 1, 7)`;
