import { z } from 'zod';
import { type Event, type Figure, PRECISIONS, quote, type Speaker, type Sum } from '../model/index.ts';
import { eventShape, figureShape, speakerShape, sumShape } from './shapes.ts';
import { type Standing, standing, standingShape } from './standing.ts';

/** Whose words something stands in: both null in the outlet's own voice. */
const saidShape = z.object({ statement: z.string().nullable(), speaker: speakerShape.nullable() });

/** A line that `hearsay figures --json` prints. */
export const keptFigureLineShape = standingShape.extend({
  id: z.string(),
  ...figureShape.shape,
  ...saidShape.shape,
});
export type KeptFigureLine = z.infer<typeof keptFigureLineShape>;

/** A line that `hearsay timeline --json` prints. */
export const keptEventLineShape = standingShape.extend({
  id: z.string(),
  /** The words that tell of it. */
  text: z.string(),
  ...eventShape.omit({ statement: true, figures: true }).shape,
  figures: z.array(figureShape),
  ...saidShape.shape,
});
export type KeptEventLine = z.infer<typeof keptEventLineShape>;

/** A line that `hearsay figures --sums --json` prints. */
export const keptSumLineShape = standingShape.extend(sumShape.shape);
export type KeptSumLine = z.infer<typeof keptSumLineShape>;

/** A place of a collection, as the API gives it. */
export const keptPlaceLineShape = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  resolved: z.string().nullable(),
  point: z.tuple([z.number(), z.number()]).nullable(),
  precision: z.enum(PRECISIONS).nullable(),
  within: z.array(z.string()),
  country: z.string().nullable(),
  reason: z.string(),
  mentions: z.int(),
  reports: z.int(),
});
export type KeptPlaceLine = z.infer<typeof keptPlaceLineShape>;

interface Said {
  readonly statement: string;
  readonly speaker: Speaker | null;
}

const saidLine = (said: Said | null) => ({ statement: said?.statement ?? null, speaker: said?.speaker ?? null });

/** A figure of a collection, with where it stands and who gives it. */
export function keptFigureLine(kept: {
  readonly id: string;
  readonly report: Standing;
  readonly figure: Figure;
  readonly said: Said | null;
}): KeptFigureLine {
  const { id, report, figure, said } = kept;
  return { id, ...standing(report), ...figure, span: [...figure.span], ...saidLine(said) };
}

/** An event of a collection, with where it stands and who tells of it. */
export function keptEventLine(kept: {
  readonly id: string;
  readonly report: Standing;
  readonly event: Event;
  readonly said: Said | null;
  readonly figures: readonly Figure[];
}): KeptEventLine {
  const { id, report, event, said, figures } = kept;
  return {
    ...{ id, ...standing(report), ...event, text: quote(report.text, event.span), ...saidLine(said) },
    ...{ span: [...event.span], trigger: [...event.trigger] },
    figures: figures.map((figure) => ({ ...figure, span: [...figure.span] })),
  };
}

/** A whole held against its parts, with the report that it stands in. */
export function keptSumLine(report: Standing, { whole, parts, holds, reason }: Sum): KeptSumLine {
  const line = (figure: Figure) => ({ ...figure, span: [...figure.span] as [number, number] });
  return { ...standing(report), whole: line(whole), parts: parts.map(line), holds, reason };
}
