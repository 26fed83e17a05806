import type { Report } from '../model/index.ts';
import { quote } from '../model/index.ts';

/**
 * Whether a report's text is its page's text, piece by piece, with nothing but white space between them.
 * This holds whatever version reads the page, since only the page's decoded text is looked at.
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

/** Whether a report read again is the report that was kept. */
export function sameReading(kept: Report, again: Report | undefined): boolean {
  if (again === undefined) return false;
  const { id, title, subtitle, byline, outlet, published, publishedRange: range, wire, language, text } = again;
  const fields = { id, title, subtitle, byline, outlet, published, wire, language, text };
  const plain = Object.entries(fields).every(([key, value]) => kept[key as keyof typeof fields] === value);
  const ranges = kept.publishedRange?.from === range?.from && kept.publishedRange?.to === range?.to;
  return plain && ranges;
}
