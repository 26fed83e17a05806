import { createRoute, z } from '@hono/zod-openapi';
import { keptStatementLine, keptStatementLineShape } from '../../formats/index.ts';
import { type Api, answers } from '../api.ts';
import { explained, given, paging, statementFilters } from '../asked.ts';
import { listing, partOf } from '../listing.ts';
import type { Serving } from '../serving.ts';

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
    const statements = collection.statements({ ...given(query), ...given({ after: cursor }), limit: limit + 1 });
    const part = await partOf(
      statements,
      limit,
      ({ id }) => id,
      (kept) => keptStatementLine(kept, { explain }),
    );
    return c.json(part, 200);
  });
}
