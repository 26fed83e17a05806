import { creditOf } from '../credits.ts';
import type { Block } from './blocks.ts';
import { groupNumber, Named } from './named.ts';
import type { Html } from './page.ts';
import { timeIn } from './published.ts';
import { within } from './region.ts';
import { attribute, type Element } from './tree.ts';
import { wordedOf } from './worded.ts';

/** Most articles of a page that are told apart; more is a listing or worse. */
const MOST = 100;

/** Words of prose from which an element that is marked as an article is one, and no teaser. */
const LEAST = 70;

const COMMENT = groupNumber('comment');
const RELATED = groupNumber('related');

/**
 * The elements of a page's articles where it holds several: each marked as an article, with a heading, a date or byline of its own
 * and enough prose. Empty where the page holds one or none is marked. Linear in the blocks but for nesting.
 */
export function articlesOf(html: Html): Element[] {
  const named = new Named();
  const marked = html.elements.filter(isMarked);
  if (marked.length < 2) return [];
  const whole = marked.filter((element) => isWhole(element, html.blocks, named));
  if (whole.length > MOST) return [];
  // Of one within another, the outer is the article if it has prose of its own.
  const outer: Element[] = [];
  for (const element of whole) {
    const around = outer.at(-1);
    if (!around || element.start >= around.end) outer.push(element);
    else if (proseWords(ownBlocks(around, whole, html.blocks), named) < LEAST) outer[outer.length - 1] = element;
  }
  return outer.length > 1 ? outer : [];
}

/** The blocks of an article that stand in none of those within it. */
function ownBlocks(article: Element, all: readonly Element[], blocks: readonly Block[]): readonly Block[] {
  const nested = all.filter((one) => one !== article && contains(article, one));
  return inside(article, blocks).filter((block) => !nested.some((one) => within(block, one)));
}

const contains = (outer: Element, inner: Element): boolean => outer.start <= inner.start && inner.end <= outer.end;

function isMarked(element: Element): boolean {
  if (element.name === 'article') return true;
  if (/(?:Article|BlogPosting)$/.test(attribute(element, 'itemtype'))) return true;
  return element.name === 'div' && /(?:^|\s)(?:hentry|h-entry|type-post)(?:\s|$)/.test(attribute(element, 'class'));
}

function isWhole(element: Element, blocks: readonly Block[], named: Named): boolean {
  const distances = named.distances(element);
  if (distances[COMMENT] < 6 || distances[RELATED] < 3) return false;
  const own = inside(element, blocks);
  const heading = own.findIndex((block) => /^h[1-3]$/.test(block.element.name));
  if (heading < 0) return false;
  const credited = own
    .slice(0, heading + 6)
    .some((block) => creditOf(block.text) !== null || (block.text.length < 80 && timeIn(block) !== null));
  return credited && proseWords(own, named) >= LEAST;
}

function proseWords(blocks: readonly Block[], named: Named): number {
  let sum = 0;
  for (const block of blocks) {
    const worded = wordedOf(block);
    if (worded.prose && named.distances(block.element)[COMMENT] > 8) sum += worded.words;
  }
  return sum;
}

/** The blocks within an element: they stand in a row. */
export function inside(element: Element, blocks: readonly Block[]): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].span[0] < element.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < blocks.length && blocks[end].span[1] <= element.end) end++;
  return blocks.slice(low, end);
}
