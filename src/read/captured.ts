import type { Page, Report } from '../model/index.ts';

/**
 * The report with what its page's capture tells where the page itself does not: the address that it was taken from, and
 * that it was published on the day of the capture at the latest.
 */
export function withCapture(report: Report, { capture }: Pick<Page, 'capture'>): Report {
  if (capture === undefined) return report;
  const evidence = [...report.evidence];
  let { address, publishedRange } = report;
  if (address === undefined && /^https?:\/\//i.test(capture.address)) {
    address = capture.address;
    evidence.push({ field: 'address', text: address, reason: 'the page was taken from there' });
  }
  const day = capture.at.slice(0, 10);
  if (report.published === null && publishedRange?.to == null && day > UNKNOWN) {
    const from = publishedRange?.from ?? null;
    publishedRange = { from: from !== null && from > day ? null : from, to: day };
    evidence.push({ field: 'published', text: capture.at, reason: 'the page was taken then, so it is no younger' });
  }
  return { ...report, ...(address !== undefined && { address }), publishedRange, evidence };
}

/** The day that stands for a capture whose time nobody noted. */
const UNKNOWN = '1970-01-01';
