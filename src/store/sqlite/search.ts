import { randomBytes } from 'node:crypto';
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Span } from '../../model/index.ts';
import type { Db, TextHit } from '../dialect.ts';
import type { Sought } from '../words.ts';

/** FTS5's way to cut words: letters and digits of any script, case and marks ignored (also several on one letter). */
const TOKENISER = `tokenize = "unicode61 remove_diacritics 2"`;

/** Both keep only the index: a report's text stands in `reports`, a statement's words in its report's text. */
export const SEARCH_TABLES = [
  `create virtual table report_words using fts5 (text, content = 'reports', content_rowid = 'number', ${TOKENISER})`,
  `create virtual table statement_words using fts5 (text, content = '', ${TOKENISER})`,
];

/** An FTS5 query: phrases in quotation marks, all of which must be found. Words are folded: they hold no mark. */
function query(sought: readonly Sought[]): string {
  return sought.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');
}

export async function indexReport(db: Db, report: number, text: string): Promise<void> {
  await sql`insert into report_words (rowid, text) values (${report}, ${text})`.execute(db);
}

export async function indexStatements(
  db: Db,
  statements: readonly { readonly number: number; readonly text: string }[],
): Promise<void> {
  for (const { number, text } of statements) {
    await sql`insert into statement_words (rowid, text) values (${number}, ${text})`.execute(db);
  }
}

export function statementMatches(sought: readonly Sought[]): Expression<SqlBool> {
  return sql<SqlBool>`statements.number in (select rowid from statement_words where statement_words match ${query(sought)})`;
}

export async function reportHits(db: Db, sought: readonly Sought[], limit: number, offset: number): Promise<TextHit[]> {
  // FTS5 gives no offsets to SQL, so it marks the hits with something that stands in no text, and we find the marks.
  const mark = `\uFDD0${randomBytes(9).toString('base64url')}\uFDD1`;
  const { rows } = await sql<{ report: number; marked: string }>`
    select rowid as report, highlight(report_words, 0, ${mark}, ${mark}) as marked
    from report_words where report_words match ${query(sought)} order by rank, rowid limit ${limit} offset ${offset}
  `.execute(db);
  return rows.map(({ report, marked }) => ({ report, spans: marks(marked, mark) }));
}

/** Where the marks stood, as spans into the text without them. */
function marks(marked: string, mark: string): Span[] {
  const spans: Span[] = [];
  const parts = marked.split(mark);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) spans.push([at, at + part.length]);
    at += part.length;
  }
  return spans;
}
