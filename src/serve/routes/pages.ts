import { createRoute, z } from '@hono/zod-openapi';
import { type Api, problems } from '../api.ts';
import { type Job, jobShape } from '../jobs/shape.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

const pasted = z
  .strictObject({
    text: z.string().min(1, 'the text is empty: paste the report').describe('The text of a page, as it is pasted.'),
    name: z.string().max(200).default('pasted.txt').describe('What to call the page.'),
  })
  .meta({ id: 'PastedPage' });

const accepted = {
  202: {
    description: 'The job that reads and keeps the page; ask how far it is under its address, in `Location`.',
    content: { 'application/json': { schema: jobShape } },
  },
  ...problems,
};

const paste = createRoute({
  method: 'post',
  path: '/api/pages',
  summary: 'Adds a page that is pasted as text.',
  request: { body: { required: true, content: { 'application/json': { schema: pasted } } } },
  responses: accepted,
});

const fetching = createRoute({
  method: 'post',
  path: '/api/pages/address',
  summary: 'Adds the page at an address, or the pages that a feed names, as `hearsay add ADDRESS` does.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              address: z
                .string()
                .max(2000)
                .regex(/^https?:\/\/\S+$/i, 'give an address: https://…'),
            })
            .meta({ id: 'PageAddress' }),
        },
      },
    },
  },
  responses: accepted,
});

const upload = createRoute({
  method: 'post',
  path: '/api/pages/file',
  summary: 'Adds a page by its bytes, as `hearsay add FILE` does.',
  request: {
    query: z.strictObject({ name: z.string().max(200).default('uploaded').describe("The file's name.") }),
    body: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
  },
  responses: accepted,
});

/** Pages on their way into the collection. */
export function addPages(api: Api, { jobs }: Serving): void {
  const accept = (name: string, bytes: Uint8Array) => jobs.add({ do: 'add', path: pageName(name), bytes });
  const where = ({ id }: Job) => ({ Location: `/api/jobs/${id}` });
  api.openapi(paste, (c) => {
    const { text, name } = c.req.valid('json');
    const job = accept(name, new TextEncoder().encode(text));
    return c.json(job, 202, where(job));
  });
  api.openapi(fetching, (c) => {
    const job = jobs.add({ do: 'fetch', address: c.req.valid('json').address });
    return c.json(job, 202, where(job));
  });
  api.openapi(upload, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.length === 0) throw new Problem('bad_request', 'the page is empty: send its bytes');
    const job = accept(c.req.valid('query').name, bytes);
    return c.json(job, 202, where(job));
  });
}

/** The last part of a name, as a file's path or a browser gives it, without what can't be printed. */
function pageName(name: string): string {
  const last =
    name
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
      .split(/[\\/]/)
      .pop() ?? '';
  return /^\.*$/.test(last) ? 'uploaded' : last;
}
