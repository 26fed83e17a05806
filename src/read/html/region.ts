import type { Block } from './blocks.ts';
import type { Element } from './tree.ts';

/** Most words of one block that count towards its element: one endless paragraph is no better than a long one. */
const MOST_WORDS = 120;

/** Words of a block's text. */
export const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether a block reads as prose: a sentence or more, little of it in links. */
export function isProse({ text, linked, hidden }: Block): boolean {
  if (hidden || text.length < 40 || linked > text.length * 0.5) return false;
  return /[.!?…。؟।:]["”’'»)\]]{0,3}$/.test(text) || text.length > 200;
}

/**
 * The element that holds a page's article: the one whose blocks of prose weigh most, those in it directly more than those
 * further down. null where the page has no prose.
 */
export function regionOf(blocks: readonly Block[]): Element | null {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const weight = Math.min(wordsOf(block.text), MOST_WORDS);
    let share = 1;
    let at: Element | null = block.element.name === 'p' ? block.element.parent : block.element;
    for (let up = 0; at && up < 6; up++, at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + weight * share);
      share *= up === 0 ? 0.7 : 0.6;
    }
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) if (!best || weight > weights.get(best)!) best = element;
  return best;
}

/** Whether a block stands within an element. */
export const within = ({ span }: Block, { start, end }: Element): boolean => start <= span[0] && span[1] <= end;
