import { createRoute, z } from '@hono/zod-openapi';
import { claimLine, claimLineShape } from '../../formats/index.ts';
import { type Api, answers } from '../api.ts';
import { paging, statementFilters, statementQuery } from '../asked.ts';
import { waiting } from '../linked.ts';
import { listing, partOf } from '../listing.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

const claim = claimLineShape.meta({ id: 'Claim' });

const list = createRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'Claims by the day of their first side, with who affirms and who denies them.',
  request: {
    query: z.strictObject({
      actor: statementFilters.actor.describe("Who takes a side in it: words of a name, or an actor's id."),
      actorId: statementFilters.actorId,
      holds: z.string().max(200).optional().describe('A statement or report that belongs to it, by its id.'),
      ...paging,
    }),
  },
  responses: answers(listing(claim), 'What `hearsay claims --json` prints.'),
});

const one = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: 'One claim with its sides.',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: answers(claim, 'The line of `hearsay claims ID --json`.'),
});

/** What several reports say, deny or question. */
export function addClaims(api: Api, { collection }: Serving): void {
  api.openapi(list, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const claims = collection.claims({ ...statementQuery({ ...query, after: cursor }), limit: limit + 1 });
    const part = await partOf(claims, limit, ({ id }) => id, claimLine);
    return c.json({ ...part, ...(await waiting(collection)) }, 200);
  });
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    for await (const kept of collection.claims({ id, limit: 1 })) return c.json(claimLine(kept), 200);
    throw new Problem('not_found', `there is no claim ${id.slice(0, 100)} in this collection; /api/claims lists them`);
  });
}
