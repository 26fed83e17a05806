import type { Extraction, Report, Span, Statement } from '../model/index.ts';
import { quote } from '../model/index.ts';
import { sha256 } from './canonical.ts';
import { captureFacts, captureJson, type SeenPage } from './captures.ts';
import { chunks } from './chunks.ts';
import type { Added, Alike, Findings, FoundReport } from './collection.ts';
import { type Original, originalOf } from './copies.ts';
import type { Db, Dialect } from './dialect.ts';
import { checkFindings, extractionFacts, reportFacts } from './facts.ts';
import { insertFinds } from './finds.ts';
import { foldedKey } from './fold.ts';
import { insertAssertions } from './links/assertions.ts';
import { LogWriter } from './log.ts';
import { BrokenFindings } from './problem.ts';
import { quantitiesJson } from './quantities.ts';
import { spellingNumbers } from './spellings.ts';
import type { SpanRole } from './tables.ts';

/** Looks a page up; where it is known, remembers a path at which it was not seen before. */
export async function knownPage(db: Db, dialect: Dialect, page: SeenPage, time: string): Promise<Added | null> {
  const [row] = await db.selectFrom('pages').select('number').where('sha256', '=', page.sha256).execute();
  if (row === undefined) return null;
  const paths = () =>
    db.selectFrom('page_paths').select('number').where('page', '=', row.number).where('path', '=', page.path).execute();
  if ((await paths()).length === 0) {
    await db.transaction().execute(async (trx) => {
      const path = { page: row.number, path: page.path, seen_at: time, capture: captureJson(page.capture) };
      const insert = trx
        .insertInto('page_paths')
        .values(path)
        .onConflict((conflict) => conflict.doNothing());
      const inserted = await insert.returning('number').execute();
      if (inserted.length === 0) return;
      const log = await LogWriter.begin(trx, dialect, time);
      log.add('path', page.sha256, { path: page.path, ...captureFacts(page.capture) });
      await log.write(trx);
    });
  }
  const reports = await db.selectFrom('reports').select('id').where('page', '=', row.number).orderBy('place').execute();
  return { status: 'known', reports: reports.map(({ id }) => id) };
}

/** Adds a page with all that was found on it in one transaction. */
export async function addPage(
  db: Db,
  dialect: Dialect,
  findings: Findings,
  alike: Alike,
  time: string,
): Promise<Added> {
  const { page, encoding, readBy, extractedBy, reports } = findings;
  if (sha256(page.bytes) !== page.sha256) throw new BrokenFindings(`page ${page.path}: not the bytes of its SHA-256`);
  for (const { report, extraction } of reports) checkFindings(report, extraction);
  const added = await db.transaction().execute(async (trx) => {
    const facts = { sha256: page.sha256, size: page.bytes.length, encoding, read_by: readBy, added_at: time };
    const insert = trx.insertInto('pages').values({ ...facts, bytes: page.bytes });
    const [row] = await insert
      .onConflict((conflict) => conflict.doNothing())
      .returning('number')
      .execute();
    // Another process added the page while we read it.
    if (row === undefined) return false;
    const path = { page: row.number, path: page.path, seen_at: time, capture: captureJson(page.capture) };
    await trx.insertInto('page_paths').values(path).execute();
    const log = await LogWriter.begin(trx, dialect, time);
    log.add('page', page.sha256, {
      ...{ path: page.path, size: page.bytes.length, encoding, readBy },
      ...captureFacts(page.capture),
    });
    for (const [i, found] of reports.entries()) {
      const { report, extraction, dropped } = found;
      const original = await originalOf(trx, found, alike);
      const number = await insertReport(trx, found, { page: row.number, place: i + 1, original, extractedBy });
      const statements = await insertExtraction(trx, dialect, number, report.text, extraction);
      const { first_day: first, last_day: last, sort_day: sortDay } = days(report);
      await insertFinds(trx, extraction, { report: number, days: { first, last }, sortDay, statements });
      await insertAssertions(trx, { number, id: report.id }, found.assertions ?? [], statements);
      await dialect.indexReport(trx, number, report.text);
      log.add('report', report.id, reportFacts(report, dropped, original?.id ?? null, readBy));
      log.add('extraction', report.id, extractionFacts(extraction, extractedBy));
    }
    await log.write(trx);
    return true;
  });
  if (!added) return (await knownPage(db, dialect, page, time)) as Added;
  return { status: 'added', reports: reports.map(({ report }) => report.id) };
}

interface Standing {
  readonly page: number;
  readonly place: number;
  readonly original: Original | null;
  readonly extractedBy: string;
}

