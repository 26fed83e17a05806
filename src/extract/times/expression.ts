import type { TimeType } from '../../model/index.ts';
import type { Words } from '../numbers/words.ts';
import type { Anchor, Value } from './value.ts';

/** An expression of time as pieces of the text, and how its value is reckoned. */
export interface Expression {
  readonly first: number;
  /** The piece after the last one. */
  readonly last: number;
  readonly type: TimeType;
  readonly value: (anchor: Anchor) => Value;
}

/** Reads the expression that begins at piece `at`; null where none does. */
export type Rule = (words: Words, at: number) => Expression | null;

export const inLine = (words: Words, i: number, with_: number) =>
  i >= 0 && i < words.count && words.sentence[i] === words.sentence[with_];

/** The word at piece `i` of the same sentence, or nothing. */
export const wordAt = (words: Words, i: number, with_: number): string =>
  inLine(words, i, with_) ? words.lower[i] : '';

/** A year in digits at piece `i`. */
export const yearAt = (words: Words, i: number, with_: number) =>
  /^(1[0-9]|20|21)\d\d$/.test(wordAt(words, i, with_)) ? Number(words.lower[i]) : null;

/** A date whose value the words say in full. */
export const fixed = (first: number, last: number, value: string | null): Expression => ({
  first,
  last,
  type: 'DATE',
  value: () => value,
});
