import type { Element } from './elements.ts';

/** A run of elements with no prose in it: the only place where one report can end and the next begin. */
export interface Valley {
  /** The first element of the run; the prose before it, if any, is the one before. */
  readonly from: number;
  /** The prose element after the run, or the number of elements. Equal to `from` where two paragraphs follow one another. */
  readonly to: number;
}

/** Every place between two paragraphs, and before the first. */
export function valleysOf(elements: readonly Element[]): Valley[] {
  const valleys: Valley[] = [];
  let from = 0;
  for (let i = 0; i < elements.length; i++) {
    if (elements[i].kind !== 'prose') continue;
    valleys.push({ from, to: i });
    from = i + 1;
  }
  return valleys;
}

/** The most elements of a valley that are looked at from either end; a longer one is a list of links. */
const LOOKED_AT = 40;

/** The valley's lines that could be a headline, at most `LOOKED_AT` before the prose. */
export function headlinesIn(elements: readonly Element[], { from, to }: Valley): number[] {
  const found: number[] = [];
  for (let i = Math.max(from, to - LOOKED_AT); i < to; i++)
    if (elements[i].kind === 'short' && !elements[i].wording.bullet) found.push(i);
  return found;
}
