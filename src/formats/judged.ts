import { z } from 'zod';
import { JUDGEMENTS, type Judgement } from '../model/index.ts';

/** What people decided about something, beside its other fields. */
export const judgedShapes = {
  /** The last of these that holds; null where nobody judged it, or only graded it. */
  judged: z.enum(['accept', 'reject', 'edit']).nullable(),
  /** Admiralty: `B2`, or one of the two; null where nobody graded it. */
  grade: z.string().nullable(),
  /** The fields that were edited, as they were found; absent where none was. */
  was: z.record(z.string(), z.string().nullable()).optional(),
};

export interface Judged {
  readonly state: 'accept' | 'reject' | 'edit' | null;
  readonly grade: string | null;
  readonly was: Readonly<Record<string, string | null>>;
}

export function judgedLine(judged: Judged | null) {
  const was = judged?.was ?? {};
  return {
    ...{ judged: judged?.state ?? null, grade: judged?.grade ?? null },
    ...(Object.keys(was).length > 0 && { was: { ...was } }),
  };
}

/** A line that `hearsay judge --json`, `undo --json` and `judgements --json` print. */
export const judgementLineShape = z.object({
  number: z.int(),
  kind: z.enum(JUDGEMENTS),
  about: z.array(z.string()),
  value: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  note: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  undone: z.int().nullable(),
});
export type JudgementLine = z.infer<typeof judgementLineShape>;

export function judgementLine({ about, value, ...rest }: Judgement): JudgementLine {
  return { ...rest, about: [...about], value: { ...value } };
}
