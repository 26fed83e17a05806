import { droppedNear } from '../formats/index.ts';
import type { Page } from '../model/index.ts';
import { isCopy, likeness, sketchOf, understandPage } from '../pipeline.ts';
import type { Alike, Findings } from '../store/index.ts';

/** A page's findings, and what tells whether its reports are copies. */
export interface Readied {
  readonly findings: Findings;
  readonly alike: Alike;
}

/**
 * Reads a page and readies all that is found on it for a collection.
 * @param version of Hearsay, which reports are signed with
 * @param onRead told once the page is read and only who says what is still to be found
 * @throws UnreadablePage where the bytes are none or are no text
 */
export async function readied(page: Page, version: string, onRead = () => {}): Promise<Readied> {
  const { reading, extractions, assertions } = await understandPage(page, onRead);
  const sketches = new Map(reading.reports.map(({ text }) => [text, sketchOf(text)]));
  const sketch = (text: string) => sketches.get(text) ?? sketchOf(text);
  const reports = reading.reports.map((report, n) => ({
    report,
    extraction: extractions[n],
    dropped: droppedNear(reading, n),
    assertions: assertions[n],
    copyKeys: sketch(report.text).keys,
  }));
  const alike: Alike = (text, candidate) => {
    const [a, b] = [sketch(text), sketch(candidate)];
    return isCopy(a, b) ? likeness(a, b).jaccard : 0;
  };
  return { findings: { page, encoding: reading.encoding, readBy: version, extractedBy: version, reports }, alike };
}
