import type { Run } from './readings.ts';
import type { Sheet } from './sheet.ts';

/** Tokens that a dateline may have: “PORT ISELIN, Marrow Islands, March 7 (Allied Cable) –”. */
const LONGEST = 14;

/** A run without the dateline that it opens with: a paragraph's first words in capitals, up to a dash. */
export function withoutDateline(sheet: Sheet, run: Run): Run {
  const { text, start, end } = sheet.parsed.tokens;
  const { first } = run;
  if (first > 0 && sheet.paragraph[first - 1] === sheet.paragraph[first]) return run;
  const opening = text.slice(start[first], end[first]);
  if (opening.length < 3 || opening !== opening.toUpperCase() || !/^\p{Lu}+$/u.test(opening)) return run;
  for (let i = first + 1; i < Math.min(run.last, first + LONGEST); i++) {
    if (!/^[-–—_]+$/.test(text.slice(start[i], end[i]))) continue;
    // A dash that touches both its words joins them, as in a name.
    if (end[i - 1] === start[i] && end[i] === start[i + 1]) continue;
    return { first: i + 1, last: run.last };
  }
  return run;
}
