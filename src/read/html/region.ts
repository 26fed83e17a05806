import type { Block } from './blocks.ts';
import type { Judged } from './judged.ts';
import { groupNumber, type Named } from './named.ts';
import { attribute, commonElement, type Element } from './tree.ts';
import type { Worded } from './worded.ts';

/** Where a report's text stands on its page. */
export interface Region {
  readonly element: Element;
  /** Why there, in words for people. */
  readonly reason: string;
}

/** Most words of one block that count: one endless paragraph is no better than a long one. */
const MOST_WORDS = 120;

/** How far up a block's words count, and what share of them a level further up gets. */
const UP = 6;
const SHARE = 0.65;

/** How much prose under such a name counts, and how many elements up the name may stand. */
const NAMES: readonly (readonly [group: number, within: number, factor: number])[] = [
  [groupNumber('comment'), 8, 0.05],
  [groupNumber('related'), 4, 0.3],
  [groupNumber('<nav>'), 8, 0.1],
  [groupNumber('nav'), 3, 0.3],
  [groupNumber('<footer>'), 8, 0.2],
  [groupNumber('footer'), 4, 0.4],
  [groupNumber('<aside>'), 6, 0.3],
  [groupNumber('sidebar'), 5, 0.4],
  [groupNumber('popup'), 5, 0.4],
  [groupNumber('newsletter'), 3, 0.4],
  [groupNumber('<form>'), 4, 0.4],
  [groupNumber('<figure>'), 4, 0.2],
  [groupNumber('author'), 2, 0.5],
  [groupNumber('caption'), 2, 0.2],
  [groupNumber('picture'), 1, 0.6],
];

/** How much better or worse an element is for its own name. */
const OWN: readonly (readonly [group: number, factor: number])[] = [
  [groupNumber('body'), 1.4],
  [groupNumber('<article>'), 1.2],
  [groupNumber('<main>'), 1.1],
  [groupNumber('comment'), 0.3],
  [groupNumber('related'), 0.7],
  [groupNumber('<ul>'), 0.6],
];

/** What a block counts towards the elements around it: its words of prose, less where names say that it is no part of an article. */
export function weightOf(block: Block, worded: Worded, distances: Uint8Array): number {
  if (!worded.prose) return 0;
  let weight = Math.min(worded.words, MOST_WORDS) * (1 - worded.linkShare);
  if (block.element.name === 'li') weight *= 0.6;
  if (worded.caption || worded.furniture) weight *= 0.2;
  for (const [name, within, factor] of NAMES) if (distances[name] <= within) weight *= factor;
  return weight;
}

/** Weight of prose right after the headline that is a text of its own, and its least share of the heaviest element's. */
const OPENING = 40;
const OPENING_SHARE = 0.12;

/**
 * The element that holds a page's article: the one whose prose weighs most, or what stands between the headline and it; widened
 * to elements around that hold more of the same kind. A page without prose has it where most words stand that are no links. null where
 * there are none.
 */
export function regionOf(judged: readonly Judged[], named: Named, headline: number): Region | null {
  const blocks = judged.map(({ block }) => block);
  const weigh = (weightOf: (one: Judged) => number) =>
    judged.map((one, i) => weightOf(one) * (i < headline ? ABOVE : 1));
  let weights = weigh(({ block, worded }) => weightOf(block, worded, named.distances(block.element)));
  let reason = 'holds most of the page’s prose';
  if (weights.every((weight) => weight === 0)) {
    weights = weigh(({ block, worded }) => fewWords(block, worded, named.distances(block.element)));
    reason = 'holds most of the page’s words that are no links';
  }
  const element = heaviest(blocks, weights, named);
  if (!element) return null;
  const opening = headline < 0 ? null : between(blocks, weights, headline, element);
  const own = opening && heaviest(opening.blocks, opening.weights, named);
  if (!own) return { element: widened(element, blocks, weights), reason };
  // The text may begin in an element of its own; or the heaviest is none of the article that the headline is of.
  const shared = named.distances(element)[BODY] <= 1 || isOfArticle(element, blocks[headline]);
  if (shared) return { element: commonElement(own, element), reason: 'holds the prose from the headline on' };
  return { element: widened(own, blocks, weights), reason: 'holds the prose that follows the headline' };
}

