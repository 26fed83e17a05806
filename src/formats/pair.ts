import { z } from 'zod';
import { PAIR_RELATIONS, type Relating } from '../model/index.ts';
import { spanShape } from './shapes.ts';

const shortReportShape = z.object({
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  text: z.string().min(1),
});

/** A line that `hearsay compare` takes: two reports. */
export const pairInputShape = z.object({
  id: z.union([z.string(), z.number()]),
  a: shortReportShape,
  b: shortReportShape,
});
export type PairInput = z.infer<typeof pairInputShape>;

/** A line that `hearsay compare` prints. */
export const pairLineShape = z.object({
  id: z.union([z.string(), z.number()]),
  relation: z.enum(PAIR_RELATIONS),
  score: z.number().min(0).max(1),
  about: z.string(),
  reason: z.string(),
  /** Into the text of `a` and of `b`. */
  spans: z.object({ a: z.array(spanShape), b: z.array(spanShape) }),
});
export type PairLine = z.infer<typeof pairLineShape>;

/** What two reports are to each other, as JSON. The score is rounded to three decimals. */
export function pairLine(id: string | number, { relation, score, about, reason, a, b }: Relating): PairLine {
  const spans = { a: a.map(([s, e]) => [s, e] as [number, number]), b: b.map(([s, e]) => [s, e] as [number, number]) };
  return { id, relation, score: Math.round(score * 1000) / 1000, about, reason, spans };
}
