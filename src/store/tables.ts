import type { Generated } from 'kysely';
import type { Act, Kind } from '../model/index.ts';

/** The tables as `migrations/` make them. Offsets are UTF-16 code units; times ISO 8601 in UTC; `…_key` folded words. */
export interface Tables {
  migrations: { name: string; checksum: string; applied_at: string; applied_by: string };
  pages: {
    number: Generated<number>;
    sha256: string;
    size: number;
    encoding: string;
    read_by: string;
    added_at: string;
    bytes: Uint8Array;
  };
  /** Every path at which a page was seen; the lowest number is the first. */
  page_paths: {
    number: Generated<number>;
    page: number;
    path: string;
    seen_at: string;
    /** How the bytes came, as JSON; null where nobody noted it. */
    capture: string | null;
  };
  reports: {
    number: Generated<number>;
    id: string;
    page: number;
    place: number;
    title: string | null;
    subtitle: string | null;
    byline: string | null;
    outlet: string | null;
    outlet_key: string;
    published: string | null;
    published_from: string | null;
    published_to: string | null;
    /** 1 where a range was given at all: both its ends may be null. */
    published_range: number;
    /** First and last day (`2024-12-02`) that the report can be of; null where open. */
    first_day: string | null;
    last_day: string | null;
    /** What reports are listed by: a day, `9999-12-31` where none is known. */
    sort_day: string;
    wire: string | null;
    language: string;
    copy_of: number | null;
    extracted_by: string;
    pieces: string;
    evidence: string;
    dropped: string;
    text: string;
    /** Times, figures and sums as JSON; null where nobody looked for them. */
    quantities: string | null;
    address: string | null;
    body: number | null;
    /** Blocks in other languages, and the entries of a live report, as JSON; null where there are none. */
    foreign: string | null;
    entries: string | null;
  };
  /** Sketch keys by which near-duplicates of a report are looked up. */
  copy_keys: { key: number; report: number };
  /** Each name, with its kind, that reports use for speakers and mentions, once. */
  spellings: { number: Generated<number>; name: string; kind: Kind; name_key: string };
  statements: {
    number: Generated<number>;
    report: number;
    place: number;
    speaker: number | null;
    act: Act;
    via: string;
    confidence: number;
    reasons: string;
  };
  statement_spans: { statement: number; role: SpanRole; place: number; start: number; end: number };
  mentions: { report: number; place: number; start: number; end: number; kind: Kind; actor: number };
  log: { number: number; time: string; kind: string; subject: string; payload: string; previous: string; hash: string };
}

export type SpanRole = 'source' | 'cue' | 'content';
