import type { Span } from '../../model/index.ts';
import { withoutDateline } from './datelines.ts';
import type { Run } from './readings.ts';
import type { Sheet } from './sheet.ts';

const OPENS: Record<string, string> = { '“': '”', '«': '»', '‘': '’', '"': '"', '``': "''", "''": "''" };

/** The text under a run of tokens. */
export function spanOf(sheet: Sheet, run: Run): Span {
  const { start, end } = sheet.parsed.tokens;
  return [start[run.first], end[run.last]];
}

/**
 * The text under a run of content. Runs begin and end with words; a quotation mark that the run opens within itself is
 * closed where its partner follows directly, after at most one other mark.
 */
export function contentSpan(sheet: Sheet, whole: Run): Span {
  const run = withoutDateline(sheet, whole);
  const { text, start, end, count } = sheet.parsed.tokens;
  const { of } = sheet.quotations;
  const q = of[run.last];
  const opensWithin = q >= 0 && sheet.quotations.first[q] > run.first;
  if (opensWithin)
    for (let i = run.last + 1; i < Math.min(count, run.last + 4) && !sheet.isWord[i]; i++) {
      const opening = sheet.quotations.first[q] - 1;
      const mark = text.slice(start[opening], end[opening]);
      if (OPENS[mark] === text.slice(start[i], end[i])) return [start[run.first], end[i]];
    }
  return [start[run.first], end[run.last]];
}
