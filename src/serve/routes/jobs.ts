import { createRoute, z } from '@hono/zod-openapi';
import { type Api, answers, problems } from '../api.ts';
import { jobShape } from '../jobs/shape.ts';
import { listing } from '../listing.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

/** Jobs that one answer lists. */
const LISTED = 200;

const list = createRoute({
  method: 'get',
  path: '/api/jobs',
  summary: 'Long work since the server started, the newest first.',
  responses: answers(listing(jobShape), `Up to ${LISTED} jobs.`),
});

const one = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'How far a job is.',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: answers(jobShape, 'The job.'),
});

const verify = createRoute({
  method: 'post',
  path: '/api/verify',
  summary: 'Recomputes every hash of the collection. The job tells how far it is and what it found.',
  request: { body: { content: { 'application/json': { schema: z.strictObject({}) } } } },
  responses: {
    202: {
      description: 'The job that verifies; ask for it under its address, in `Location`.',
      content: { 'application/json': { schema: jobShape } },
    },
    ...problems,
  },
});

/** Long work, and how far it is. */
export function addJobs(api: Api, { jobs }: Serving): void {
  api.openapi(list, (c) => c.json({ items: jobs.all().slice(0, LISTED), next: null }, 200));
  api.openapi(one, (c) => {
    const job = jobs.get(c.req.valid('param').id);
    if (job === undefined)
      throw new Problem('not_found', 'there is no such job: jobs are remembered while the server runs');
    return c.json(job, 200);
  });
  api.openapi(verify, (c) => {
    const job = jobs.add({ do: 'verify' });
    return c.json(job, 202, { Location: `/api/jobs/${job.id}` });
  });
}
