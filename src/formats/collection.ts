import { z } from 'zod';
import { ACTS, quote, type Span, type Statement } from '../model/index.ts';
import { type Judged, judgedLine, judgedShapes } from './judged.ts';
import { type LineOptions, statementLine } from './lines.ts';
import { spanShape, speakerShape, statementShape } from './shapes.ts';
import { type Standing, standing, standingShape } from './standing.ts';

/** A line that `hearsay statements --json` prints. */
export const keptStatementLineShape = standingShape.extend({
  id: z.string(),
  /** What is said, as the report words it; ` … ` between its parts. */
  text: z.string(),
  ...statementShape.shape,
  ...judgedShapes,
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

interface Kept {
  readonly id: string;
  readonly report: Standing;
  readonly statement: Statement;
  readonly judged: Judged | null;
}

interface Passage {
  readonly span: Span;
  readonly hits: readonly Span[];
  readonly statements: readonly Kept[];
}

/** One statement of a collection, with where it stands. */
export function keptStatementLine({ id, report, statement, judged }: Kept, options?: LineOptions): KeptStatementLine {
  const text = statement.content.map((span) => quote(report.text, span)).join(' … ');
  return { id, ...standing(report), text, ...statementLine(statement, options), ...judgedLine(judged) };
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
