import { type SqlBool, sql } from 'kysely';
import type { Span } from '../model/index.ts';
import { actorsOfSpellings } from './actors.ts';
import type { KeptSide, ReportFace } from './answers.ts';
import type { Db } from './dialect.ts';
import { facesOf, SPEAKER } from './statements.ts';

/** What is asserted where, and by whom, without the words that clash or agree. */
export type Standing = Omit<KeptSide, 'words'> & {
  /** Whether the statement that asserts it is rejected. */
  readonly rejected: boolean;
};

/** Assertions with their reports, statements and speakers, as judgements make them, by their numbers. */
export async function assertionsStanding(db: Db, numbers: readonly number[]): Promise<Map<number, Standing>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('assertions')
    .leftJoin('statements', 'statements.number', 'assertions.statement')
    .leftJoin('spellings', (join) => join.on(sql<SqlBool>`spellings.number = ${SPEAKER}`))
    .select(['assertions.number', 'assertions.report', 'assertions.start', 'assertions.end'])
    .select(['statements.place', 'statements.rejected', 'spellings.number as spelling'])
    .select(['spellings.name', 'spellings.kind'])
    .where('assertions.number', 'in', [...new Set(numbers)])
    .execute();
  const faces = await facesOf(
    db,
    rows.map(({ report }) => report),
  );
  const actors = await actorsOfSpellings(
    db,
    rows.flatMap(({ spelling }) => spelling ?? []),
  );
  return new Map(
    rows.map(({ number, report: of, start, end, place, rejected, spelling, name, kind }): [number, Standing] => {
      const report = faces.get(of) as ReportFace;
      return [
        number,
        {
          ...{ report, statement: place === null ? null : `${report.id}-${place}` },
          actor: spelling === null ? null : (actors.get(spelling) ?? null),
          speaker: name === null || kind === null ? null : { name, kind },
          ...{ span: [start, end] satisfies Span, rejected: rejected === 1 },
        },
      ];
    }),
  );
}
