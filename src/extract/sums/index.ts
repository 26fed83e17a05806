import type { Figure, Parsed, Sum } from '../../model/index.ts';
import { composed } from './composed.ts';
import { listAfter, ofTheWhole } from './lists.ts';
import { place } from './place.ts';
import { acrossSentences, casualties, takenTo } from './report.ts';

/**
 * The wholes of a report held against their parts, in the order of the first figure of each: lists within a sentence, parts over
 * several sentences, things that consist of others. It says "can't add up" only where the words say that the parts are
 * everything: to be silent is better than to be wrong. `figures` are the text's, ascending. Linear in them.
 */
export function sums(parsed: Parsed, figures: readonly Figure[]): Sum[] {
  const { text } = parsed.tokens;
  const placed = place(parsed, figures);
  const out: Sum[] = [];
  const parts = new Set<Figure>();
  const keep = (sum: Sum | null) => {
    if (sum) out.push(sum.holds === false ? { ...sum, reason: sum.reason + elsewhere(sum, figures) } : sum);
  };
  for (let i = 0; i < placed.length; i++) {
    // A part of one list is not the whole of the rest of it.
    if (!parts.has(figures[i])) {
      const list =
        acrossSentences(text, placed, i) ??
        listAfter(text, placed, i) ??
        ofTheWhole(text, placed, i) ??
        casualties(placed, i);
      for (const part of list?.parts ?? []) parts.add(part);
      keep(list);
    }
    keep(composed(text, placed, i));
    keep(takenTo(text, placed, i));
  }
  return out;
}

/** How many figures back the parts' sum is looked for. */
const BACK = 12;

/** Where the parts of a whole that they don't make add up to another figure of the text: "which is the number of sites". */
function elsewhere({ whole, parts }: Sum, figures: readonly Figure[]): string {
  const sum = parts.reduce((total, part) => total + (part.min ?? Number.NaN), 0);
  const at = figures.indexOf(whole);
  const other = figures
    .slice(Math.max(0, at - BACK), at)
    .findLast(({ min, max, what }) => min === sum && max === sum && what !== null);
  return other ? `; ${other.raw} is what the text counts as ${other.what}` : '';
}
