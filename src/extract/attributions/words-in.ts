import type { Run } from './readings.ts';
import type { Sheet } from './sheet.ts';

/** The run from the first to the last word of a stretch of tokens; null where it holds no word. */
export function wordsIn(sheet: Sheet, from: number, to: number): Run | null {
  let first = from;
  let last = to;
  while (first <= last && !sheet.isWord[first]) first++;
  while (last >= first && !sheet.isWord[last]) last--;
  return first > last ? null : { first, last };
}
