import { extract } from './extract/index.ts';
import type { Context, Extraction, Page, Reading } from './model/index.ts';
import { parse } from './parse/index.ts';
import { readPage } from './read/index.ts';

export { CopyIndex, isCopy, likeness, sketchOf } from './read/copies.ts';
export { isFailure, type OpenFailure, openPages, readPage, UnreadablePage } from './read/index.ts';

/** The languages that the extractor reads; `und` is text too short to tell. */
const READABLE: ReadonlySet<string> = new Set(['en', 'und']);
const NOTHING: Extraction = { statements: [], mentions: [] };

/**
 * What one clean text says: its statements and mentions, as spans into it. Depends on nothing but its arguments.
 * @param context what is known of the text beside its words
 */
export function understand(text: string, context: Context = {}): Extraction {
  return extract(parse(text), context);
}

/** A page's reading, and what each of its reports says, in the reading's order. */
export interface Understood {
  readonly reading: Reading;
  readonly extractions: readonly Extraction[];
}

/**
 * From bytes to who says what. A report that is not in English is read but says nothing to the extractor.
 * @throws UnreadablePage where the bytes are none or are no text
 */
export async function understandPage(page: Page): Promise<Understood> {
  const reading = await readPage(page);
  const extractions = reading.reports.map(({ text, language, outlet, published }) =>
    READABLE.has(language) ? understand(text, { outlet, published }) : NOTHING,
  );
  return { reading, extractions };
}
