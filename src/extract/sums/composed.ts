import type { Figure, Sum } from '../../model/index.ts';
import { between, type Placed, sameHead } from './place.ts';
import { reckon } from './reckon.ts';

/** How many figures back a whole is looked for. */
const BACK = 8;

const CONSIST = /\b(consists? of|consisted of|comprises?|comprised|made up of|composed of|made of)\s+$/i;

/** How many code units before the verb its subject is looked for in. */
const SUBJECT = 140;

/**
 * "The sites consist of 52 bases, along with 477 points": parts of other kinds whose whole stands earlier in the report, told by
 * the same noun. Of several such wholes the one that the parts make counts, or the last; null where none is found, or where
 * more than one is left and none fits.
 */
export function composed(text: string, placed: readonly Placed[], start: number): Sum | null {
  const first = placed[start].figure;
  const verb = CONSIST.exec(text.slice(Math.max(0, first.span[0] - 16), first.span[0]));
  const second = placed[start + 1];
  if (!verb || !second || second.sentence !== placed[start].sentence) return null;
  const parts: Figure[] = [first];
  for (let i = start + 1; i < placed.length && i < start + 6; i++) {
    const { figure, sentence } = placed[i];
    const gap = between(text, parts[parts.length - 1], figure);
    if (sentence !== second.sentence || figure.unit !== first.unit) break;
    if (
      !/(,|\band|\balong with|\bplus|\bas well as)\s*(and|another|a further|along with|as well as)?\s*$/i.test(gap) ||
      gap.length > 80
    )
      break;
    if (/\b(distributed|spread|across|in)\b/i.test(gap)) break;
    parts.push(figure);
  }
  if (parts.length < 2) return null;
  const at = first.span[0] - verb[0].length;
  const subject =
    text
      .slice(Math.max(0, at - SUBJECT), at)
      .split(/[.;:\n]/)
      .at(-1) ?? '';
  const wholes = placed
    .slice(Math.max(0, start - BACK), start)
    .filter(({ figure }) => figure.unit === first.unit && isSubject(figure, subject, parts));
  const sums = wholes.flatMap(({ figure }) => reckon(figure, parts, 'all') ?? []);
  const holds = sums.findLast((sum) => sum.holds);
  return holds ?? (sums.length === 1 && sums[0].holds === null ? sums[0] : null);
}

/** Whether the figure's noun is the subject that is said to consist of the parts. */
function isSubject(figure: Figure, subject: string, parts: readonly Figure[]): boolean {
  const words = subject.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => sameHead(word, figure.what)) && !parts.some((part) => part.span[0] === figure.span[0]);
}
