import { createRoute, z } from '@hono/zod-openapi';
import { foundLine, foundLineShape } from '../../formats/index.ts';
import { type Api, answers } from '../api.ts';
import { paging } from '../asked.ts';
import { listing } from '../listing.ts';
import type { Serving } from '../serving.ts';

/** Results that anybody pages through: beyond, ranking costs more with every page and tells less. */
const DEEPEST = 10_000;

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Reports that hold all of the words, the best first, and whose words the hits are.',
  request: {
    query: z.strictObject({
      words: z
        .string()
        .min(1, 'give words to look for')
        .max(500)
        .describe('Words, "a phrase", begun*; all must be found.'),
      limit: paging.limit,
      cursor: z
        .string()
        .regex(/^\d{1,5}$/, 'give `next` of the answer before')
        .optional()
        .describe('`next` of the answer before: what follows it.'),
    }),
  },
  responses: answers(listing(foundLineShape.meta({ id: 'Found' })), 'What `hearsay search --json` prints.'),
});

/** Words in the texts, and in whose statements they stand. */
export function addSearch(api: Api, { collection }: Serving): void {
  api.openapi(route, async (c) => {
    const { words, limit, cursor } = c.req.valid('query');
    const offset = Math.min(Number(cursor ?? 0), DEEPEST);
    const found = await collection.search(words, { limit: limit + 1, offset });
    const next = found.length > limit && offset + limit <= DEEPEST ? String(offset + limit) : null;
    return c.json({ items: found.slice(0, limit).map(foundLine), next }, 200);
  });
}
