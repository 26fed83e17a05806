import { createRoute, z } from '@hono/zod-openapi';
import { conflictLine, conflictLineShape } from '../../formats/index.ts';
import { CONFLICT_KINDS } from '../../model/index.ts';
import { type Api, answers } from '../api.ts';
import { flagged, paging, statementFilters, statementQuery } from '../asked.ts';
import { waiting } from '../linked.ts';
import { listing, partOf } from '../listing.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

const conflict = conflictLineShape.meta({ id: 'Conflict' });

const list = createRoute({
  method: 'get',
  path: '/api/conflicts',
  summary:
    'Denials, contradictions, reversals, figures that differ and sums that fail, by the day of their later side.',
  request: {
    query: z.strictObject({
      kind: z.enum(CONFLICT_KINDS).optional(),
      actor: statementFilters.actor.describe("Who takes a side in it: words of a name, or an actor's id."),
      actorId: statementFilters.actorId,
      report: z.string().max(200).optional().describe('A report that gives one of its sides, by its id.'),
      judged: flagged().optional().describe('Only those that somebody accepted or rejected, or only the others.'),
      ...paging,
    }),
  },
  responses: answers(listing(conflict), 'What `hearsay conflicts --json` prints.'),
});

const one = createRoute({
  method: 'get',
  path: '/api/conflicts/{id}',
  summary: 'One conflict with its sides.',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: answers(conflict, 'The line of `hearsay conflicts --json`.'),
});

/** What does not go together. */
export function addConflicts(api: Api, { collection }: Serving): void {
  api.openapi(list, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const conflicts = collection.conflicts({ ...statementQuery({ ...query, after: cursor }), limit: limit + 1 });
    const part = await partOf(conflicts, limit, ({ id }) => id, conflictLine);
    return c.json({ ...part, ...(await waiting(collection)) }, 200);
  });
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    for await (const kept of collection.conflicts({ id, limit: 1 })) return c.json(conflictLine(kept), 200);
    const message = `there is no conflict ${id.slice(0, 100)} in this collection; /api/conflicts lists them`;
    throw new Problem('not_found', message);
  });
}
