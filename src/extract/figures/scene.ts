import type { Time } from '../../model/index.ts';
import type { Words } from '../numbers/words.ts';
import type { Amount } from './amount.ts';

/** The words with the pieces of dates and times marked, so that "last year" is never taken for what is counted. */
export interface Scene extends Words {
  /** 1 for pieces inside an expression of time. */
  readonly timed: Uint8Array;
}

/** What a number counts and in what unit. */
export interface Counted {
  readonly unit: string;
  readonly what: string | null;
}

/** An amount and what it counts. */
export interface Found extends Counted {
  readonly amount: Amount;
}

/** What counting looks at beside the amount itself. */
export interface Around {
  /** The figures before this one in its sentence, the nearest first; at most six. */
  readonly earlier: readonly Found[];
  /** The last figure of people in the paragraph, for "eight of them". */
  readonly people: Counted | null;
  /** The last figure in the paragraph. */
  readonly last: Counted | null;
  /** The next amount in the sentence. */
  readonly next: Amount | null;
  /** The first piece of the next amount in the sentence, or the sentence's end. */
  readonly until: number;
}

export const PEOPLE = 'people';

/** Marks the pieces that lie in `times`, which ascend. */
export function sceneOf(words: Words, times: readonly Time[]): Scene {
  const timed = new Uint8Array(words.count);
  let i = 0;
  for (const { span } of times) {
    while (i < words.count && words.end[i] <= span[0]) i++;
    for (; i < words.count && words.start[i] < span[1]; i++) timed[i] = 1;
  }
  return { ...words, timed };
}

/** The word at piece `i`, or nothing past the ends. */
export const lowerAt = (words: Words, i: number): string => words.lower[i] ?? '';

/** Whether two pieces stand in one sentence. */
export const same = (words: Words, i: number, j: number): boolean =>
  i >= 0 && j >= 0 && i < words.count && j < words.count && words.sentence[i] === words.sentence[j];
