import type { Collection } from '../store/index.ts';
import { gather } from './gather.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { csv, json, jsonLines } from './tables.ts';
import { CannotExport, type Format, type Wish } from './wish.ts';

export { CannotExport, FORMATS, type Format, fileName, type Wish } from './wish.ts';

/** The media type of each form. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

export interface ExportOptions {
  /** Of Hearsay. */
  readonly version: string;
  /** ISO 8601, UTC: when it is made. */
  readonly made: string;
}

/**
 * Hands something over, piece by piece: a dossier as a page or as Markdown, statements as tables and data.
 * @throws CannotExport where the collection holds no such thing, or the form is for statements only
 */
export async function* exported(
  collection: Collection,
  wish: Wish,
  format: Format,
  { version, made }: ExportOptions,
): AsyncGenerator<string> {
  if (format === 'html' || format === 'md') {
    const dossier = await gather(collection, wish, version, made);
    yield* format === 'html' ? html(dossier) : markdown(dossier);
    return;
  }
  const query = wish.of === 'statements' ? wish.query : wish.of === 'report' ? { report: wish.id } : null;
  if (query === null) throw new CannotExport(`${format} is for statements: ask for them, or for html or md of this`);
  yield* { json, jsonl: jsonLines, csv }[format](collection, query);
}
