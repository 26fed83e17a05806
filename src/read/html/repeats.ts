import { drop, type Judged } from './judged.ts';
import { groupNumber, type Named } from './named.ts';
import { sameTitle } from './titles.ts';

/** Words that say so little that they may come again. */
const FEW = 5;

/** Words of a block that is not said twice on purpose, as an entry of a list may be. */
const LONG = 25;

/** Drops the headline where it is printed again above the text, blocks that stood there before, and quotations pulled out of the text. */
export function dropRepeats(inside: readonly Judged[], title: string, named: Named): void {
  let begun = 0;
  for (const one of inside) {
    if (one.verdict) continue;
    if (begun < 2 && title !== '' && sameTitle(one.block.text, title)) drop(one, 'repeat', 'the headline again');
    else if (one.worded.prose) begun++;
  }
  const seen = new Set<string>();
  for (const one of inside) {
    const { norm, words } = one.worded;
    if (one.verdict || words < LONG || one.block.element.name === 'li' || one.block.element.name === 'td') continue;
    if (seen.has(norm)) drop(one, 'repeat', 'stands in the text before');
    seen.add(norm);
  }
  dropPulled(inside, named);
}

/** Longest quotation that is pulled out, in words. */
const PULLED = 60;

const QUOTE = groupNumber('quote');

/** Drops what stands in an element named as a quotation and again, word for word, in a paragraph. */
function dropPulled(inside: readonly Judged[], named: Named): void {
  const runs = new Map<string, number>();
  for (const { verdict, worded } of inside)
    if (!verdict) for (const run of runsOf(worded.norm)) runs.set(run, (runs.get(run) ?? 0) + 1);
  for (const one of inside) {
    const { norm, words } = one.worded;
    if (one.verdict || words < FEW || words > PULLED || named.distances(one.block.element)[QUOTE] > 3) continue;
    if (runsOf(norm).every((run) => runs.get(run)! > 1)) drop(one, 'repeat', 'a quotation pulled out of the text');
  }
}

/** All runs of five words. */
function runsOf(norm: string): string[] {
  const words = norm.split(' ');
  const runs: string[] = [];
  for (let i = 0; i + FEW <= words.length; i++) runs.push(words.slice(i, i + FEW).join(' '));
  return runs;
}