async function insertReport(db: Db, found: FoundReport, standing: Standing): Promise<number> {
  const { report, extraction, dropped, copyKeys } = found;
  const { id, title, subtitle, byline, outlet, published, publishedRange, wire, language, text } = report;
  const { address, body, foreign, entries } = report;
  const { page, place, original, extractedBy } = standing;
  const [row] = await db
    .insertInto('reports')
    .values({
      ...{
        id,
        page,
        place,
        title,
        subtitle,
        byline,
        outlet,
        outlet_key: foldedKey(outlet ?? ''),
        wire,
        language,
        text,
      },
      ...{ published, published_from: publishedRange?.from ?? null, published_to: publishedRange?.to ?? null },
      ...{ published_range: publishedRange === null ? 0 : 1, ...days(report) },
      ...{ copy_of: original?.number ?? null, extracted_by: extractedBy },
      pieces: JSON.stringify(report.pieces.map(({ at, page: [start, end] }) => [at, start, end])),
      evidence: JSON.stringify(report.evidence),
      dropped: JSON.stringify(dropped),
      quantities: quantitiesJson(extraction),
      ...{ address: address ?? null, body: body ?? null },
      ...{ foreign: json(foreign), entries: json(entries) },
    })
    .returning('number')
    .execute();
  const keys = original?.same ? [] : [...new Set(copyKeys)].map((key) => ({ key, report: row.number }));
  for (const some of chunks(keys)) await db.insertInto('copy_keys').values(some).execute();
  return row.number;
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/** The days that a report can be of, as reports are filtered and listed by. A range's end may be an instant: its day. */
function days({ published, publishedRange }: Report) {
  const day = (when: string | null | undefined) => when?.slice(0, 10) ?? null;
  const first_day = day(published ?? publishedRange?.from);
  const last_day = day(published ?? publishedRange?.to);
  return { first_day, last_day, sort_day: first_day ?? last_day ?? '9999-12-31' };
}

/** @returns the numbers of the statements' rows, in their order */
async function insertExtraction(
  db: Db,
  dialect: Dialect,
  report: number,
  text: string,
  { statements, mentions }: Extraction,
): Promise<number[]> {
  const numbersOf: number[] = [];
  const speakers = statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const actors = mentions.map(({ actor, kind }) => ({ name: actor, kind }));
  const spelling = await spellingNumbers(db, [...speakers, ...actors]);
  for (const [first, some] of indexed(chunks(statements))) {
    const rows = some.map(({ speaker, act, via, confidence, reasons }, i) => ({
      ...{ report, place: first + i + 1, speaker: speaker === null ? null : spelling(speaker), act, confidence },
      ...{ via: JSON.stringify(via), reasons: JSON.stringify(reasons) },
    }));
    const numbers = await db.insertInto('statements').values(rows).returning(['number', 'place']).execute();
    numbersOf.push(...numbers.sort((a, b) => a.place - b.place).map(({ number }) => number));
    const numberAt = new Map(numbers.map(({ number, place }) => [place, number]));
    const numbered = some.map((statement, i) => ({ statement, number: numberAt.get(first + i + 1) as number }));
    const spans = numbered.flatMap(({ statement, number }) => spanRows(number, statement));
    for (const part of chunks(spans)) await db.insertInto('statement_spans').values(part).execute();
    const words = numbered.map(({ statement, number }) => ({ number, text: wordsOf(text, statement) }));
    await dialect.indexStatements(db, words);
  }
  for (const [first, some] of indexed(chunks(mentions))) {
    const rows = some.map(({ span: [start, end], kind, actor }, i) => ({
      ...{ report, place: first + i + 1, start, end, kind, actor: spelling({ name: actor, kind }) },
    }));
    await db.insertInto('mentions').values(rows).execute();
  }
  return numbersOf;
}

function spanRows(statement: number, { source, cue, content }: Statement) {
  const rows = (role: SpanRole, spans: readonly Span[]) =>
    spans.map(([start, end], i) => ({ statement, role, place: i + 1, start, end }));
  return [...rows('source', source), ...rows('cue', cue), ...rows('content', content)];
}

/** The words that a statement is found by: what is said, or where nothing is said the cue ("declined to comment"). */
function wordsOf(text: string, { cue, content }: Statement): string {
  return (content.length > 0 ? content : cue).map((span) => quote(text, span)).join(' … ');
}

/** Each chunk with the index of its first item. */
function* indexed<T>(parts: Iterable<readonly T[]>): Generator<readonly [number, readonly T[]]> {
  let first = 0;
  for (const part of parts) {
    yield [first, part];
    first += part.length;
  }
}
