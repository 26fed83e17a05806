import type { Block } from '../blocks.ts';
import { attribute, type Element } from '../tree.ts';
import type { Worded } from './worded.ts';

/** How many elements up from a block its surroundings are weighed. */
const UP = 6;

/** Sums over the blocks of an element. */
interface Sums {
  words: number;
  prose: number;
  linked: number;
  blocks: number;
}

const EMPTY: Readonly<Sums> = { words: 0, prose: 0, linked: 0, blocks: 0 };

/** The names of what `placeFacts` gives. */
export const PLACE_FACTS: readonly string[] = [
  'place on the page',
  'words before, share',
  'prose before, share',
  'after the headline',
  'blocks from the headline',
  'depth',
  ...Array.from({ length: UP }, (_, up) => [
    `prose share, ${up + 1} up`,
    `link share, ${up + 1} up`,
    `prose of words, ${up + 1} up`,
  ]).flat(),
  'weight of its best element',
  'up to the best element',
  'like it: words',
  'like it: blocks',
  'like it: prose share',
  'like it: link share',
  'same words elsewhere',
  'repeats the headline',
  ...[-3, -2, -1, 1, 2, 3].flatMap((by) => [`words at ${by}`, `link share at ${by}`, `prose at ${by}`, `same element at ${by}`]),
  'blocks since prose',
  'blocks until prose',
  'in the data’s article text',
  'data has an article text',
  'in the data’s description',
];

/** What is known of the page beside its blocks. */
export interface Surroundings {
  /** The place of the headline's block; -1 where none prints it. */
  readonly headline: number;
  readonly title: string;
  /** The words of the article's text and description in the page's data, as `normal` gives them; '' where there are none. */
  readonly told: string;
  readonly description: string;
}

/** Facts of each block from where it stands, in the order of `PLACE_FACTS`. Linear in the blocks. */
export function placeFacts(blocks: readonly Block[], worded: readonly Worded[], page: Surroundings): number[][] {
  const sums = sumsOf(blocks, worded);
  const weights = weightsOf(blocks, worded);
  let best: Element | null = null;
  for (const [element, weight] of weights) if (!best || weight > weights.get(best)!) best = element;
  const most = best ? weights.get(best)! : 1;
  const kinds = likeOf(blocks, worded);
  const repeats = new Map<string, number>();
  for (const { norm } of worded) repeats.set(norm, (repeats.get(norm) ?? 0) + 1);
  const told = shingles(page.told);
  const description = shingles(page.description);
  const since = sinceProse(worded);
  const until = sinceProse([...worded].reverse()).reverse();
  const all = { words: 0, prose: 0 };
  for (const { words, prose } of worded) {
    all.words += words;
    if (prose) all.prose += words;
  }
  let words = 0;
  let prose = 0;
  return blocks.map((block, i) => {
    const own = worded[i];
    const facts = [
      i / blocks.length,
      words / Math.max(1, all.words),
      prose / Math.max(1, all.prose),
      page.headline < 0 ? -1 : Number(i > page.headline),
      page.headline < 0 ? 0 : clamp(i - page.headline, 200),
      block.element.depth,
    ];
    words += own.words;
    if (own.prose) prose += own.words;
    let at: Element | null = block.element;
    let heaviest = 0;
    let toBest = UP + 4;
    for (let up = 0; up < UP; up++) {
      const sum: Readonly<Sums> = at ? sums.get(at)! : EMPTY;
      facts.push(sum.prose / Math.max(1, all.prose), sum.linked / Math.max(1, sum.words), sum.prose / Math.max(1, sum.words));
      if (at) heaviest = Math.max(heaviest, weights.get(at) ?? 0);
      at = at?.parent ?? null;
    }
    at = block.element;
    for (let up = 0; at && up < UP + 4; up++, at = at.parent)
      if (at === best) {
        toBest = up;
        break;
      }
    const kind = kinds[i];
    facts.push(heaviest / most, toBest, kind.words, kind.blocks, kind.prose / Math.max(1, all.prose), kind.linked / Math.max(1, kind.words));
    facts.push((repeats.get(own.norm) ?? 1) - 1, Number(own.norm !== '' && own.norm === page.title));
    for (const by of [-3, -2, -1, 1, 2, 3]) {
      const other = blocks[i + by];
      const its = worded[i + by];
      facts.push(
        its ? its.words : -1,
        its ? its.linkShare : -1,
        its ? Number(its.prose) : -1,
        other ? Number(other.element === block.element || other.element.parent === block.element.parent) : -1,
      );
    }
    facts.push(since[i], until[i], covered(own.norm, told), Number(told.size > 0), covered(own.norm, description));
    return facts;
  });
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function sumsOf(blocks: readonly Block[], worded: readonly Worded[]): Map<Element, Sums> {
  const sums = new Map<Element, Sums>();
  blocks.forEach(({ element }, i) => {
    const { words, prose, linkShare } = worded[i];
    let at: Element | null = element;
    for (let up = 0; at && up < UP; up++, at = at.parent) {
      const sum = sums.get(at) ?? { ...EMPTY };
      sum.words += words;
      if (prose) sum.prose += words;
      sum.linked += words * linkShare;
      sum.blocks++;
      sums.set(at, sum);
    }
  });
  return sums;
}

/** How much of an article's text each element seems to hold: prose counts most for the element right around it. */
function weightsOf(blocks: readonly Block[], worded: readonly Worded[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  blocks.forEach(({ element }, i) => {
    if (!worded[i].prose) return;
    let weight = Math.min(worded[i].words, 120);
    let at: Element | null = element.name === 'p' ? element.parent : element;
    for (let up = 0; at && up < UP; up++, at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
      weight *= 0.65;
    }
  });
  return weights;
}

/** Sums over the blocks that stand in elements of the same names and classes, three up: parts of one template. */
function likeOf(blocks: readonly Block[], worded: readonly Worded[]): Sums[] {
  const kinds = new Map<string, Sums>();
  const keys = new Map<Element, string>();
  return blocks.map(({ element }, i) => {
    let key = keys.get(element);
    if (key === undefined) {
      key = '';
      let at: Element | null = element;
      for (let up = 0; at && up < 3; up++, at = at.parent) key += `${at.name}.${attribute(at, 'class').slice(0, 80)} `;
      keys.set(element, key);
    }
    const kind = kinds.get(key) ?? { ...EMPTY };
    kinds.set(key, kind);
    kind.words += worded[i].words;
    if (worded[i].prose) kind.prose += worded[i].words;
    kind.linked += worded[i].words * worded[i].linkShare;
    kind.blocks++;
    return kind;
  });
}

function sinceProse(worded: readonly Worded[]): number[] {
  let since = 50;
  return worded.map(({ prose }) => {
    const here = since;
    since = prose ? 0 : Math.min(50, since + 1);
    return here;
  });
}

/** All runs of three words. */
function shingles(norm: string): Set<string> {
  const words = norm === '' ? [] : norm.split(' ');
  const found = new Set<string>();
  for (let i = 0; i + 2 < words.length; i++) found.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return found;
}

/** The share of a block's runs of three words that are among those told; -1 where nothing can be said. */
function covered(norm: string, told: ReadonlySet<string>): number {
  if (told.size === 0) return -1;
  const own = shingles(norm);
  if (own.size === 0) return -1;
  let hit = 0;
  for (const run of own) if (told.has(run)) hit++;
  return hit / own.size;
}
