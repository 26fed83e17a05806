import type { Judgement, Page } from '../model/index.ts';
import { listActors } from './actors.ts';
import { addPage, knownPage } from './add.ts';
import type { SeenPage } from './captures.ts';
import { listClaims } from './claims.ts';
import type {
  ActorQuery,
  Added,
  Alike,
  ClaimQuery,
  Collection,
  ConflictQuery,
  Decode,
  EventQuery,
  Facets,
  FigureQuery,
  Findings,
  Follow,
  Found,
  Head,
  JudgementQuery,
  KeptActor,
  KeptClaim,
  KeptConflict,
  KeptEvent,
  KeptFigure,
  KeptPlace,
  KeptReport,
  KeptStatement,
  Links,
  NewJudgement,
  Overview,
  Paging,
  PlaceQuery,
  ReportsQuery,
  StatementQuery,
  Verdict,
} from './collection.ts';
import { listConflicts } from './conflicts.ts';
import type { Db, Dialect } from './dialect.ts';
import { listEvents } from './events.ts';
import { facetsOf } from './facets.ts';
import { listFigures } from './figures.ts';
import { recordJudgement } from './judgements/judge.ts';
import { assertionsJudged, spellingsJudged } from './judgements/links.ts';
import { listJudgements } from './judgements/list.ts';
import { linksIn } from './links/kept.ts';
import { logHead } from './log.ts';
import { overviewOf } from './overview.ts';
import { copiesOf, pageBytes } from './pages.ts';
import { listPlaces } from './places.ts';
import { listReports, unlinkedReports } from './reports.ts';
import { searchReports } from './search.ts';
import { listStatements } from './statements.ts';
import { verifyCollection } from './verify.ts';
import { keepFeed, keepItem, keepItems, type Watched, waitingItems, watchedFeed } from './watched.ts';

export interface Opened {
  readonly name: string;
  readonly db: Db;
  readonly dialect: Dialect;
  /** The schema's DDL, for `verify`. */
  readonly schema: readonly string[];
  readonly now: () => string;
  /** Ends the connection; the last use of `db`. */
  readonly close: () => Promise<void>;
}

/** A collection in a database. Turns the driver's errors into problems that a user understands. */
export class KeptCollection implements Collection {
  private readonly opened: Opened;

  constructor(opened: Opened) {
    this.opened = opened;
  }

  get name(): string {
    return this.opened.name;
  }

  readonly watched: Watched = {
    feed: (address) => this.clearly(({ db }) => watchedFeed(db, address)),
    keepFeed: (feed) => this.clearly(({ db }) => keepFeed(db, feed)),
    keepItems: (feed, items, now) => this.clearly(({ db }) => keepItems(db, feed, items, now)),
    waiting: (feed) => this.clearly(({ db }) => waitingItems(db, feed)),
    keepItem: (item) => this.clearly(({ db }) => keepItem(db, item)),
  };

  known(page: SeenPage): Promise<Added | null> {
    return this.clearly(({ db, dialect, now }) => knownPage(db, dialect, page, now()));
  }

  add(findings: Findings, alike: Alike): Promise<Added> {
    return this.clearly(({ db, dialect, now }) => addPage(db, dialect, findings, alike, now()));
  }

  reports(query: ReportsQuery & Paging = {}): AsyncIterable<KeptReport> {
    return this.clearlyEach(({ db }) => listReports(db, query));
  }

  page(sha256: string): Promise<Page | null> {
    return this.clearly(({ db, dialect }) => pageBytes(db, dialect, sha256));
  }

  copiesOf(report: string): Promise<string[]> {
    return this.clearly(({ db }) => copiesOf(db, report));
  }

  statements(query: StatementQuery & Paging = {}): AsyncIterable<KeptStatement> {
    return this.clearlyEach(({ db, dialect }) => listStatements(db, dialect, query));
  }

  search(words: string, page: { readonly limit?: number; readonly offset?: number } = {}): Promise<Found[]> {
    return this.clearly(({ db, dialect }) => searchReports(db, dialect, words, page));
  }

  figures(query: FigureQuery & Paging = {}): AsyncIterable<KeptFigure> {
    return this.clearlyEach(({ db }) => listFigures(db, query));
  }

  events(query: EventQuery & Paging = {}): AsyncIterable<KeptEvent> {
    return this.clearlyEach(({ db }) => listEvents(db, query));
  }

  places(query: PlaceQuery & Paging = {}): AsyncIterable<KeptPlace> {
    return this.clearlyEach(({ db }) => listPlaces(db, query));
  }

  actors(query: ActorQuery & Paging = {}): AsyncIterable<KeptActor> {
    return this.clearlyEach(({ db }) => listActors(db, query));
  }

  claims(query: ClaimQuery & Paging = {}): AsyncIterable<KeptClaim> {
    return this.clearlyEach(({ db }) => listClaims(db, query));
  }

  conflicts(query: ConflictQuery & Paging = {}): AsyncIterable<KeptConflict> {
    return this.clearlyEach(({ db }) => listConflicts(db, query));
  }

  judgements(query: JudgementQuery & Paging = {}): AsyncIterable<Judgement> {
    return this.clearlyEach(({ db }) => listJudgements(db, query));
  }

  judge(judgement: NewJudgement, follow: Follow): Promise<Judgement> {
    return this.clearly(({ db, dialect, now }) =>
      db.transaction().execute(async (trx) => {
        const concerned = await recordJudgement(trx, dialect, judgement, now());
        const spellings = await spellingsJudged(trx, concerned);
        const assertions = await assertionsJudged(trx, concerned);
        if (spellings.length + assertions.length > 0) await follow(linksIn(trx), { spellings, assertions });
        const { anchors: _, ...recorded } = concerned[0];
        return recorded;
      }),
    );
  }

  linking<T>(work: (links: Links) => Promise<T>): Promise<T> {
    return this.clearly(({ db, dialect }) =>
      db.transaction().execute(async (trx) => {
        // One at a time: links are made of what all reports before tell.
        await dialect.lockLog(trx);
        return work(linksIn(trx));
      }),
    );
  }

  facets(query: StatementQuery = {}): Promise<Facets> {
    return this.clearly(({ db, dialect }) => facetsOf(db, dialect, query));
  }

  overview(): Promise<Overview> {
    return this.clearly(({ db }) => overviewOf(db));
  }

  head(): Promise<Head> {
    return this.clearly(({ db }) => logHead(db));
  }

  unlinked(): Promise<number> {
    return this.clearly(({ db }) => unlinkedReports(db));
  }

  verify(decode: Decode, progress: (done: number, total: number) => void = () => {}): Promise<Verdict> {
    return this.clearly(({ db, dialect, schema }) =>
      // One read transaction, so that pages added meanwhile don't count as differences.
      db
        .transaction()
        .setAccessMode('read only')
        .setIsolationLevel('serializable')
        .execute((trx) => verifyCollection(trx, dialect, schema, decode, progress)),
    );
  }

  close(): Promise<void> {
    return this.clearly(({ close }) => close());
  }

  private async clearly<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
    try {
      return await work(this.opened);
    } catch (error) {
      throw this.opened.dialect.problem(error) ?? error;
    }
  }

  private async *clearlyEach<T>(work: (opened: Opened) => AsyncIterable<T>): AsyncGenerator<T> {
    try {
      yield* work(this.opened);
    } catch (error) {
      throw this.opened.dialect.problem(error) ?? error;
    }
  }
}
