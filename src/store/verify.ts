import type { Page, PageRef } from '../model/index.ts';
import { lies } from '../model/index.ts';
import { canonical, type Json, sha256 } from './canonical.ts';
import { captureFacts, captureOf } from './captures.ts';
import type { Decode, Difference, Verdict } from './collection.ts';
import type { Db, Dialect } from './dialect.ts';
import { extractionFacts, reportFacts } from './facts.ts';
import { FINDS_STANDING, findsFault } from './finds.ts';
import { judgedFault } from './judgements/apply.ts';
import { allJudgements } from './judgements/force.ts';
import { extractionsOf } from './load.ts';
import { type Entry, entryHash, logHead, NO_ENTRY } from './log.ts';
import { pieceFault } from './pieces.ts';
import { droppedOf, reportOf } from './rows.ts';

/** Log entries read at a time. */
const AT_ONCE = 500;

/** Thrown inside `verify` at the first thing that differs. */
class Differs extends Error {
  readonly difference: Difference;

  constructor(what: string, reason: string) {
    super(`${what}: ${reason}`);
    this.difference = { what, reason };
  }
}

/**
 * Recomputes everything in the log's order: the chain itself, then for each entry what the tables hold against what it
 * says, and each text against its page. Last it looks for rows that no entry tells of.
 * @param expected the schema's DDL as this version makes it
 */
export async function verifyCollection(
  db: Db,
  dialect: Dialect,
  expected: readonly string[],
  decode: Decode,
  progress: (done: number, total: number) => void,
): Promise<Verdict> {
  const count = async (table: 'pages' | 'reports' | 'statements' | 'log') => {
    const query = db.selectFrom(table).select(({ fn }) => fn.countAll().as('count'));
    return Number((await query.executeTakeFirstOrThrow()).count);
  };
  const [pages, reports, statements] = [await count('pages'), await count('reports'), await count('statements')];
  const [entries, head] = [await count('log'), await logHead(db)];
  const verdict = { pages, reports, statements, entries, head };
  try {
    const fault = await dialect.fault(db, expected);
    if (fault !== null) throw new Differs('database', fault);
    const checker = new Checker(db, dialect, decode);
    let last: { readonly number: number; readonly hash: string } = NO_ENTRY;
    for await (const entry of logEntries(db)) {
      chain(entry, last);
      await checker.check(entry);
      last = entry;
      progress(entry.number, entries);
    }
    await checker.untold();
  } catch (error) {
    if (error instanceof Differs) return { ...verdict, differs: error.difference };
    throw error;
  }
  return { ...verdict, differs: null };
}

async function* logEntries(db: Db): AsyncGenerator<Entry> {
  for (let after = 0; ; ) {
    const query = db.selectFrom('log').selectAll().where('number', '>', after).orderBy('number').limit(AT_ONCE);
    const entries = await query.execute();
    if (entries.length === 0) return;
    yield* entries;
    after = entries[entries.length - 1].number;
  }
}

function chain(entry: Entry, last: { readonly number: number; readonly hash: string }): void {
  const what = `log entry ${entry.number}`;
  if (entry.number !== last.number + 1) throw new Differs(`log entry ${last.number + 1}`, 'is missing');
  if (entry.previous !== last.hash) throw new Differs(what, 'does not follow the entry before it');
  if (entryHash(entry) !== entry.hash) throw new Differs(what, 'is not what its hash was computed from');
}

/** Holds the page whose reports are being checked, so that it is read once. */
class Checker {
  private readonly db: Db;
  private readonly dialect: Dialect;
  private readonly decode: Decode;
  private page: { readonly ref: PageRef; readonly decoded: string; readonly readBy: string } | null = null;

  constructor(db: Db, dialect: Dialect, decode: Decode) {
    this.db = db;
    this.dialect = dialect;
    this.decode = decode;
  }

  async check(entry: Entry): Promise<void> {
    try {
      await this.checkKind(entry);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new Differs(`${entry.kind} ${entry.subject}`, 'what is kept of it is no JSON any more');
    }
  }

