import { normal } from '../../wording.ts';
import type { Block } from '../blocks.ts';
import { textUnder } from '../linked-data.ts';
import type { Html } from '../page.ts';
import { GROUPS, Named } from './named.ts';
import { PLACE_FACTS, placeFacts } from './placed.ts';
import { WORD_FACTS, type Worded, wordedOf, wordFacts } from './worded.ts';

/** The names of a block's facts, in their order. */
export const FACTS: readonly string[] = [...WORD_FACTS, ...PLACE_FACTS, ...GROUPS.map((group) => `up to ${group}`)];

/** What is known of a page's blocks: their words, and their facts in rows of `FACTS.length`. */
export interface BlockFacts {
  readonly worded: readonly Worded[];
  readonly rows: Float32Array;
  readonly named: Named;
}

/** The facts of a page's blocks, of which `headline` prints the headline. Linear. */
export function factsOf(html: Html, headline: Block | null, title: string): BlockFacts {
  const { blocks, articles, meta } = html;
  const worded = blocks.map(wordedOf);
  const named = new Named();
  const told = articles.map((article) => textUnder(article, 'articleBody')?.text ?? '').join(' ');
  const description = meta.get('og:description')?.[0] ?? meta.get('description')?.[0];
  const placed = placeFacts(blocks, worded, {
    headline: headline ? blocks.indexOf(headline) : -1,
    title: normal(title),
    told: normal(told.slice(0, 300_000)),
    description: normal(description?.value ?? ''),
  });
  const width = FACTS.length;
  const rows = new Float32Array(blocks.length * width);
  blocks.forEach((block, i) => {
    const words = wordFacts(block, worded[i]);
    rows.set(words, i * width);
    rows.set(placed[i], i * width + words.length);
    rows.set(named.distances(block.element), i * width + words.length + placed[i].length);
  });
  return { worded, rows, named };
}
