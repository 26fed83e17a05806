import { decodeHTML } from 'entities';
import type { Report } from '../model/index.ts';
import { quote } from '../model/index.ts';

/**
 * Whether a report's text is its page's text, piece by piece, with nothing between the pieces but white space, the bars
 * between the cells of a table's row, and characters that the page writes there as references (`&ldquo;`, `\u201c`). That holds whatever version reads the page: a later one may cut a
 * page otherwise, and no text is changed by that.
 * @param decoded the page's bytes as text
 * @returns what is wrong, null where nothing is
 */
export function pieceFault(report: Report, decoded: string): string | null {
  let at = 0;
  let left = 0;
  for (const piece of report.pieces) {
    const [start, end] = piece.page;
    if (!written(quote(report.text, [at, piece.at]), decoded.slice(left, start))) return strange(at);
    if (quote(report.text, [piece.at, piece.at + end - start]) !== quote(decoded, piece.page)) {
      return `its text at ${piece.at} is not what stands at ${start} on its page`;
    }
    at = piece.at + end - start;
    left = end;
  }
  return written(report.text.slice(at), decoded.slice(left)) ? null : strange(at);
}

const strange = (at: number): string => `its text holds words at ${at} that are not from its page`;

/** References to characters, of HTML and of the JSON that stands in it. */
const REFERENCE = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?|\\u[0-9a-f]{4}|\\["\\/]/gi;
/** What readers set between blocks and, in a table's row, between cells. */
const BETWEEN = /[\s|]+/g;
/** Most of a page between two pieces that is searched for references: no gap within a text is longer. */
const LONGEST = 1_000_000;

/** Whether the page writes what stands between two pieces, white space aside, as references between them, in that order. */
function written(gap: string, source: string): boolean {
  const wanted = gap.replace(BETWEEN, '');
  if (wanted === '') return true;
  let met = 0;
  for (const [reference] of source.slice(0, LONGEST).matchAll(REFERENCE)) {
    for (const character of meaning(reference)) if (character === wanted[met]) met++;
    if (met === wanted.length) return true;
  }
  return false;
}

/** The code units that a reference stands for. */
function meaning(reference: string): string[] {
  const said = reference.startsWith('\\') ? (JSON.parse(`"${reference}"`) as string) : decodeHTML(reference);
  return said.split('');
}