/** What prose above the headline counts. */
const ABOVE = 0.4;

const BODY = groupNumber('body');

/** Words of a line that can be text on a page that has no prose. */
const FEW = 4;

/** What a block without prose counts where the page has none at all. */
function fewWords(block: Block, worded: Worded, distances: Uint8Array): number {
  if (block.hidden || worded.words < FEW || worded.linkShare > 0.3 || worded.furniture || worded.credit) return 0;
  const around = NAMES.some(([name, within, factor]) => factor < 0.4 && distances[name] <= within);
  return around ? 0 : worded.words;
}

/** Whether an element stands in the `<article>` or the like that the headline stands in. */
function isOfArticle(element: Element, headline: Block): boolean {
  for (let at: Element | null = element; at; at = at.parent)
    if (at.name === 'article' || at.name === 'main' || /Article|BlogPosting/.test(attribute(at, 'itemtype')))
      return at.start <= headline.span[0] && headline.span[1] <= at.end;
  return false;
}

function heaviest(blocks: readonly Block[], weights: readonly number[], named: Named): Element | null {
  const sums = new Map<Element, number>();
  blocks.forEach((block, i) => {
    let weight = weights[i];
    if (weight === 0) return;
    let at: Element | null = block.element.name === 'p' ? block.element.parent : block.element;
    for (let up = 0; at && up < UP; up++, at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
      weight *= SHARE;
    }
  });
  let best: Element | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    let value = sum;
    const distances = named.distances(element);
    for (const [name, factor] of OWN) if (distances[name] === 0) value *= factor;
    if (value > most) {
      most = value;
      best = element;
    }
  }
  return best;
}

/** The blocks between the headline and an element, if their prose is a text of its own. */
function between(blocks: readonly Block[], weights: readonly number[], headline: number, element: Element) {
  const found: { blocks: Block[]; weights: number[] } = { blocks: [], weights: [] };
  let sum = 0;
  for (let i = headline + 1; i < blocks.length && blocks[i].span[0] < element.start; i++) {
    found.blocks.push(blocks[i]);
    found.weights.push(weights[i]);
    sum += weights[i];
  }
  const most = blocks.reduce((total, block, i) => total + (within(block, element) ? weights[i] : 0), 0);
  return sum >= Math.max(OPENING, most * OPENING_SHARE) ? found : null;
}

/** How far up more of the same kind is looked for. */
const WIDER = 4;

/**
 * The smallest element around that holds nearly all prose of the same kind: what stands under the same tags and classes as most of
 * the element's own. Texts are cut into several elements around advertisements.
 */
function widened(element: Element, blocks: readonly Block[], weights: readonly number[]): Element {
  const kinds = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (weights[i] > 0 && within(block, element))
      kinds.set(kindOf(block), (kinds.get(kindOf(block)) ?? 0) + weights[i]);
  });
  const total = [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
  const main = new Set([...kinds].filter(([, weight]) => weight >= total * 0.2).map(([kind]) => kind));
  const held = (around: Element) => {
    let sum = 0;
    blocks.forEach((block, i) => {
      if (weights[i] > 0 && within(block, around) && main.has(kindOf(block))) sum += weights[i];
    });
    return sum;
  };
  let best = element;
  let most = held(element);
  let at = element.parent;
  for (let up = 0; at && up < WIDER && at.name !== 'body' && at.name !== 'html'; up++, at = at.parent) {
    const sum = held(at);
    if (sum > most * 1.05) {
      best = at;
      most = sum;
    }
    if (at.name === 'article') break;
  }
  return best;
}

function kindOf({ element }: Block): string {
  const parent = element.parent;
  return `${element.name} ${parent?.name} ${
    parent
      ? attribute(parent, 'class')
          .replace(/[\d-]+/g, '')
          .slice(0, 60)
      : ''
  }`;
}

/** Whether a block stands within an element. */
export const within = ({ span }: Block, { start, end }: Element): boolean => start <= span[0] && span[1] <= end;
