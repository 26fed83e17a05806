import { z } from 'zod';
import { KINDS, type NameMatch, SAMENESS } from '../model/index.ts';

/** A line that `hearsay compare --names` takes. */
export const namesInputShape = z.object({ a: z.string().min(1), b: z.string().min(1), kind: z.enum(KINDS) });

/** A line that `hearsay compare --names` prints. */
export const namesLineShape = z.object({
  same: z.boolean(),
  sameness: z.enum(SAMENESS),
  score: z.number().min(0).max(1),
  reason: z.string(),
});
export type NamesLine = z.infer<typeof namesLineShape>;

/** What a comparison of two names says, as JSON. */
export function namesLine({ sameness, score, reason }: NameMatch): NamesLine {
  return { same: sameness === 'same', sameness, score, reason };
}

/** A line that `hearsay stance` takes. */
export const stanceInputShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  claim: z.string().regex(/\S/),
  text: z.string().regex(/\S/),
});

/** A line that `hearsay stance` prints. */
export const stanceLineShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  stance: z.enum(['agree', 'disagree', 'discuss', 'unrelated']),
  score: z.number().min(0).max(1),
});
