import type { Span } from './span.ts';

/** The types of TIMEX3: a calendar date, a time of day, a length of time, something that recurs. */
export const TIME_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimeType = (typeof TIME_TYPES)[number];

/** An expression of time in the text. */
export interface Time {
  readonly span: Span;
  readonly type: TimeType;
  /**
   * TIMEX3's value: `2024-11-14`, `1998-08-07TMO`, `P3W`, `1989-Q3`, `PAST_REF`. What the text leaves open is `X`: `XXXX-10-07`
   * where no year can be told. null where the words name no date that exists: "31 February".
   */
  readonly value: string | null;
}
