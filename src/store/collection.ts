import type { Assertion, Dropped, Extraction, Judgement, Page, Reading, Report } from '../model/index.ts';
import type {
  Facets,
  Found,
  KeptActor,
  KeptClaim,
  KeptConflict,
  KeptEvent,
  KeptFigure,
  KeptPlace,
  KeptReport,
  KeptStatement,
  Overview,
} from './answers.ts';
import type {
  ActorQuery,
  ClaimQuery,
  ConflictQuery,
  EventQuery,
  FigureQuery,
  JudgementQuery,
  Paging,
  PlaceQuery,
  ReportsQuery,
  StatementQuery,
} from './asking.ts';
import type { SeenPage } from './captures.ts';
import type { NewJudgement } from './judgements/judge.ts';
import type { Links } from './links/links.ts';
import type { Watched } from './watched.ts';

export type * from './answers.ts';
export type * from './asking.ts';
export type { NewJudgement } from './judgements/judge.ts';
export type * from './links/links.ts';

/** All that is found on a page: what goes into a collection in one step, or not at all. */
export interface Findings {
  readonly page: Page;
  /** The encoding that the page's bytes were read with. */
  readonly encoding: string;
  /** The versions of Hearsay that read the page and extracted from it. */
  readonly readBy: string;
  readonly extractedBy: string;
  readonly reports: readonly FoundReport[];
}

/** One report with what it says, as it goes into a collection. */
export interface FoundReport {
  readonly report: Report;
  readonly extraction: Extraction;
  /** The page's blocks that stand by this report and belong to no text. */
  readonly dropped: readonly Dropped[];
  /** What it asserts; absent where nobody has looked. */
  readonly assertions?: readonly Assertion[];
  /** Keys of its sketch: near-duplicates share at least one. */
  readonly copyKeys: readonly number[];
}

/**
 * How alike two texts are, 0 to 1, where one is a copy of the other; 0 where it is none. Asked only where they share a
 * key.
 */
export type Alike = (text: string, candidate: string) => number;

export interface Added {
  /** `known` where the page was in the collection already. */
  readonly status: 'added' | 'known';
  /** Ids of the page's reports, in the page's order. */
  readonly reports: readonly string[];
}

/** Turns a page's bytes into text once more, which `verify` compares reports with. @throws where it can't */
export type Decode = (page: Page) => Promise<Reading['decoded']>;

/** An entry of the log by which everything before it can be proved unchanged. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

/** What `verify` finds. */
export interface Verdict {
  readonly pages: number;
  readonly reports: number;
  readonly statements: number;
  readonly entries: number;
  /** The newest log entry: whoever notes it down can prove later that nothing before it changed. */
  readonly head: Head;
  /** The first thing that is not as it was added; null where nothing is. */
  readonly differs: Difference | null;
}

export interface Difference {
  /** What differs, for people: `page e95b… (reports/a.txt)`. */
  readonly what: string;
  readonly reason: string;
}

/** Makes a judgement hold for what is linked. */
export type Follow = (
  links: Links,
  concerned: { readonly spellings: readonly number[]; readonly assertions: readonly number[] },
) => Promise<void>;

/** One investigation: pages, reports, and all found in them. Every method may throw `CollectionProblem`. */
export interface Collection {
  readonly name: string;
  /** What is remembered of watching feeds. */
  readonly watched: Watched;
  /**
   * Looks a page up before it is read: where it is known, its path is remembered and nothing else changes.
   * @returns null where the collection does not hold the page
   */
  known(page: SeenPage): Promise<Added | null>;
  /**
   * Adds a page and all that was found on it, or nothing. Once it returns, the page is safe on disk.
   * @throws BrokenFindings where the findings are not what the model promises
   */
  add(findings: Findings, alike: Alike): Promise<Added>;
  /** In the order of their dates, undated ones last. */
  reports(query?: ReportsQuery & Paging): AsyncIterable<KeptReport>;
  /** The bytes of a page, by their SHA-256, and where they were first seen; null where the collection does not hold them. */
  page(sha256: string): Promise<Page | null>;
  /** The ids of the reports that are copies of a report, in the order in which they were added. */
  copiesOf(report: string): Promise<string[]>;
  /** In the order of their reports' dates, then of the text. */
  statements(query?: StatementQuery & Paging): AsyncIterable<KeptStatement>;
  /** The reports with all of the words, best first. @param words words, `"a phrase"`, `begun*` */
  search(words: string, page?: { readonly limit?: number; readonly offset?: number }): Promise<Found[]>;
  /** In the order of their reports' dates, then of the text. */
  figures(query?: FigureQuery & Paging): AsyncIterable<KeptFigure>;
  /** From old to new, by their own time where the text gives one, else by their reports'. */
  events(query?: EventQuery & Paging): AsyncIterable<KeptEvent>;
  /** Those named most first. */
  places(query?: PlaceQuery & Paging): AsyncIterable<KeptPlace>;
  /** Those with most statements first. */
  actors(query?: ActorQuery & Paging): AsyncIterable<KeptActor>;
  /** By the day of their first side, from old to new. */
  claims(query?: ClaimQuery & Paging): AsyncIterable<KeptClaim>;
  /** By the day of their later side, from old to new. */
  conflicts(query?: ConflictQuery & Paging): AsyncIterable<KeptConflict>;
  /** The latest first. */
  judgements(query?: JudgementQuery & Paging): AsyncIterable<Judgement>;
  /** How the statements that a query asks for are spread. */
  facets(query?: StatementQuery): Promise<Facets>;
  overview(): Promise<Overview>;
  /**
   * Records what somebody decided, together with what follows from it, or nothing.
   * @param follow makes it hold for what is linked: told the spellings and assertions that it concerns
   * @throws ImpossibleJudgement where it is about nothing that is held, or says what can't be
   */
  judge(judgement: NewJudgement, follow: Follow): Promise<Judgement>;
  /** Works on the collection's links in one transaction: all of it is kept, or nothing. */
  linking<T>(work: (links: Links) => Promise<T>): Promise<T>;
  /** The newest log entry, which changes with everything that is added or decided. */
  head(): Promise<Head>;
  /** How many reports still wait to be held against the others, which changes what is known of actors, claims and conflicts. */
  unlinked(): Promise<number>;
  /** Recomputes everything, up to the first thing that differs. @param progress told how many entries are done */
  verify(decode: Decode, progress?: (done: number, total: number) => void): Promise<Verdict>;
  close(): Promise<void>;
}
