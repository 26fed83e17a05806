import { createRoute, z } from '@hono/zod-openapi';
import { actorLine, actorLineShape } from '../../formats/index.ts';
import { KINDS } from '../../model/index.ts';
import { type Api, answers } from '../api.ts';
import { given, paging } from '../asked.ts';
import { waiting } from '../linked.ts';
import { listing, partOf } from '../listing.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

const actor = actorLineShape.meta({ id: 'Actor' });

const list = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'Actors, those with most statements first.',
  request: {
    query: z.strictObject({
      name: z.string().max(500).optional().describe('Words of any one of its names.'),
      kind: z.enum(KINDS).optional(),
      ...paging,
    }),
  },
  responses: answers(listing(actor), 'What `hearsay actors --json` prints.'),
});

const one = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'One actor with all its names and the reasons why they are one.',
  request: { params: z.object({ id: z.string().max(200).describe("The actor's id: `a12`.") }) },
  responses: answers(actor, 'The line of `hearsay actors ID --json`.'),
});

/** Whom speakers and mentions resolve to. */
export function addActors(api: Api, { collection }: Serving): void {
  api.openapi(list, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const actors = collection.actors({ ...given(query), ...given({ after: cursor }), limit: limit + 1 });
    const part = await partOf(actors, limit, ({ id }) => id, actorLine);
    return c.json({ ...part, ...(await waiting(collection)) }, 200);
  });
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    for await (const kept of collection.actors({ id, limit: 1 })) return c.json(actorLine(kept), 200);
    throw new Problem('not_found', `there is no actor ${id.slice(0, 100)} in this collection; /api/actors lists them`);
  });
}
