import { drop, isHeading, type Judged, proseIn } from './judged.ts';
import { groupNumber, type Named } from './named.ts';
import type { Element } from './tree.ts';

/** Parts of a page that stand within an article's element and are none of its text: by the name of their element. */
const PARTS: readonly (readonly [group: string, step: string, reason: string])[] = [
  ['<figure>', 'caption', 'stands in a figure'],
  ['caption', 'caption', 'its element is named a caption'],
  ['<nav>', 'navigation', 'stands in a navigation'],
  ['<footer>', 'furniture', 'stands in a footer'],
  ['<aside>', 'aside', 'stands aside of the text'],
  ['<form>', 'control', 'stands in a form or on a button'],
  ['related', 'related', 'its element is named as leading to other reports'],
  ['sidebar', 'aside', 'its element is named as standing aside of the text'],
  ['comment', 'comment', 'its element is named as comments'],
  ['share', 'share', 'its element is named as buttons to share'],
  ['newsletter', 'plea', 'its element is named as asking for a subscription'],
  ['ad', 'advertisement', 'its element is named as an advertisement'],
  ['author', 'byline', 'its element is named as telling of the author'],
  ['nav', 'navigation', 'its element is named as a navigation'],
  ['popup', 'control', 'its element is named as a window of its own'],
  ['tag', 'tags', 'its element is named as tags'],
  ['date', 'date', 'its element is named as telling of the date'],
  ['footer', 'furniture', 'its element is named a footer'],
  ['product', 'product', 'its element is named as a box of its own'],
];

const QUOTED = groupNumber('<blockquote>');
const PICTURE = groupNumber('picture');

/** A name under which more than this share of the prose stands does not say what its element is. */
const TOO_MUCH = 0.3;
/** The same of names that are seldom given to anything else. */
const SURE = 0.6;
const SURELY = new Set(['<figure>', 'caption', '<nav>', '<form>', 'comment']);

const COUNTER = /^\d{1,3}\s?(?:of|\/|von|de|из)\s?\d{1,3}$/i;

/** Drops what stands in parts of the article's element that are named as something else, and what says so by its own words. */
export function dropParts(inside: readonly Judged[], region: Element, named: Named): void {
  for (const [name, step, reason] of PARTS) {
    const group = groupNumber(name);
    const under = inside.filter(
      ({ block }) => named.distances(block.element)[group] < depthWithin(block.element, region),
    );
    // What others posted is quoted, not shared.
    const kept = step === 'share' ? under.filter(({ block }) => named.distances(block.element)[QUOTED] > 3) : under;
    if (proseIn(kept) > (SURELY.has(name) ? SURE : TOO_MUCH) * proseIn(inside)) continue;
    for (const one of kept) drop(one, step, reason);
  }
  for (const one of inside) {
    const { furniture, caption, prose } = one.worded;
    if (COUNTER.test(one.block.text)) drop(one, 'control', 'counts the pictures of a gallery');
    const distances = named.distances(one.block.element);
    if (!prose && !isHeading(one) && distances[PICTURE] <= 1 && distances[QUOTED] > 3)
      drop(one, 'caption', 'a line in an element named as a picture’s');
    if (furniture) drop(one, furniture.step, furniture.reason);
    if (caption) drop(one, 'caption', caption);
  }
  dropLinks(inside);
}

/** How many elements up from an element the region's own stands. */
function depthWithin(element: Element, region: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at && at !== region; at = at.parent) depth++;
  return depth;
}

/** Share of a block in links from which it is a link. */
const LINK = 0.7;

/** Drops blocks that are nothing but links; items of a list only where most of the list is. */
function dropLinks(inside: readonly Judged[]): void {
  const lists = new Map<Element, { linked: number; all: number }>();
  for (const { block, worded } of inside) {
    const list = listAround(block.element);
    if (!list) continue;
    const sum = lists.get(list) ?? { linked: 0, all: 0 };
    sum.all += worded.words;
    if (worded.linkShare > LINK) sum.linked += worded.words;
    lists.set(list, sum);
  }
  for (const one of inside) {
    const { block, worded } = one;
    if (worded.linkShare <= LINK || worded.words === 0) continue;
    const list = listAround(block.element);
    const sum = list && lists.get(list);
    if (sum && sum.linked < sum.all * 0.6) continue;
    drop(one, 'related', 'it is a link to something else');
  }
}

function listAround(element: Element): Element | null {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parent, up++)
    if (at.name === 'ul' || at.name === 'ol') return at;
  return null;
}
