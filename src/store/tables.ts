import type { Generated } from 'kysely';
import type {
  Act,
  Bound,
  ConflictKind,
  EventType,
  Happened,
  JudgementKind,
  Kind,
  OriginEdge,
  PairRelation,
  Precision,
  RelationOfActors,
  Sameness,
  Stance,
} from '../model/index.ts';
import type { ItemState } from './watched.ts';

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
    /** 1 once its spellings and assertions are held against the others'. */
    linked: Generated<number>;
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
    /** What judgements make of it: 1 where it is rejected; another act or speaker. */
    rejected: Generated<number>;
    judged_act: Act | null;
    judged_speaker: number | null;
  };
  statement_spans: { statement: number; role: SpanRole; place: number; start: number; end: number };
  mentions: { report: number; place: number; start: number; end: number; kind: Kind; actor: number };
  figures: FindTable & {
    raw: string;
    min: number | null;
    max: number | null;
    unit: string;
    what: string | null;
    bound: Bound;
    where: string | null;
    when: string | null;
    by: string | null;
    /** The innermost statement in whose content it stands; null where the outlet itself gives it. */
    statement: number | null;
    what_key: string;
    where_key: string;
  };
  events: FindTable & {
    trigger_start: number;
    trigger_end: number;
    type: EventType;
    what: string;
    who: string | null;
    whom: string | null;
    where: string | null;
    when: string | null;
    happened: Happened;
    statement: number | null;
    /** Places, from 0, among the report's figures, as JSON. */
    figures: string;
    reason: string;
    /** The days of its own time; where it has none, its report's. */
    first_day: string | null;
    last_day: string | null;
    sort_day: string;
    what_key: string;
    where_key: string;
    who_key: string;
  };
  places: FindTable & {
    name: string;
    resolved: string | null;
    longitude: number | null;
    latitude: number | null;
    precision: Precision | null;
    within: string;
    country: string | null;
    reason: string;
    key: string;
    name_key: string;
  };
  judgements: {
    number: number;
    kind: JudgementKind;
    about: string;
    value: string;
    anchors: string;
    note: string | null;
    by: string;
    at: string;
  };
  /** What holds of something by the judgements in force. */
  judged: { subject: string; judgement: number; state: JudgedState | null; grade: string | null; was: string };
  heard: {
    spelling: number;
    mentions: number;
    statements: number;
    reports: string;
    company: string;
    offices: string;
  };
  spelling_keys: { key: string; spelling: number };
  name_links: {
    a: number;
    b: number;
    sameness: Sameness;
    score: number;
    reason: string;
    short: 'a' | 'b' | null;
    relation: RelationOfActors | null;
  };
  /** Clusters of spellings, each under its first one's number. */
  actors: {
    number: number;
    name: string;
    kind: Kind;
    statements: number;
    reasons: string;
    offices: string;
    relationships: string;
  };
  actor_spellings: { spelling: number; actor: number };
  assertions: {
    number: Generated<number>;
    id: string;
    report: number;
    statement: number | null;
    start: number;
    end: number;
    facts: string;
  };
  /** Which assertions hold a key, as long as few do; how many do. */
  assertion_keys: { key: number; assertion: number };
  assertion_key_holders: { key: number; holders: number };
  relations: {
    a: number;
    b: number;
    relation: PairRelation;
    score: number;
    about: string;
    reason: string;
    a_spans: string;
    b_spans: string;
  };
  /** Each under its earliest assertion's number. */
  claims: { number: number; id: string; sentence: number; origins: number; sort_day: string };
  claim_sides: { assertion: number; claim: number; place: number; stance: Stance; reason: string | null };
  conflicts: {
    number: Generated<number>;
    id: string;
    kind: ConflictKind;
    score: number;
    about: string;
    reason: string;
    sort_day: string;
  };
  conflict_sides: { conflict: number; place: number; report: number; assertion: number | null; spans: string };
  origin_links: {
    from: number;
    to: number;
    kind: OriginEdge;
    score: number;
    reason: string;
    from_spans: string;
    to_spans: string;
  };
  /** Feeds that are watched, by the SHA-256 of their address; see `watched.ts`. */
  watched_feeds: {
    feed_key: string;
    address: string;
    source: string | null;
    answered_by: string | null;
    etag: string | null;
    last_modified: string | null;
    asked_at: string | null;
    not_before: string | null;
    failures: number;
  };
  watched_items: {
    number: Generated<number>;
    item_key: string;
    feed_key: string;
    address_key: string;
    address: string;
    title: string | null;
    state: ItemState;
    tries: number;
    not_before: string | null;
    sha256: string | null;
    problem: string | null;
    seen_at: string;
  };
  log: { number: number; time: string; kind: string; subject: string; payload: string; previous: string; hash: string };
}

/** Something that stands in a report: its place among the report's own, from 1, and its span. */
export interface FindTable {
  report: number;
  place: number;
  start: number;
  end: number;
}

/** What a person made of something; the last such judgement counts. */
export type JudgedState = 'accept' | 'reject' | 'edit';

export type SpanRole = 'source' | 'cue' | 'content';
