import { z } from '@hono/zod-openapi';
import { addLineShape, verdictLineShape } from '../../formats/index.ts';

/** Long work that somebody asked for, and how far it is. */
export const jobShape = z
  .object({
    id: z.string(),
    do: z.enum(['add', 'fetch', 'verify']),
    what: z.string().describe('What it is done to: the page by its name or address.'),
    state: z.enum(['waiting', 'working', 'done', 'failed']),
    stages: z
      .array(z.object({ stage: z.string(), at: z.string() }))
      .describe('The stages that are done, of each page: read, extracted, added, linked.'),
    progress: z.object({ done: z.int(), total: z.int() }).nullable(),
    added: addLineShape.nullable().describe('How adding went: all pages of an archive or feed together.'),
    pages: z.array(addLineShape).describe('How adding each page went.'),
    verdict: verdictLineShape.nullable().describe('What verifying found.'),
    error: z.string().nullable().describe('Why it failed, for people.'),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof jobShape>;
