import { createRoute, z } from '@hono/zod-openapi';
import { type Api, answers } from '../api.ts';
import type { Serving } from '../serving.ts';

const overview = z
  .object({
    collection: z.string(),
    version: z.string(),
    head: z.object({ number: z.int(), hash: z.string() }).describe('The newest entry of the evidence log.'),
  })
  .meta({ id: 'Overview' });

const route = createRoute({
  method: 'get',
  path: '/api/overview',
  summary: 'The collection at a glance.',
  responses: answers(overview, 'What the collection holds.'),
});

/** The collection at a glance. */
export function addOverview(api: Api, { collection, version }: Serving): void {
  api.openapi(route, async (c) => {
    return c.json({ collection: collection.name, version, head: await collection.head() }, 200);
  });
}
