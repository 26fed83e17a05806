import { createRoute, z } from '@hono/zod-openapi';
import { KINDS } from '../../model/index.ts';
import { type Api, answers } from '../api.ts';
import type { Serving } from '../serving.ts';

const count = z.int().min(0);

const overview = z
  .object({
    collection: z.string(),
    version: z.string().describe('Of Hearsay.'),
    counts: z.object({
      ...{ pages: count, reports: count, statements: count, actors: count, claims: count, conflicts: count },
      ...{ figures: count, events: count, judgements: count },
    }),
    months: z
      .array(z.object({ value: z.string().nullable(), statements: count }))
      .describe('Statements a month of publication, ascending; null last.'),
    actors: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(KINDS), statements: count })),
    outlets: z.array(z.object({ outlet: z.string().nullable(), reports: count })),
    unlinked: count.describe('Reports that wait to be held against the others.'),
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
    const { counts, months, actors, outlets } = await collection.overview();
    const held = { counts: { ...counts }, months: [...months], actors: [...actors], outlets: [...outlets] };
    const [unlinked, head] = [await collection.unlinked(), await collection.head()];
    return c.json({ collection: collection.name, version, ...held, unlinked, head }, 200);
  });
}
