import type { Act, Capture, Dropped, Extraction, Page, Reading, Report, Span, Statement } from '../model/index.ts';
import type { SeenPage } from './captures.ts';

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

/** One report as the collection holds it. */
export interface KeptReport {
  readonly report: Report;
  readonly extraction: Extraction;
  readonly dropped: readonly Dropped[];
  /** The id of the report that this one copies: the first that was added. */
  readonly copyOf: string | null;
  /** Every path at which its page was seen, the first one first. */
  readonly paths: readonly string[];
  /** How its page was taken, in the order of the paths; of a path for which nobody noted it there is none. */
  readonly captures: readonly Capture[];
}

/** Which reports; what is absent asks for nothing. */
export interface ReportQuery {
  readonly report?: string;
  /** Whole words of the outlet's name, in any case, without regard to marks. */
  readonly outlet?: string;
  /** First and last day, `2024-12-02`. A report without a date is taken where its range allows it. */
  readonly since?: string;
  readonly until?: string;
}

/** Which statements; all that is given must hold. */
export interface StatementQuery extends ReportQuery {
  /** Whole words of the speaker's name, in any case, without regard to marks. */
  readonly actor?: string;
  /** Words, `"a phrase"` or `begun*` in what is said. */
  readonly text?: string;
  readonly act?: Act;
}

/** Which part of a listing, in the listing's own order. */
export interface Paging {
  /** The id of the item to begin behind: the last one of the part before. Nothing follows an id that is not held. */
  readonly after?: string;
  /** No more than so many. */
  readonly limit?: number;
}

/** A report without its text's finds: enough to say where a statement stands. */
export type ReportFace = Pick<
  Report,
  'id' | 'page' | 'title' | 'outlet' | 'published' | 'publishedRange' | 'language' | 'text'
> & { readonly copyOf: string | null };

/** A statement, where it stands, and a name for it that stays. */
export interface KeptStatement {
  /** The report's id and the statement's place in it, from 1: `e95bb885374f-1-3`. */
  readonly id: string;
  readonly report: ReportFace;
  readonly statement: Statement;
}

/** A stretch of a report's text around what was sought. */
export interface Passage {
  /** The stretch, and in it each thing found; spans into the report's text. */
  readonly span: Span;
  readonly hits: readonly Span[];
  /** The statements whose words the first hit stands in, the innermost first; empty where the outlet itself speaks. */
  readonly statements: readonly KeptStatement[];
}

/** A report that holds all that was sought. */
export interface Found {
  readonly report: ReportFace;
  readonly passages: readonly Passage[];
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

/** One investigation: pages, reports, and all found in them. Every method may throw `CollectionProblem`. */
export interface Collection {
  readonly name: string;
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
  reports(query?: ReportQuery & Paging): AsyncIterable<KeptReport>;
  /** The bytes of a page, by their SHA-256, and where they were first seen; null where the collection does not hold them. */
  page(sha256: string): Promise<Page | null>;
  /** The ids of the reports that are copies of a report, in the order in which they were added. */
  copiesOf(report: string): Promise<string[]>;
  /** In the order of their reports' dates, then of the text. */
  statements(query?: StatementQuery & Paging): AsyncIterable<KeptStatement>;
  /** The reports with all of the words, best first. @param words words, `"a phrase"`, `begun*` */
  search(words: string, page?: { readonly limit?: number; readonly offset?: number }): Promise<Found[]>;
  /** The newest log entry, which changes with everything that is added or decided. */
  head(): Promise<Head>;
  /** Recomputes everything, up to the first thing that differs. @param progress told how many entries are done */
  verify(decode: Decode, progress?: (done: number, total: number) => void): Promise<Verdict>;
  close(): Promise<void>;
}
