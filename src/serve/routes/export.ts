import { createRoute, z } from '@hono/zod-openapi';
import { CannotExport, exported, FORMATS, fileName, MEDIA_TYPES, type Wish } from '../../export/index.ts';
import { type Api, problems } from '../api.ts';
import { statementFilters, statementQuery } from '../asked.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

const id = (what: string) => z.string().min(1).max(200).optional().describe(what);
const text = z.string().meta({ format: 'binary' });

const asked = z
  .strictObject({
    format: z.enum(FORMATS).describe('html and md: a dossier. json, jsonl and csv: statements as data.'),
    claim: id('A claim, by its id.'),
    conflict: id('A conflict, by its id.'),
    words: z.string().min(1).max(500).optional().describe('What a search for these words finds.'),
    ...statementFilters,
  })
  .refine(({ format: _, ...rest }) => {
    const alone = ['claim', 'conflict', 'words'].filter((name) => name in rest).length;
    return alone === 0 || (alone === 1 && Object.values(rest).filter((value) => value !== undefined).length === 1);
  }, 'ask for one claim, one conflict, one search, or for statements by their filters');

const route = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'Something to hand over, as a file: quotations with sources, dates, hashes, and how to verify them.',
  request: { query: asked },
  responses: {
    200: {
      description: 'The file.',
      content: Object.fromEntries(FORMATS.map((format) => [MEDIA_TYPES[format].split(';')[0], { schema: text }])),
    },
    ...problems,
  },
});

/** Dossiers and tables, to be saved. */
export function addExport(api: Api, { collection, version }: Serving): void {
  api.openapi(route, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const wish = wishOf(query);
    const pieces = exported(collection, wish, format, { version, made: new Date().toISOString() });
    // The first piece tells whether there is anything: after it the answer's status is said.
    const first = await pieces.next().catch((error: Error) => {
      throw error instanceof CannotExport ? new Problem('not_found', error.message) : error;
    });
    return c.body(streamed(first, pieces), 200, {
      'Content-Type': MEDIA_TYPES[format],
      'Content-Disposition': `attachment; filename="${fileName(wish, format)}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });
}

function wishOf({ claim, conflict, words, ...query }: Omit<z.infer<typeof asked>, 'format'>): Wish {
  if (claim !== undefined) return { of: 'claim', id: claim };
  if (conflict !== undefined) return { of: 'conflict', id: conflict };
  if (words !== undefined) return { of: 'search', words };
  const { report, ...rest } = statementQuery(query);
  const isReport = report !== undefined && Object.keys(rest).length === 0;
  return isReport ? { of: 'report', id: report } : { of: 'statements', query: statementQuery(query) };
}

/** An answer that is made while it is sent; whoever stops listening stops it. */
function streamed(first: IteratorResult<string>, rest: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | null = first;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = next ?? (await rest.next());
      next = null;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await rest.return(undefined);
    },
  });
}