  private async checkKind(entry: Entry): Promise<void> {
    const { kind, subject } = entry;
    if (kind === 'page') await this.checkPage(subject, entry.payload);
    else if (kind === 'path') await this.checkPath(subject, entry.payload);
    else if (kind === 'report') await this.checkReport(subject, entry.payload);
    else if (kind === 'extraction') await this.checkExtraction(subject, entry.payload);
    else if (kind === 'migration') await this.checkMigration(subject, entry.payload);
    else if (kind === 'judgement') await this.checkJudgement(subject, entry.payload);
    else if (kind !== 'collection') throw new Differs(`log entry ${entry.number}`, `is of an unknown kind, ${kind}`);
  }

  private async checkPage(hash: string, payload: string): Promise<void> {
    const [row] = await this.db.selectFrom('pages').selectAll().where('sha256', '=', hash).execute();
    const what = `page ${hash}`;
    if (row === undefined) throw new Differs(what, 'is gone, though the log tells of it');
    const paths = this.db
      .selectFrom('page_paths')
      .select(['path', 'capture'])
      .where('page', '=', row.number)
      .orderBy('number');
    const [first] = await paths.limit(1).execute();
    const named = `${what} (${first?.path ?? 'no path'})`;
    const bytes = this.dialect.bytes(row.bytes);
    if (sha256(bytes) !== hash) throw new Differs(named, 'its bytes are not those of its SHA-256');
    const { size, encoding, read_by: readBy } = row;
    const capture = first?.capture == null ? undefined : captureOf(first.capture);
    same(named, 'the page', payload, {
      ...{ path: first?.path ?? null, size, encoding, readBy },
      ...captureFacts(capture),
    });
    const page: Page = { path: first.path, sha256: hash, bytes, ...(capture !== undefined && { capture }) };
    try {
      this.page = { ref: { path: page.path, sha256: hash }, decoded: await this.decode(page), readBy };
    } catch (error) {
      throw new Differs(named, `can't be read any more: ${(error as Error).message}`);
    }
  }

  private async checkPath(hash: string, payload: string): Promise<void> {
    const { path } = JSON.parse(payload) as { path: string };
    const rows = await this.db
      .selectFrom('page_paths')
      .innerJoin('pages', 'pages.number', 'page_paths.page')
      .select(['page_paths.path', 'page_paths.capture'])
      .where('pages.sha256', '=', hash)
      .where('page_paths.path', '=', path)
      .execute();
    if (rows.length !== 1) throw new Differs(`page ${hash}`, `its path ${path} is gone, though the log tells of it`);
    const [{ capture }] = rows;
    const kept = capture === null ? {} : captureFacts(captureOf(capture));
    same(`page ${hash}`, `how it came at ${path}`, payload, { path, ...kept });
  }

  private async checkReport(id: string, payload: string): Promise<void> {
    const what = `report ${id}`;
    const [row] = await this.db
      .selectFrom('reports')
      .innerJoin('pages', 'pages.number', 'reports.page')
      .leftJoin('reports as originals', 'originals.number', 'reports.copy_of')
      .selectAll('reports')
      .select(['pages.sha256', 'originals.id as original'])
      .where('reports.id', '=', id)
      .execute();
    if (row === undefined) throw new Differs(what, 'is gone, though the log tells of it');
    if (this.page === null || row.sha256 !== this.page.ref.sha256) throw new Differs(what, 'stands on another page');
    const { ref, decoded, readBy } = this.page;
    const report = reportOf(row, ref);
    same(
      what,
      'its text or what was found about it',
      payload,
      reportFacts(report, droppedOf(row), row.original, readBy),
    );
    const fault = pieceFault(report, decoded);
    if (fault !== null) throw new Differs(what, fault);
  }

  private async checkExtraction(id: string, payload: string): Promise<void> {
    const what = `report ${id}`;
    const query = this.db
      .selectFrom('reports')
      .select(FINDS_STANDING)
      .select(['text', 'extracted_by'])
      .where('id', '=', id);
    const row = await query.executeTakeFirstOrThrow();
    const extraction = (await extractionsOf(this.db, [row.number])).get(row.number);
    if (extraction === undefined) throw new Differs(what, 'its statements are gone');
    const { statements, mentions } = extraction;
    const spans = statements.map(({ source, cue, content }) => [...source, ...cue, ...content]);
    const outside = spans.findIndex((some) => some.some((span) => !lies(span, row.text.length)));
    if (outside >= 0) throw new Differs(`statement ${id}-${outside + 1}`, 'a span lies outside the text');
    const astray = mentions.find(({ span }) => !lies(span, row.text.length));
    if (astray !== undefined) throw new Differs(what, `a mention of ${astray.actor} lies outside the text`);
    same(what, 'what it says', payload, extractionFacts(extraction, row.extracted_by));
    const rows = this.db.selectFrom('statements').select('number').where('report', '=', row.number).orderBy('place');
    const finds = await findsFault(this.db, extraction, {
      ...{ report: row.number, days: { first: row.first_day, last: row.last_day }, sortDay: row.sort_day },
      statements: (await rows.execute()).map(({ number }) => number),
    });
    if (finds !== null) throw new Differs(what, finds);
  }

