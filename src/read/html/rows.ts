import { BLOCKS } from './tags.ts';
import { type Element, isElement } from './tree.ts';

/** Longest cell of data, in characters of the source, and most elements of a row that is looked through. */
const LONGEST = 200;
const MOST = 60;

/**
 * Whether a table's row is one of data, and no part of the page's layout: two cells or more, each short, of plain text. Its cells are
 * one line of the text.
 */
export function isDataRow(row: Element): boolean {
  const cells = row.children.filter(isElement);
  if (cells.length < 2 || cells.length > MOST) return false;
  let seen = 0;
  return cells.every((cell) => {
    if ((cell.name !== 'td' && cell.name !== 'th') || cell.end - cell.start > LONGEST * 3) return false;
    let characters = 0;
    const open: Element[] = [cell];
    while (open.length > 0) {
      for (const node of open.pop()!.children) {
        if (!isElement(node)) characters += node.end - node.start;
        else if (BLOCKS.has(node.name) || node.name === 'br' || ++seen > MOST) return false;
        else open.push(node);
      }
    }
    return characters <= LONGEST;
  });
}
