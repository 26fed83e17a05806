import { sql } from 'kysely';
import { actorId } from './actors.ts';
import type { Overview } from './answers.ts';
import type { Db } from './dialect.ts';
import { MONTH } from './facets.ts';

/** Actors and outlets that are named. */
const MOST = 20;

/** What a collection holds, at a glance. */
export async function overviewOf(db: Db): Promise<Overview> {
  const count = async (table: keyof Overview['counts']) => {
    const query = db.selectFrom(table).select(({ fn }) => fn.countAll().as('count'));
    return Number((await query.executeTakeFirstOrThrow()).count);
  };
  const months = await db
    .selectFrom('statements')
    .innerJoin('reports', 'reports.number', 'statements.report')
    .select(({ fn }) => [MONTH.as('value'), fn.countAll().as('statements')])
    .where('statements.rejected', '=', 0)
    .groupBy(MONTH)
    .execute();
  const actors = await db
    .selectFrom('actors')
    .select(['number', 'name', 'kind', 'statements'])
    .where('statements', '>', 0)
    .orderBy(sql`-statements`)
    .orderBy('number')
    .limit(MOST)
    .execute();
  const outlets = await db
    .selectFrom('reports')
    .select(({ fn }) => ['outlet', fn.countAll().as('reports')])
    .groupBy('outlet')
    .orderBy('reports', 'desc')
    .orderBy('outlet')
    .limit(MOST)
    .execute();
  return {
    counts: {
      ...{ pages: await count('pages'), reports: await count('reports'), statements: await count('statements') },
      ...{ actors: await count('actors'), claims: await count('claims'), conflicts: await count('conflicts') },
      ...{ figures: await count('figures'), events: await count('events'), judgements: await count('judgements') },
    },
    months: months
      .map(({ value, statements }) => ({ value, statements: Number(statements) }))
      .sort((a, b) => ((a.value ?? '~') < (b.value ?? '~') ? -1 : 1)),
    actors: actors.map(({ number, name, kind, statements }) => ({ id: actorId(number), name, kind, statements })),
    outlets: outlets.map(({ outlet, reports }) => ({ outlet, reports: Number(reports) })),
  };
}