  private async checkMigration(name: string, payload: string): Promise<void> {
    const [row] = await this.db.selectFrom('migrations').selectAll().where('name', '=', name).execute();
    if (row === undefined) throw new Differs(`migration ${name}`, 'is gone, though the log tells of it');
    same(`migration ${name}`, 'it', payload, { checksum: row.checksum, version: row.applied_by });
  }

  private async checkJudgement(number: string, payload: string): Promise<void> {
    const what = `judgement ${number}`;
    const query = this.db.selectFrom('judgements').selectAll().where('number', '=', Number(number));
    const row = await query.executeTakeFirst();
    if (row === undefined) throw new Differs(what, 'is gone, though the log tells of it');
    const { kind, about, value, anchors, note, by } = row;
    const json = { about: JSON.parse(about), value: JSON.parse(value), anchors: JSON.parse(anchors) };
    same(what, 'it', payload, { kind, ...json, note, by } as Json);
  }

  /** Rows that no log entry tells of. */
  async untold(): Promise<void> {
    const { db } = this;
    const told = (kind: string) => db.selectFrom('log').select('log.subject').where('log.kind', '=', kind);
    const page = await db
      .selectFrom('pages')
      .select('sha256')
      .where('sha256', 'not in', told('page'))
      .orderBy('number')
      .executeTakeFirst();
    if (page !== undefined) throw new Differs(`page ${page.sha256}`, 'stands here, though the log does not tell of it');
    const report = await db
      .selectFrom('reports')
      .select('id')
      .where(({ or, eb }) => or([eb('id', 'not in', told('report')), eb('id', 'not in', told('extraction'))]))
      .orderBy('number')
      .executeTakeFirst();
    if (report !== undefined)
      throw new Differs(`report ${report.id}`, 'stands here, though the log does not tell of it');
    await this.untoldPaths();
    await this.untoldJudgements();
  }

  private async untoldJudgements(): Promise<void> {
    const { db } = this;
    const judgements = await allJudgements(db);
    const entries = db
      .selectFrom('log')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('kind', '=', 'judgement');
    const told = Number((await entries.executeTakeFirstOrThrow()).count);
    if (judgements.length > told)
      throw new Differs(`judgement ${told + 1}`, 'stands here, though the log does not tell of it');
    const fault = await judgedFault(db, judgements);
    if (fault !== null) throw new Differs(fault, 'what holds of it is not what the judgements say');
  }

  private async untoldPaths(): Promise<void> {
    const { db } = this;
    const paths = await db
      .selectFrom('page_paths')
      .innerJoin('pages', 'pages.number', 'page_paths.page')
      .select(({ fn }) => ['pages.sha256', fn.countAll().as('count')])
      .groupBy('pages.sha256')
      .execute();
    const entries = await db
      .selectFrom('log')
      .select(({ fn }) => ['subject', fn.countAll().as('count')])
      .where('kind', 'in', ['page', 'path'])
      .groupBy('subject')
      .execute();
    const told = new Map(entries.map(({ subject, count }) => [subject, Number(count)]));
    const more = paths.find(({ sha256: hash, count }) => Number(count) !== told.get(hash));
    if (more !== undefined) throw new Differs(`page ${more.sha256}`, 'has a path that the log does not tell of');
  }
}

/** @throws Differs where what the tables hold is not what the log's payload says */
function same(what: string, subject: string, payload: string, facts: Json): void {
  const should = JSON.parse(payload) as Record<string, Json>;
  const are = facts as Record<string, Json>;
  for (const key of new Set([...Object.keys(are), ...Object.keys(should)])) {
    if (canonical(should[key] ?? null) !== canonical(are[key] ?? null))
      throw new Differs(what, `${subject} differs in ${key} from the log`);
  }
}
