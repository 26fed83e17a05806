import { type SqlBool, sql } from 'kysely';
import type { Assertion, Span } from '../../model/index.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';
import { SPEAKER } from '../statements.ts';
import type { Numbered } from './links.ts';

/** Keeps what a report asserts, to be linked. @param statements the numbers of its statements' rows, in their order */
export async function insertAssertions(
  db: Db,
  report: { readonly number: number; readonly id: string },
  assertions: readonly Assertion[],
  statements: readonly number[],
): Promise<void> {
  const rows = assertions.map((assertion) => {
    const { statement, span } = assertion;
    // The outlet's own are named by where they begin: like a statement's place that stays for the same extraction.
    const place = statement === null ? `o${span[0]}` : String(statement + 1);
    return {
      ...{ id: `${report.id}-${place}`, report: report.number, start: span[0], end: span[1] },
      statement: statement === null ? null : statements[statement],
      facts: JSON.stringify(assertion),
    };
  });
  for (const some of chunks(rows)) await db.insertInto('assertions').values(some).execute();
}

/** The numbers of a report's assertions, in the order of its text. */
export async function assertionNumbers(db: Db, report: number): Promise<number[]> {
  const query = db.selectFrom('assertions').select('number').where('report', '=', report);
  return (await query.orderBy('start').orderBy('number').execute()).map(({ number }) => number);
}

/** Assertions with all that relating needs of their reports and speakers, in the order given. */
export async function membersOf(db: Db, numbers: readonly number[]): Promise<Numbered[]> {
  const found = new Map<number, Numbered>();
  const texts = new Map<number, string>();
  for (const some of chunks([...new Set(numbers)], 500)) {
    const rows = await db
      .selectFrom('assertions')
      .innerJoin('reports', 'reports.number', 'assertions.report')
      .leftJoin('reports as originals', 'originals.number', 'reports.copy_of')
      .leftJoin('statements', 'statements.number', 'assertions.statement')
      .leftJoin('spellings', (join) => join.on(sql<SqlBool>`spellings.number = ${SPEAKER}`))
      .leftJoin('actor_spellings', 'actor_spellings.spelling', 'spellings.number')
      .select(['assertions.number', 'assertions.id', 'assertions.facts', 'assertions.report'])
      .select(['reports.id as report_id', 'reports.outlet', 'reports.published', 'originals.id as original'])
      .select(['statements.via', 'statements.judged_act', 'spellings.name', 'spellings.kind', 'actor_spellings.actor'])
      .where('assertions.number', 'in', some)
      .execute();
    const missing = [...new Set(rows.map(({ report }) => report))].filter((report) => !texts.has(report));
    for (const part of chunks(missing, 500)) {
      const read = await db.selectFrom('reports').select(['number', 'text']).where('number', 'in', part).execute();
      for (const { number, text } of read) texts.set(number, text);
    }
    for (const { number, id, facts, report, report_id, outlet, published, original, ...row } of rows) {
      const { via, name, kind, actor, judged_act: act } = row;
      const assertion = JSON.parse(facts) as Assertion;
      found.set(number, {
        ...{ number, id, report: report_id, copyOf: original, outlet, published, text: texts.get(report) as string },
        assertion: act === null ? assertion : { ...assertion, act },
        speaker: name === null || kind === null ? null : { name, kind },
        actor: actor === null ? null : `a${actor}`,
        via: via === null ? [] : (JSON.parse(via) as string[]),
      });
    }
  }
  return numbers.flatMap((number) => found.get(number) ?? []);
}

export const spansOf = (json: string): Span[] => JSON.parse(json) as Span[];
