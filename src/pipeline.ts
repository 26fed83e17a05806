import { extract } from './extract/index.ts';
import { assertionsOf } from './link/assertions/index.ts';
import { compareReports, type Told } from './link/relations/index.ts';
import type { Assertion, Context, Extraction, Page, Reading, Relating } from './model/index.ts';
import { parse } from './parse/index.ts';
import { ownWords, readPage } from './read/index.ts';

export { appearancesOf, clustersOf, linkSpellings, spellingKeys, touched } from './link/actors/index.ts';
export { candidatesOf } from './link/assertions/index.ts';
export { BINDS, claimsOf } from './link/claims/index.ts';
export { conflictOf, sumConflicts } from './link/conflicts/index.ts';
export { compareNames } from './link/names/index.ts';
export { copyLink, originLinkOf, originsOf } from './link/origins/index.ts';
export { relate } from './link/relations/index.ts';
export { type ReportStance, type StanceFound, stanceOf, standing } from './link/stance/index.ts';
export { isCopy, likeness, sketchOf } from './read/copies.ts';
export { CopyIndex } from './read/copy-index.ts';
export { isFailure, type OpenFailure, openPages, pagesIn, readPage, UnreadablePage } from './read/index.ts';
export { type Passage, passagesOf, type Sharing, sharingOf } from './read/passages.ts';

/** The languages that the extractor reads; `und` is text too short to tell. */
export const READABLE: ReadonlySet<string> = new Set(['en', 'und']);
const NOTHING: Extraction = { statements: [], mentions: [] };

/**
 * What one clean text says: its statements and mentions, as spans into it. Depends on nothing but its arguments.
 * @param context what is known of the text beside its words
 */
export function understand(text: string, context: Context = {}): Extraction {
  return extract(parse(text), context);
}

/** What a text whose extraction is known asserts, for linking: for reports of which only the extraction was kept. */
export function assertionsIn(text: string, extraction: Extraction): Assertion[] {
  return extraction.statements.length === 0 ? [] : assertionsOf(parse(text), extraction);
}

/** A report's text and what is known of it beside. */
export interface ShortReport extends Context {
  readonly text: string;
}

/** How two reports relate: what their main matter is to one another. Depends on nothing but its arguments. */
export function compare(a: ShortReport, b: ShortReport): Relating {
  return compareReports(told(a), told(b));
}

function told({ text, outlet = null, published = null }: ShortReport): Told {
  const parsed = parse(text);
  const extraction = extract(parsed, { outlet, published });
  return { outlet, published, text, extraction, assertions: assertionsOf(parsed, extraction) };
}

/** A page's reading, and what each of its reports says, in the reading's order. */
export interface Understood {
  readonly reading: Reading;
  readonly extractions: readonly Extraction[];
  /** What each report asserts, for linking. */
  readonly assertions: readonly (readonly Assertion[])[];
}

/**
 * From bytes to who says what. A report that is not in English is read but says nothing to the extractor, and neither do
 * the blocks of another language in an English one.
 * @param onRead told once the page is read and only who says what is still to be found
 * @throws UnreadablePage where the bytes are none or are no text
 */
export async function understandPage(page: Page, onRead = () => {}): Promise<Understood> {
  const reading = await readPage(page);
  onRead();
  const extractions: Extraction[] = [];
  const assertions: Assertion[][] = [];
  for (const report of reading.reports) {
    const { language, outlet, published } = report;
    const parsed = READABLE.has(language) ? parse(ownWords(report)) : null;
    const extraction = parsed ? extract(parsed, { outlet, published }) : NOTHING;
    extractions.push(extraction);
    assertions.push(parsed ? assertionsOf(parsed, extraction) : []);
  }
  return { reading, extractions, assertions };
}
