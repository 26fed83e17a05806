import { captionBecause } from '../captions.ts';
import { creditOf } from '../credits.ts';
import { furnitureOf } from '../furniture.ts';
import { normal } from '../wording.ts';
import type { Block } from './blocks.ts';
import type { BlockFacts } from './facts/index.ts';
import { regionOf, within } from './region.ts';
import { attribute, type Element } from './tree.ts';

/** Why a block is in no text: a step in one word for programs, a reason for people. */
export interface Verdict {
  readonly step: string;
  readonly reason: string;
}

/** What each block of a page is: null where it belongs to the report's body. */
export type Verdicts = ReadonlyMap<Block, Verdict | null>;

/** Judges every block of a page that holds one report. */
export function judge(blocks: readonly Block[], { worded, named }: BlockFacts, headline: number): Verdicts {
  const region = regionOf(blocks, worded, named, headline)?.element ?? null;
  return new Map(blocks.map((block) => [block, region ? verdictOn(block, region) : OUTSIDE]));
}

const OUTSIDE: Verdict = { step: 'outside', reason: 'stands outside the report’s text' };

function verdictOn(block: Block, region: Element): Verdict | null {
  if (block.hidden) return { step: 'hidden', reason: 'the page does not show it' };
  if (!within(block, region)) return OUTSIDE;
  const { text, element, linked } = block;
  if (chain(element, region).some(({ name }) => name === 'figure' || name === 'figcaption'))
    return { step: 'caption', reason: 'stands in a figure' };
  if (chain(element, region).some(({ name }) => /^(?:nav|aside|footer|form|button)$/.test(name)))
    return { step: 'outside', reason: `stands in a ${element.name} of its own` };
  const furniture = furnitureOf(text, normal(text.slice(0, 1000)));
  if (furniture) return furniture;
  const credit = creditOf(text);
  if (credit) return { step: credit.kind, reason: credit.reason };
  const caption = captionBecause(text);
  if (caption) return { step: 'caption', reason: caption };
  if (linked > text.length * 0.6) return { step: 'related', reason: 'nearly all of it is a link' };
  if (chain(element, region).some((at) => ODD.test(`${attribute(at, 'class')} ${attribute(at, 'id')}`)))
    return { step: 'furniture', reason: 'its element is named as none of the text' };
  return null;
}

const ODD =
  /(?:^|[\s_-])(?:caption|credit|share|social|related|promo|newsletter|comments?|sidebar|byline|author|meta|tags?|widget|advert\w*|ad|footer|nav|recirc|outbrain|taboola)(?:$|[\s_-])/i;

/** The elements from a block's up to the region's, that one left out. */
function chain(element: Element, region: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== region; at = at.parent) found.push(at);
  return found;
}
