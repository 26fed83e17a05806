import type { Attribution } from '../../model/index.ts';
import type { Claimed } from './claimed.ts';
import type { Sheet } from './sheet.ts';
import { contentSpan } from './spans.ts';
import { wordsIn } from './words-in.ts';

/** Fewer words than this are a name, a title or a scare quote. */
const FEWEST_WORDS = 4;
const CONFIDENCE = 0.6;

/**
 * Quotations that fill their sentences and that no statement claims, as statements with neither source nor cue: only
 * their marks say that somebody speaks. Who that is, the text before them tells; it is asked later. A quotation counts
 * only where somebody has spoken before it (`since`, an offset), so that mottoes and titles are left alone.
 */
export function loneQuotations(sheet: Sheet, claimed: Claimed, since: number): Attribution[] {
  const { quotations, isWord } = sheet;
  const { sentence, sentenceStart } = sheet.parsed.tokens;
  const more: Attribution[] = [];
  for (let q = 0; q < quotations.count; q++) {
    const run = wordsIn(sheet, quotations.first[q], quotations.last[q]);
    if (run === null) continue;
    const { first, last } = run;
    let words = 0;
    for (let i = first; i <= last && words < FEWEST_WORDS; i++) words += isWord[i];
    if (words < FEWEST_WORDS || !fills(first, last)) continue;
    const span = contentSpan(sheet, run);
    if (span[0] < since || claimed.has(run)) continue;
    claimed.claim(run);
    more.push({
      source: [],
      cue: [],
      content: [span],
      confidence: CONFIDENCE,
      reasons: {
        cue: 'rule: a quotation that stands alone needs no words of speech',
        source: 'rule: its sentence names nobody',
        content: 'rule: the whole quotation',
      },
    });
  }
  return more;

  /** Whether only marks stand between the run and the ends of its sentences. */
  function fills(first: number, last: number): boolean {
    for (let i = first - 1; i >= sentenceStart[sentence[first]]; i--) if (isWord[i]) return false;
    for (let i = last + 1; i < sentenceStart[sentence[last] + 1]; i++) if (isWord[i]) return false;
    return true;
  }
}
