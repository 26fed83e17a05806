import type { Block } from './blocks.ts';
import type { Judged } from './judged.ts';
import { groupNumber, type Named } from './named.ts';
import { sameTitle } from './titles.ts';
import { attribute } from './tree.ts';

const SUMMARY = groupNumber('summary');

const SURELY = /standfirst|(?<![a-z])dec?k(?![a-z])|sub-?title|sub-?head(?:line|ing)/i;

/** Words of a subtitle. */
const LEAST = 5;
const MOST = 60;

/**
 * The line below the headline that says more of the report: one that stands between the headline and the text in a heading or in an
 * element named as a summary. null where there is none.
 */
export function subtitleOf(
  judged: readonly Judged[],
  headline: Block | null,
  title: string,
  named: Named,
): Judged | null {
  const from = headline ? judged.findIndex(({ block }) => block === headline) : -1;
  if (from < 0) return null;
  for (let i = from + 1; i < judged.length; i++) {
    const one = judged[i];
    const { block, worded } = one;
    // A summary may stand within the element of the text too.
    if (!one.verdict)
      return SURELY.test(attribute(block.element, 'class')) && !sameTitle(block.text, title) ? one : null;
    if (block.hidden || worded.words < LEAST || worded.words > MOST || worded.linkShare > 0.3) continue;
    if (sameTitle(block.text, title)) continue;
    if (worded.credit || worded.furniture || worded.caption || one.verdict.step === 'caption') continue;
    if (/^h[2-5]$/.test(block.element.name) || named.distances(block.element)[SUMMARY] <= 1) return one;
  }
  return null;
}
