import type {
  Actor,
  Capture,
  ConflictKind,
  Dropped,
  Event,
  Extraction,
  Figure,
  Place,
  Relationship,
  Report,
  Span,
  Speaker,
  Stance,
  Statement,
} from '../model/index.ts';

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
  /** As people judged it: edits are in it. */
  readonly statement: Statement;
  /** null where nobody judged it. */
  readonly judged: Judged | null;
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

/** What people decided about something; an undone judgement counts for nothing. */
export interface Judged {
  /** The last of these; null where it was only graded. */
  readonly state: 'accept' | 'reject' | 'edit' | null;
  /** Admiralty: `B2`, or one of the two (`B`, `2`); null where nobody graded it. */
  readonly grade: string | null;
  /** The fields that were edited, as they were found. */
  readonly was: Readonly<Record<string, string | null>>;
}

/** A figure and who gives it. */
export interface KeptFigure {
  /** The report's id and the figure's place in it, from 1: `e95bb885374f-1-f3`. */
  readonly id: string;
  readonly report: ReportFace;
  readonly figure: Figure;
  readonly said: Said | null;
}

/** The innermost statement that something stands in; where there is none, the outlet itself says so. */
export interface Said {
  /** The statement's id. */
  readonly statement: string;
  readonly speaker: Speaker | null;
}

/** An event and who tells of it. */
export interface KeptEvent {
  /** The report's id and the event's place in it, from 1: `e95bb885374f-1-e3`. */
  readonly id: string;
  readonly report: ReportFace;
  readonly event: Event;
  readonly said: Said | null;
  /** Its figures. */
  readonly figures: readonly Figure[];
}

/** A place of a collection, whatever reports call it. */
export interface KeptPlace extends Omit<Place, 'span'> {
  /** Its gazetteer name and point, or its name where nobody knows which place it is. */
  readonly id: string;
  /** Every way it is written, the most frequent first. */
  readonly names: readonly string[];
  readonly mentions: number;
  readonly reports: number;
}

/** An actor and how it stands to others. */
export interface KeptActor extends Actor {
  readonly relationships: readonly (Omit<Relationship, 'spelling'> & {
    readonly actor: string;
    readonly name: string;
  })[];
}

/** Who says one side of a conflict or claim, where and when. */
export interface KeptSide {
  readonly report: ReportFace;
  /** The id of its statement; null where the outlet itself says it. */
  readonly statement: string | null;
  /** Whom the speaker resolves to; null where nobody is named. */
  readonly actor: Pick<Actor, 'id' | 'name' | 'kind'> | null;
  readonly speaker: Speaker | null;
  /** From its first word to its last, in the report's text. */
  readonly span: Span;
  /** The words that clash or agree; empty where all of them do. */
  readonly words: readonly Span[];
}

export interface KeptConflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly sides: readonly KeptSide[];
  /** Probability, 0 to 1. */
  readonly score: number;
  /** What both sides are about, in a few words of theirs. */
  readonly about: string;
  readonly reason: string;
  readonly judged: Judged | null;
}

export interface KeptClaim {
  readonly id: string;
  /** The side whose words stand for it. */
  readonly sentence: KeptSide;
  /** By date. */
  readonly sides: readonly (KeptSide & { readonly stance: Stance; readonly reason: string | null })[];
  /** How many independent origins it has: reports that copy or relay one another share one. */
  readonly origins: number;
  readonly judged: Judged | null;
}

/** How many statements there are of each outlet, act, kind of speaker and month (`2024-12`), the most first. */
export type Facets = Readonly<Record<'outlet' | 'act' | 'kind' | 'month', readonly Counted[]>>;

export interface Counted {
  /** null where it is not known. */
  readonly value: string | null;
  readonly statements: number;
}

/** A collection at a glance. */
export interface Overview {
  readonly counts: Readonly<
    Record<
      'pages' | 'reports' | 'statements' | 'actors' | 'claims' | 'conflicts' | 'figures' | 'events' | 'judgements',
      number
    >
  >;
  /** Statements a month of publication, ascending; null last. */
  readonly months: readonly Counted[];
  /** The actors with most statements. */
  readonly actors: readonly Pick<Actor, 'id' | 'name' | 'kind' | 'statements'>[];
  readonly outlets: readonly { readonly outlet: string | null; readonly reports: number }[];
}
