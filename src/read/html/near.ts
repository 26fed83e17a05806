import type { Block } from './blocks.ts';
import type { Headline } from './titles.ts';

/** The blocks that stand by a report, where its credits are. */
export interface Near {
  /** From a little above the headline to the first paragraph. */
  readonly head: readonly Block[];
  /** Right below the text. */
  readonly tail: readonly Block[];
}

/** How many blocks above the headline and below the text are looked at. */
const ABOVE = 6;
const BELOW = 6;

/** The blocks by a report whose paragraphs are given; the page's blocks by their place. */
export function nearOf(
  blocks: readonly Block[],
  places: ReadonlyMap<Block, number>,
  headline: Headline | null,
  paragraphs: readonly Block[],
): Near {
  const first = places.get(paragraphs[0])!;
  const last = places.get(paragraphs.at(-1)!)!;
  const title = headline?.block ? places.get(headline.block)! : first;
  const shown = ({ hidden }: Block) => !hidden;
  const from = Math.min(title, first);
  // What follows the headline says more of the report than what stands above it.
  return {
    head: [...blocks.slice(from, first + 1), ...blocks.slice(Math.max(0, from - ABOVE), from).reverse()].filter(shown),
    tail: blocks.slice(last + 1, last + 1 + BELOW).filter(shown),
  };
}
