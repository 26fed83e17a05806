import { type KeptStatementLine, keptStatementLine } from '../formats/index.ts';
import type { Collection, StatementQuery } from '../store/index.ts';
import { dateOf } from './dossier.ts';

/** The statements that a query asks for, a JSON line each, as `hearsay statements --json --explain` prints them. */
export async function* jsonLines(collection: Collection, query: StatementQuery): AsyncGenerator<string> {
  for await (const line of lines(collection, query)) yield `${JSON.stringify(line)}\n`;
}

/** The same as one JSON value, with the log entry that proves it. */
export async function* json(collection: Collection, query: StatementQuery): AsyncGenerator<string> {
  const { name } = collection;
  yield `{"collection":${JSON.stringify(name)},"head":${JSON.stringify(await collection.head())},"items":[`;
  let first = true;
  for await (const line of lines(collection, query)) {
    yield `${first ? '' : ','}\n${JSON.stringify(line)}`;
    first = false;
  }
  yield '\n]}\n';
}

const COLUMNS: readonly (readonly [name: string, value: (line: KeptStatementLine) => string])[] = [
  ['id', ({ id }) => id],
  ['published', (line) => (line.published === null && line.publishedRange === null ? '' : dateOf(line))],
  ['outlet', ({ outlet }) => outlet ?? ''],
  ['speaker', ({ speaker }) => speaker?.name ?? ''],
  ['speaker_kind', ({ speaker }) => speaker?.kind ?? ''],
  ['act', ({ act }) => act],
  ['text', ({ text }) => text],
  ['via', ({ via }) => via.join('; ')],
  ['confidence', ({ confidence }) => String(confidence)],
  ['judged', ({ judged }) => judged ?? ''],
  ['grade', ({ grade }) => grade ?? ''],
  ['report', ({ report }) => report],
  ['title', ({ title }) => title ?? ''],
  ['copy_of', ({ copyOf }) => copyOf ?? ''],
  ['page', ({ page }) => page.path],
  ['sha256', ({ page }) => page.sha256],
];

/** The same as a table for spreadsheets (RFC 4180), UTF-8 with a byte order mark, by which they know the encoding. */
export async function* csv(collection: Collection, query: StatementQuery): AsyncGenerator<string> {
  yield `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`;
  for await (const line of lines(collection, query)) {
    yield `${COLUMNS.map(([, value]) => cell(value(line))).join(',')}\r\n`;
  }
}

/**
 * A cell between quotation marks. One that a spreadsheet would run as a formula begins with an apostrophe, so that it is
 * text there (OWASP, CSV Injection).
 */
function cell(value: string): string {
  const harmless = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

async function* lines(collection: Collection, query: StatementQuery): AsyncGenerator<KeptStatementLine> {
  for await (const kept of collection.statements(query)) yield keptStatementLine(kept, { explain: true });
}
