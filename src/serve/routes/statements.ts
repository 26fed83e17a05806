import { createRoute, z } from '@hono/zod-openapi';
import { keptStatementLine, keptStatementLineShape } from '../../formats/index.ts';
import { type Api, answers } from '../api.ts';
import { explained, paging, statementFilters, statementQuery } from '../asked.ts';
import { listing, partOf } from '../listing.ts';
import type { Serving } from '../serving.ts';

const counted = z.array(z.object({ value: z.string().nullable(), statements: z.int() }));

const facets = createRoute({
  method: 'get',
  path: '/api/facets',
  summary: 'How the statements that a query asks for are spread, the most first.',
  request: { query: z.strictObject(statementFilters) },
  responses: answers(
    z.object({ outlet: counted, act: counted, kind: counted, month: counted }).meta({ id: 'Facets' }),
    'Counts by outlet, act, kind of speaker and month; null where it is not known.',
  ),
});

const list = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Who said what, by the dates of their reports.',
  request: { query: z.strictObject({ ...statementFilters, ...paging, ...explained }) },
  responses: answers(
    listing(keptStatementLineShape.meta({ id: 'Statement' })),
    'What `hearsay statements --json` prints.',
  ),
});

/** Who said what, when, in which report. */
export function addStatements(api: Api, { collection }: Serving): void {
  api.openapi(list, async (c) => {
    const { limit, cursor, explain, ...query } = c.req.valid('query');
    const statements = collection.statements({ ...statementQuery({ ...query, after: cursor }), limit: limit + 1 });
    const part = await partOf(
      statements,
      limit,
      ({ id }) => id,
      (kept) => keptStatementLine(kept, { explain }),
    );
    return c.json(part, 200);
  });
  api.openapi(facets, async (c) => {
    const { outlet, act, kind, month } = await collection.facets(statementQuery(c.req.valid('query')));
    return c.json({ outlet: [...outlet], act: [...act], kind: [...kind], month: [...month] }, 200);
  });
}
