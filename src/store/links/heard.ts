import type { Appearance, Heard, HeldOffice, Office } from '../../model/index.ts';
import { chunks } from '../chunks.ts';
import type { Db } from '../dialect.ts';
import { spellingNumbers } from '../spellings.ts';

/** Reports, and others in their company, that are kept of one spelling: enough to tell it from a namesake. */
const MOST = 200;

/** What a report is to the spellings that it holds. */
export interface HearingReport {
  readonly number: number;
  readonly published: string | null;
}

/** Adds what a report tells of its spellings. @returns their numbers, and which are heard for the first time */
export async function hear(
  db: Db,
  { number: report, published }: HearingReport,
  appearances: readonly Appearance[],
): Promise<{ readonly all: number[]; readonly first: number[] }> {
  const numberOf = await spellingNumbers(db, appearances);
  const all = appearances.map(numberOf);
  const known = new Map((await heardRows(db, all)).map((row) => [row.spelling, row]));
  const rows = appearances.map(({ mentions, statements, offices }, i) => {
    const row = known.get(all[i]);
    const reports = row === undefined ? [] : (JSON.parse(row.reports) as number[]);
    const company = row === undefined ? [] : (JSON.parse(row.company) as number[]);
    const held = row === undefined ? [] : (JSON.parse(row.offices) as HeldOffice[]);
    const beside = all.filter((other) => other !== all[i] && !company.includes(other));
    return {
      spelling: all[i],
      mentions: (row?.mentions ?? 0) + mentions,
      statements: (row?.statements ?? 0) + statements,
      reports: JSON.stringify([...reports, report].slice(0, MOST)),
      company: JSON.stringify([...company, ...beside].slice(0, MOST)),
      offices: JSON.stringify(offices.reduce((all, office) => holding(all, office, published), held)),
    };
  });
  for (const some of chunks(rows)) {
    await db
      .insertInto('heard')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('spelling').doUpdateSet((eb) => ({
          mentions: eb.ref('excluded.mentions'),
          statements: eb.ref('excluded.statements'),
          reports: eb.ref('excluded.reports'),
          company: eb.ref('excluded.company'),
          offices: eb.ref('excluded.offices'),
        })),
      )
      .execute();
  }
  return { all, first: all.filter((number) => !known.has(number)) };
}

/** Offices with one more report of one: the same title of the same body is one office. */
function holding(held: readonly HeldOffice[], { title, of, former }: Office, published: string | null): HeldOffice[] {
  const at = held.findIndex((one) => one.title === title && one.of === of);
  const one = held[at] ?? { title, of, first: null, last: null, formerSince: null };
  const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
  const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
  const now = former
    ? { ...one, formerSince: earlier(one.formerSince, published) }
    : { ...one, first: earlier(one.first, published), last: later(one.last, published) };
  return at < 0 ? [...held, now].slice(0, MOST) : held.map((each, i) => (i === at ? now : each));
}

async function heardRows(db: Db, numbers: readonly number[]) {
  const rows = [];
  for (const some of chunks([...new Set(numbers)], 1000)) {
    rows.push(...(await db.selectFrom('heard').selectAll().where('spelling', 'in', some).execute()));
  }
  return rows;
}

/** What is known of some spellings, ascending by number. */
export async function heardOf(db: Db, numbers: readonly number[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const some of chunks(
    [...new Set(numbers)].sort((a, b) => a - b),
    1000,
  )) {
    const rows = await db
      .selectFrom('heard')
      .innerJoin('spellings', 'spellings.number', 'heard.spelling')
      .selectAll('heard')
      .select(['spellings.name', 'spellings.kind'])
      .where('heard.spelling', 'in', some)
      .orderBy('heard.spelling')
      .execute();
    for (const { spelling: number, name, kind, mentions, statements, ...json } of rows) {
      heard.push({
        ...{ number, name, kind, mentions, statements },
        reports: JSON.parse(json.reports) as number[],
        company: JSON.parse(json.company) as number[],
        offices: JSON.parse(json.offices) as HeldOffice[],
      });
    }
  }
  return heard;
}
