import { z } from 'zod';
import { ACTS, quote, type Report, type Span, type Statement } from '../model/index.ts';
import { type LineOptions, statementLine } from './lines.ts';
import { pageRefShape, reportLineShape, spanShape, speakerShape, statementShape } from './shapes.ts';

/** Where a statement or a hit stands: the fields of a report that say which report it is. */
const standingShape = reportLineShape
  .pick({ title: true, outlet: true, published: true, publishedRange: true })
  .extend({
    report: z.string(),
    page: pageRefShape,
    copyOf: z.string().nullable(),
  });

/** A line that `hearsay statements --json` prints. */
export const keptStatementLineShape = standingShape.extend({
  id: z.string(),
  /** What is said, as the report words it; ` … ` between its parts. */
  text: z.string(),
  ...statementShape.shape,
});
export type KeptStatementLine = z.infer<typeof keptStatementLineShape>;

/** A line that `hearsay search --json` prints. */
export const foundLineShape = standingShape.extend({
  passages: z.array(
    z.object({
      span: spanShape,
      text: z.string(),
      /** Spans into the report's text, as all spans are. */
      hits: z.array(spanShape),
      /** In whose words the first hit stands, the innermost first; empty where the outlet itself speaks. */
      statements: z.array(z.object({ id: z.string(), speaker: speakerShape.nullable(), act: z.enum(ACTS) })),
    }),
  ),
});
export type FoundLine = z.infer<typeof foundLineShape>;

/** The line that `hearsay verify --json` prints. */
export const verdictLineShape = z.object({
  collection: z.string(),
  ok: z.boolean(),
  pages: z.int(),
  reports: z.int(),
  statements: z.int(),
  entries: z.int(),
  head: z.object({ number: z.int(), hash: z.string() }),
  differs: z.object({ what: z.string(), reason: z.string() }).nullable(),
});
export type VerdictLine = z.infer<typeof verdictLineShape>;

/** What these lines need to know of a report. */
export interface Standing
  extends Pick<Report, 'id' | 'page' | 'title' | 'outlet' | 'published' | 'publishedRange' | 'text'> {
  readonly copyOf: string | null;
}

interface Kept {
  readonly id: string;
  readonly report: Standing;
  readonly statement: Statement;
}

interface Passage {
  readonly span: Span;
  readonly hits: readonly Span[];
  readonly statements: readonly Kept[];
}

function standing({ id, page, title, outlet, published, publishedRange, copyOf }: Standing) {
  return { report: id, page: { ...page }, title, outlet, published, publishedRange, copyOf };
}

/** One statement of a collection, with where it stands. */
export function keptStatementLine({ id, report, statement }: Kept, options?: LineOptions): KeptStatementLine {
  const text = statement.content.map((span) => quote(report.text, span)).join(' … ');
  return { id, ...standing(report), text, ...statementLine(statement, options) };
}

/** A report in which what was sought is found. */
export function foundLine(found: { readonly report: Standing; readonly passages: readonly Passage[] }): FoundLine {
  const { report, passages } = found;
  return {
    ...standing(report),
    passages: passages.map(({ span, hits, statements }) => ({
      span: [...span],
      text: quote(report.text, span),
      hits: hits.map((hit): [number, number] => [...hit]),
      statements: statements.map(({ id, statement: { speaker, act } }) => ({ id, speaker, act })),
    })),
  };
}
