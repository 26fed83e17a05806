import type { Span } from './span.ts';

/** How the words bound a figure's value; `unclear` where they give a number that is none ("a gazillion"). */
export const BOUNDS = [
  'exact',
  'about',
  'at least',
  'more than',
  'at most',
  'less than',
  'between',
  'unclear',
] as const;
export type Bound = (typeof BOUNDS)[number];

/** A number that counts or measures something. */
export interface Figure {
  /** The number with its bound words and its unit, never the counted noun: "at least 17", "$1.2bn", "12 hours". */
  readonly span: Span;
  /** The words under the span. */
  readonly raw: string;
  /** The least value; null where the words set none, or where the number can't be told. */
  readonly min: number | null;
  /** The greatest value; null where the words set none, or where the number can't be told. */
  readonly max: number | null;
  /** `people`, `percent`, an ISO 4217 code, `km`, `hours`, …, or `count`. */
  readonly unit: string;
  /** What is counted: for people their state (`killed`, `wounded`, `missing`, …) or who they are, else the noun; null where the text does not say. */
  readonly what: string | null;
  readonly bound: Bound;
  /** The place that the figure is for, as written; null where the clause names none. */
  readonly where: string | null;
  /** The TIMEX3 value of the time that the figure is for; null where the sentence gives none. */
  readonly when: string | null;
  /** Whose count it is, as written; null where nobody is named for it. */
  readonly by: string | null;
}

/** A whole held against its parts. */
export interface Sum {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** true: the parts make the whole. false: they can't. null: the bounds leave it open. */
  readonly holds: boolean | null;
  /** The reckoning, in words for people. */
  readonly reason: string;
}
