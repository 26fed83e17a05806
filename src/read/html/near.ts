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

/** The blocks by a report whose paragraphs are given, of those of its stretch. */
export function nearOf(blocks: readonly Block[], headline: Headline | null, paragraphs: readonly Block[]): Near {
  const places = new Map(blocks.map((block, i) => [block, i]));
  const title = headline?.block ? places.get(headline.block)! : null;
  // Without paragraphs of the page's own, what stands below the headline is by it.
  const first = paragraphs.length > 0 ? places.get(paragraphs[0])! : (title ?? 0) + ABOVE;
  const last = paragraphs.length > 0 ? places.get(paragraphs.at(-1)!)! : first;
  const shown = ({ hidden }: Block) => !hidden;
  const from = Math.min(title ?? first, first);
  // What follows the headline says more of the report than what stands above it.
  return {
    head: [...blocks.slice(from, first + 1), ...blocks.slice(Math.max(0, from - ABOVE), from).reverse()].filter(shown),
    tail: blocks.slice(last + 1, last + 1 + BELOW).filter(shown),
  };
}
