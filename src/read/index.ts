import type { Page, Reading, Report } from '../model/index.ts';
import { withCapture } from './captured.ts';
import { foreignIn } from './foreign.ts';
import { type Medium, mediumOf } from './medium.ts';
import { UnreadablePage } from './unreadable.ts';

export { pagesIn } from './contents.ts';
export { ownWords } from './foreign.ts';
export { openPages } from './open.ts';
export { isFailure, type OpenFailure, PAGE_LIMIT } from './source.ts';
export { UnreadablePage } from './unreadable.ts';

/** Most characters of a report: about 300,000 words, a long book. More is no report, and would hold up all others. */
const LONGEST_REPORT = 2_000_000;

/** The reader of each medium, loaded when the first page of its kind comes. */
const READERS: Record<Medium, () => Promise<(page: Page) => Reading | Promise<Reading>>> = {
  html: async () => (await import('./html/index.ts')).readHtml,
  text: async () => (await import('./scraped/index.ts')).readScraped,
  markdown: async () => (await import('./markdown/index.ts')).readMarkdown,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  mail: async () => (await import('./mail/index.ts')).readMail,
};

/**
 * Reads a page: finds its reports with their titles, credits and dates, and drops what belongs to none, each block with
 * the step and the reason. Pure: the same bytes under the same path give the same reading.
 * @throws UnreadablePage where the bytes are none, are not what any reader reads, or hold more in one piece than any
 * report does
 */
export async function readPage(page: Page): Promise<Reading> {
  const read = await READERS[mediumOf(page)]();
  const reading = await read(page);
  const longest = Math.max(0, ...reading.reports.map(({ text }) => text.length));
  if (longest > LONGEST_REPORT) {
    const millions = (longest / 1e6).toFixed(1);
    const because = `holds ${millions} million characters in one piece, no report; save its reports apart`;
    throw new UnreadablePage(page.path, because);
  }
  return { ...reading, reports: reading.reports.map((report) => withForeign(withCapture(report, page))) };
}

function withForeign(report: Report): Report {
  const foreign = foreignIn(report);
  return foreign.length === 0 ? report : { ...report, foreign };
}
