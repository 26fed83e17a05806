import type { Piece } from '../../model/index.ts';
import type { Block } from '../document.ts';

/**
 * Marks within a line: an escaped sign, a picture, a link, a footnote's number, code, emphasis, struck-out words, tags and comments of
 * HTML. Every part is bounded, so that a page of brackets costs linear time.
 */
const MARKS =
  /\\([!-/:-@[-`{-~])|!\[([^\][]{0,300})\](?:\([^()\s]{0,1000}(?:\s"[^"]{0,300}")?\)|\[[^\][]{0,200}\])|\[\^[^\][]{1,50}\]|\[([^\][]{1,500})\](?:\(<?[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?>?(?:\s"[^"]{0,300}")?\)|\[[^\][]{0,200}\])|<((?:https?|mailto):[^<>\s]{1,1000})>|<!--[\s\S]{0,2000}?-->|<\/?[A-Za-z][^<>]{0,300}>|`{1,3}|\*{1,3}|~~|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu;

/** The block that lines of Markdown make, their marks left out; null where nothing is left. */
export function plainOf(
  decoded: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  role: Block['role'],
): Block | null {
  let text = '';
  // The last letter of `text`, which grows too long to be asked for it each time.
  let last = ' ';
  const pieces: Piece[] = [];
  const take = (from: number, to: number) => {
    let [start, end] = [from, to];
    // White space at the block's ends and after white space is no part of the text.
    while (start < end && blank(decoded[start]) && blank(last)) start++;
    while (end > start && blank(decoded[end - 1]) && blank(decoded[end - 2])) end--;
    if (start >= end) return;
    pieces.push({ at: text.length, page: [start, end] });
    text += decoded.slice(start, end);
    last = decoded[end - 1];
  };
  for (const [i, { start, end }] of lines.entries()) {
    if (i > 0 && !blank(last)) {
      text += ' ';
      last = ' ';
    }
    let at = start;
    for (const mark of decoded.slice(start, end).matchAll(MARKS)) {
      const from = start + mark.index;
      // A sign of emphasis with space on both sides is a sign of its own: 3 * 4.
      if (/^[*~]/.test(mark[0]) && spaced(decoded, from, from + mark[0].length)) continue;
      take(at, from);
      at = from + mark[0].length;
      const [, escaped, , linked, address] = mark;
      if (escaped !== undefined) take(from + 1, at);
      else if (linked !== undefined) take(from + 1, from + 1 + linked.length);
      else if (address !== undefined) take(from + 1, at - 1);
    }
    take(at, end);
  }
  return finished(text, pieces, [lines[0].start, lines.at(-1)!.end], role);
}

const blank = (letter: string | undefined) => letter !== undefined && /\s/.test(letter);

const spaced = (text: string, from: number, to: number) =>
  /\s/.test(text[from - 1] ?? ' ') && /\s/.test(text[to] ?? ' ');

/** The block without the space that a last mark may have left at its end. */
function finished(text: string, pieces: Piece[], span: Block['span'], role: Block['role']): Block | null {
  const whole = text.trimEnd();
  if (whole === '') return null;
  const kept = pieces.flatMap(({ at, page: [start, end] }) => {
    const to = Math.min(end, start + whole.length - at);
    return start < to ? [{ at, page: [start, to] as const }] : [];
  });
  return { text: whole, pieces: kept, role, span };
}
