import { type Expression, type SqlBool, sql } from 'kysely';
import type { ColumnTypes, Db, TextHit } from '../dialect.ts';
import { fold } from '../fold.ts';
import { hitsOf } from '../hits.ts';
import type { Sought } from '../words.ts';

/** PostgreSQL counts positions in a text up to this; words further on are found, but not in phrases. */
const POSITIONS = 16_383;
/** A text search vector holds at most 1 MB; this many different words stay well below. */
const WORDS = 40_000;
/** Longer words are none that anyone looks for, and PostgreSQL refuses those over 2 KB. */
const LONGEST = 100;

export function searchTables({ integer }: Pick<ColumnTypes, 'integer'>): string[] {
  return ['report', 'statement'].flatMap((noun) => [
    `create table ${noun}_words (${noun} ${integer} not null primary key references ${noun}s (number), words tsvector not null)`,
    `create index ${noun}_words_by_word on ${noun}_words using gin (words)`,
  ]);
}

/**
 * The words of a text and where they stand, as PostgreSQL writes them. They are cut and folded here, as what is sought is,
 * so that it does not matter which dictionaries and extensions a server has.
 */
function vector(text: string): string {
  const places = new Map<string, number[]>();
  let place = 0;
  for (const word of fold(text).split(' ')) {
    place++;
    if (word === '' || word.length > LONGEST) continue;
    const known = places.get(word);
    if (known === undefined && places.size < WORDS) places.set(word, [Math.min(place, POSITIONS)]);
    else if (known !== undefined && known.length < 255 && place <= POSITIONS) known.push(place);
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** All that is sought, as PostgreSQL writes it: phrases in a row, begun words with `:*`. */
function query(sought: readonly Sought[]): string {
  return sought
    .map(({ words, prefix }) => {
      const last = words.length - 1;
      return `(${words.map((word, i) => `'${word}'${prefix && i === last ? ':*' : ''}`).join(' <-> ')})`;
    })
    .join(' & ');
}

export async function indexReport(db: Db, report: number, text: string): Promise<void> {
  await sql`insert into report_words values (${report}, ${vector(text)}::tsvector)`.execute(db);
}

export async function indexStatements(
  db: Db,
  statements: readonly { readonly number: number; readonly text: string }[],
): Promise<void> {
  if (statements.length === 0) return;
  const rows = statements.map(({ number, text }) => sql`(${number}::bigint, ${vector(text)}::tsvector)`);
  await sql`insert into statement_words values ${sql.join(rows)}`.execute(db);
}

export function statementMatches(sought: readonly Sought[]): Expression<SqlBool> {
  return sql<SqlBool>`statements.number in (select statement from statement_words where words @@ ${query(sought)}::tsquery)`;
}

export async function reportHits(db: Db, sought: readonly Sought[], limit: number, offset: number): Promise<TextHit[]> {
  const { rows } = await sql<{ report: number; text: string }>`
    select report, reports.text from report_words join reports on reports.number = report
    where words @@ ${query(sought)}::tsquery
    order by ts_rank(words, ${query(sought)}::tsquery, 1) desc, report limit ${limit} offset ${offset}
  `.execute(db);
  return rows.map(({ report, text }) => ({ report, spans: hitsOf(text, sought) }));
}
