import type { Act, ConflictKind, EventType, Happened, JudgementKind, Kind } from '../model/index.ts';

/*
 * What a collection can be asked for. What is absent asks for nothing; all that is given must hold. Names and words are
 * whole words, in any case, without regard to marks.
 */

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
  /** What the speaker is. */
  readonly kind?: Kind;
}

/** Which part of a listing, in the listing's own order. */
export interface Paging {
  /** The id of the item to begin behind: the last one of the part before. Nothing follows an id that is not held. */
  readonly after?: string;
  /** No more than so many. */
  readonly limit?: number;
}

/** Which reports, and in which order. */
export interface ReportsQuery extends ReportQuery {
  /** From new to old, those without a date left out. */
  readonly newest?: boolean;
}

/** Which figures. */
export interface FigureQuery extends ReportQuery {
  /** What is counted: `killed`. */
  readonly what?: string;
  readonly unit?: string;
  readonly where?: string;
  /** Who says so: the speaker of the statement that it stands in, by the actor's names, or whose count it is. */
  readonly actor?: string;
}

/** Which events. `since` and `until` are about when they happened, or else about their reports' dates. */
export interface EventQuery extends ReportQuery {
  readonly type?: EventType;
  readonly what?: string;
  readonly where?: string;
  readonly happened?: Happened;
  /** Who did it, or to whom it was done. */
  readonly who?: string;
  /** Who says so; `''` for the outlets' own voice. */
  readonly actor?: string;
}

/** Which places. */
export interface PlaceQuery {
  readonly name?: string;
  readonly report?: string;
  /** Only those that have coordinates, or only those that have none. */
  readonly resolved?: boolean;
}

/** Which actors. */
export interface ActorQuery {
  readonly id?: string;
  /** Words of any one of its names. */
  readonly name?: string;
  readonly kind?: Kind;
}

/** Which claims. */
export interface ClaimQuery {
  readonly id?: string;
  /** Who takes a side in it. */
  readonly actor?: string;
  /** A statement or report that belongs to it, by its id. */
  readonly holds?: string;
}

/** Which conflicts. */
export interface ConflictQuery {
  readonly id?: string;
  readonly kind?: ConflictKind;
  readonly actor?: string;
  /** A report that gives one of its sides, by its id. */
  readonly report?: string;
  /** Only those that somebody accepted or rejected, or only the others. */
  readonly judged?: boolean;
}

/** Which judgements. */
export interface JudgementQuery {
  readonly kind?: JudgementKind;
  /** The id of something that they are about. */
  readonly about?: string;
  readonly by?: string;
}
