import { createRoute, z } from '@hono/zod-openapi';
import { reportLine, reportLineShape } from '../../formats/index.ts';
import type { Collection, KeptReport } from '../../store/index.ts';
import { type Api, answers, problems } from '../api.ts';
import { explained, flag, given, paging, reportFilters } from '../asked.ts';
import { listing, partOf } from '../listing.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

const id = z.object({ id: z.string().max(200).describe("The report's id: `e95bb885374f-1`.") });

const keptReport = reportLineShape
  .extend({
    paths: z.array(z.string()).describe('Every path at which its page was seen, the first one first.'),
    copies: z.array(z.string()).describe('The ids of the reports that are copies of this one.'),
  })
  .meta({ id: 'KeptReport' });

/** A report as lists show it: what was found in it is counted. */
const briefReport = reportLineShape
  .pick({
    ...{ id: true, page: true, title: true, subtitle: true, byline: true, outlet: true, published: true },
    ...{ publishedRange: true, wire: true, language: true, copyOf: true },
  })
  .extend({ statements: z.int(), speakers: z.int() })
  .meta({ id: 'BriefReport' });

function briefLine({ report, extraction: { statements }, copyOf }: KeptReport): z.infer<typeof briefReport> {
  const { id, page, title, subtitle, byline, outlet, published, publishedRange, wire, language } = report;
  return {
    ...{ id, page: { ...page }, title, subtitle, byline, outlet, published, publishedRange, wire, language, copyOf },
    statements: statements.length,
    speakers: new Set(statements.flatMap(({ speaker }) => speaker?.name ?? [])).size,
  };
}

const list = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports by date, undated ones last, with all that is found in them.',
  request: {
    query: z.strictObject({
      ...reportFilters,
      newest: flag().describe('From new to old, those without a date left out.'),
      brief: flag().describe('Leave out the text and what was found in it, and count that instead.'),
      ...paging,
      ...explained,
    }),
  },
  responses: answers(
    listing(z.union([reportLineShape.meta({ id: 'Report' }), briefReport])),
    'What `hearsay reports --json` prints, or less of it.',
  ),
});

const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report with its statements, figures, dropped blocks and copies.',
  request: { params: id, query: z.strictObject({ ...explained }) },
  responses: answers(keptReport, 'The line of `hearsay reports ID --json`, and where else it stands.'),
});

const page = createRoute({
  method: 'get',
  path: '/api/reports/{id}/page',
  summary: 'The bytes of the page that the report stands on, as they were captured, to be saved.',
  request: { params: id },
  responses: {
    200: {
      description: 'The bytes. Their SHA-256 is in `X-Page-SHA256`.',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
    ...problems,
  },
});

/** What a collection's reports say, and the pages that they stand on. */
export function addReports(api: Api, { collection }: Serving): void {
  api.openapi(list, async (c) => {
    const { limit, cursor, explain, brief, ...query } = c.req.valid('query');
    const reports = collection.reports({ ...given(query), ...given({ after: cursor }), limit: limit + 1 });
    const part = await partOf(reports, limit, idOf, (kept) =>
      brief ? briefLine(kept) : reportLine(kept, { explain }),
    );
    return c.json(part, 200);
  });
  api.openapi(one, async (c) => {
    const kept = await reportOf(collection, c.req.valid('param').id);
    const line = reportLine(kept, c.req.valid('query'));
    const copies = await collection.copiesOf(kept.report.id);
    return c.json({ ...line, paths: [...kept.paths], copies }, 200);
  });
  api.openapi(page, async (c) => {
    const { report } = await reportOf(collection, c.req.valid('param').id);
    const found = await collection.page(report.page.sha256);
    if (found === null) throw new Problem('not_found', `the page of ${report.id} is not in the collection`);
    // Whatever the bytes are, no browser is to show them: they are a stranger's, and would be of our origin.
    return c.body(found.bytes as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="page-${report.page.sha256.slice(0, 12)}.bin"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Page-SHA256': report.page.sha256,
    });
  });
}

const idOf = ({ report }: KeptReport) => report.id;

/** @throws Problem where the collection holds no such report */
export async function reportOf(collection: Collection, id: string): Promise<KeptReport> {
  for await (const kept of collection.reports({ report: id, limit: 1 })) return kept;
  throw new Problem('not_found', `there is no report ${id.slice(0, 100)} in this collection; /api/reports lists them`);
}
