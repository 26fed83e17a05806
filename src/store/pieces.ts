import type { Report } from '../model/index.ts';
import { quote } from '../model/index.ts';

/**
 * Whether a report's text is its page's text, piece by piece, with nothing but white space between them. That holds
 * whatever version reads the page: a later one may cut a page otherwise, and no text is changed by that.
 * @param decoded the page's bytes as text
 * @returns what is wrong, null where nothing is
 */
export function pieceFault(report: Report, decoded: string): string | null {
  let at = 0;
  for (const piece of report.pieces) {
    const [start, end] = piece.page;
    const gap = quote(report.text, [at, piece.at]);
    if (gap.trim() !== '') return `its text holds words at ${at} that are not from its page`;
    if (quote(report.text, [piece.at, piece.at + end - start]) !== quote(decoded, piece.page)) {
      return `its text at ${piece.at} is not what stands at ${start} on its page`;
    }
    at = piece.at + end - start;
  }
  return report.text.slice(at).trim() === '' ? null : `its text holds words at ${at} that are not from its page`;
}
