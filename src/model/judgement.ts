/** What a person decides. */
export const JUDGEMENTS = ['accept', 'reject', 'edit', 'merge', 'split', 'same', 'different', 'grade', 'undo'] as const;
export type JudgementKind = (typeof JUDGEMENTS)[number];

/** Admiralty: how reliable a source is, and how credible a piece of information. */
export const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITY)[number];
export const CREDIBILITY = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITY)[number];

/** One decision of a person: logged, never overwritten, undone by another one. */
export interface Judgement {
  /** From 1, in the order in which they were made. */
  readonly number: number;
  readonly kind: JudgementKind;
  /** The ids of what it is about: a statement, claim, conflict, report; one or two actors; for `undo` a judgement's number. */
  readonly about: readonly string[];
  /** What it sets: the fields of an edit, the grades of a grade; {} for others. */
  readonly value: Readonly<Record<string, string | number | null>>;
  readonly note: string | null;
  /** Who judged, as they call themselves. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The number of the judgement that undid it; null while it holds. */
  readonly undone: number | null;
}
