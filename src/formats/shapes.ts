import { z } from 'zod';
import { ACTS, BOUNDS, EVENT_TYPES, HAPPENED, KINDS, PRECISIONS, TIME_TYPES } from '../model/index.ts';

/*
 * The JSON that Hearsay prints, as schemas. Others build on these shapes: they are only ever added to.
 * docs/formats.md says in words what each field means.
 */

/** `[start, end)` in UTF-16 code units. */
export const spanShape = z.tuple([z.int().min(0), z.int().min(0)]);

export const speakerShape = z.object({ name: z.string(), kind: z.enum(KINDS) });

export const reasonsShape = z.object({
  cue: z.string().optional(),
  source: z.string().optional(),
  content: z.string().optional(),
  speaker: z.string().optional(),
  act: z.string().optional(),
  via: z.string().optional(),
});

export const statementShape = z.object({
  source: z.array(spanShape),
  cue: z.array(spanShape),
  content: z.array(spanShape),
  speaker: speakerShape.nullable(),
  act: z.enum(ACTS),
  via: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  reasons: reasonsShape.optional(),
});
export type StatementLine = z.infer<typeof statementShape>;

export const mentionShape = z.object({ span: spanShape, kind: z.enum(KINDS), actor: z.string() });

export const timeShape = z.object({ span: spanShape, type: z.enum(TIME_TYPES), value: z.string().nullable() });

export const figureShape = z.object({
  span: spanShape,
  raw: z.string(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  what: z.string().nullable(),
  bound: z.enum(BOUNDS),
  where: z.string().nullable(),
  when: z.string().nullable(),
  by: z.string().nullable(),
});

export const sumShape = z.object({
  whole: figureShape,
  parts: z.array(figureShape),
  holds: z.boolean().nullable(),
  reason: z.string(),
});

export const placeShape = z.object({
  span: spanShape,
  name: z.string(),
  resolved: z.string().nullable(),
  /** `[longitude, latitude]` in degrees. */
  point: z.tuple([z.number(), z.number()]).nullable(),
  precision: z.enum(PRECISIONS).nullable(),
  within: z.array(z.string()),
  country: z.string().nullable(),
  reason: z.string(),
});

export const eventShape = z.object({
  span: spanShape,
  trigger: spanShape,
  type: z.enum(EVENT_TYPES),
  what: z.string(),
  who: z.string().nullable(),
  whom: z.string().nullable(),
  where: z.string().nullable(),
  when: z.string().nullable(),
  happened: z.enum(HAPPENED),
  /** The place, from 0, among the statements. */
  statement: z.int().min(0).nullable(),
  /** Places, from 0, among the figures. */
  figures: z.array(z.int().min(0)),
  reason: z.string(),
});

/** What is said to have happened, and when: absent where nobody has looked. */
const foundShapes = {
  times: z.array(timeShape).optional(),
  figures: z.array(figureShape).optional(),
  sums: z.array(sumShape).optional(),
  places: z.array(placeShape).optional(),
  events: z.array(eventShape).optional(),
};

/** A line that `hearsay extract` takes. */
export const extractInputShape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
});
export type ExtractInput = z.infer<typeof extractInputShape>;

/** A line that `hearsay extract` prints for an article that it could read. */
export const extractLineShape = z.object({
  id: z.union([z.string(), z.number()]),
  statements: z.array(statementShape),
  mentions: z.array(mentionShape),
  ...foundShapes,
});
export type ExtractLine = z.infer<typeof extractLineShape>;

/** A line that `hearsay extract` prints for a line that it could not read. */
export const extractErrorShape = z.object({ id: z.union([z.string(), z.number()]).nullable(), error: z.string() });
export type ExtractError = z.infer<typeof extractErrorShape>;

export const pageRefShape = z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const evidenceShape = z.object({
  field: z.string(),
  text: z.string(),
  span: spanShape.optional(),
  reason: z.string(),
});

export const droppedShape = z.object({ span: spanShape, text: z.string(), step: z.string(), reason: z.string() });

/** A line that `hearsay read --json` and `hearsay reports --json` print: one report and what it says. */
export const reportLineShape = z.object({
  id: z.string(),
  page: pageRefShape,
  title: z.string().nullable(),
  subtitle: z.string().nullable(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  publishedRange: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  wire: z.string().nullable(),
  language: z.string(),
  copyOf: z.string().nullable(),
  text: z.string(),
  /** `[offset into text, start, end)` into the page's decoded text. */
  pieces: z.array(z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)])),
  evidence: z.array(evidenceShape),
  dropped: z.array(droppedShape),
  address: z.string().optional(),
  body: z.int().min(0).optional(),
  foreign: z.array(z.object({ span: spanShape, language: z.string() })).optional(),
  entries: z.array(z.object({ span: spanShape, published: z.string().nullable() })).optional(),
  statements: z.array(statementShape),
  mentions: z.array(mentionShape),
  ...foundShapes,
});
export type ReportLine = z.infer<typeof reportLineShape>;

/** A line that `hearsay add --json` prints once the page is safe on disk, or could not be taken. */
export const addLineShape = z.object({
  page: z.object({ path: z.string(), sha256: pageRefShape.shape.sha256.nullable() }),
  reports: z.array(z.string()),
  status: z.enum(['added', 'known', 'failed']),
  error: z.string().optional(),
});
export type AddLine = z.infer<typeof addLineShape>;
