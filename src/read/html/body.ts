import type { Block } from './blocks.ts';
import { dropEdges } from './edges.ts';
import type { Judged, Verdict } from './judged.ts';
import { Named } from './named.ts';
import { dropParts } from './parts.ts';
import { type Region, regionOf, within } from './region.ts';
import { dropRepeats } from './repeats.ts';
import { wordedOf } from './worded.ts';

const OUTSIDE: Verdict = { step: 'outside', reason: 'stands outside the report’s text' };
const HIDDEN: Verdict = { step: 'hidden', reason: 'the page does not show it' };

/** A report's body: every block of the page with its verdict, and the region that the body stands in. */
export interface Body {
  readonly judged: readonly Judged[];
  readonly region: Region | null;
  readonly named: Named;
}

/**
 * Judges every block of a stretch of a page that holds one report: first where its text stands, then what there is none of it. Each
 * step only drops, and says why. `headline` is the place of the block that prints the headline, -1 where none does.
 */
export function bodyOf(blocks: readonly Block[], headline: number, title: string): Body {
  const body = judge(blocks, headline, title);
  if (body.judged.some(({ verdict }) => !verdict) || !blocks.some(({ hidden }) => hidden)) return body;
  // Some pages hide their text until a script has run.
  const shown = judge(
    blocks.map((block) => ({ ...block, hidden: false })),
    headline,
    title,
  );
  const judged = shown.judged.map(({ worded, verdict }, i) => ({ block: blocks[i], worded, verdict }));
  return { ...shown, judged };
}

function judge(blocks: readonly Block[], headline: number, title: string): Body {
  const named = new Named();
  const judged = blocks.map((block): Judged => ({ block, worded: wordedOf(block), verdict: null }));
  const region = regionOf(judged, named, headline);
  for (const one of judged)
    if (!region || !within(one.block, region.element)) one.verdict = OUTSIDE;
    else if (one.block.hidden) one.verdict = HIDDEN;
  if (region) {
    const inside = judged.filter(({ verdict }) => !verdict);
    dropParts(inside, region.element, named);
    dropRepeats(inside, title, named);
    dropEdges(inside);
  }
  return { judged, region, named };
}
