import type { Assertion } from './assertion.ts';
import type { Span } from './span.ts';
import type { Speaker } from './statement.ts';

/** How two assertions, or two reports on one matter, stand to each other. */
export const PAIR_RELATIONS = [
  'same',
  'denial',
  'contradiction',
  'reversal',
  'figures',
  'compatible',
  'unrelated',
] as const;
export type PairRelation = (typeof PAIR_RELATIONS)[number];

/** The relations that are conflicts. */
export const CLASHES = ['denial', 'contradiction', 'reversal', 'figures'] as const satisfies readonly PairRelation[];

/** What two assertions were found to be to each other, and why. */
export interface Relating {
  readonly relation: PairRelation;
  /** Probability of this relation, 0 to 1. */
  readonly score: number;
  /** What both are about, in a few words of theirs. */
  readonly about: string;
  /** In words for people. */
  readonly reason: string;
  /** The words that clash or agree: spans into each one's text. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** The kinds of a conflict: a clash of two sides, or a sum that does not add up. */
export const CONFLICT_KINDS = ['denial', 'contradiction', 'reversal', 'figures', 'sum'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** The sides that a statement can take in a claim. */
export const STANCES = ['affirms', 'denies', 'discusses'] as const;
export type Stance = (typeof STANCES)[number];

/** How one report or statement leans on another. */
export const ORIGIN_EDGES = ['copy', 'relay', 'shared quotation', 'shared passage'] as const;
export type OriginEdge = (typeof ORIGIN_EDGES)[number];

/** What relating needs to know of an assertion beside itself: who says it, and in which report. */
export interface Voiced {
  readonly assertion: Assertion;
  /** null: the outlet itself, or nobody that the text names. */
  readonly speaker: Speaker | null;
  /** The actor that the speaker resolves to, where a collection has resolved it: two equal ids are one actor. */
  readonly actor?: string | null;
  readonly outlet: string | null;
  /** The relays between the outlet and the speaker; absent where there are none. */
  readonly via?: readonly string[];
  /** ISO 8601. */
  readonly published: string | null;
  /** The report's frozen text. */
  readonly text: string;
}

/** An assertion of a collection, by an id of the collection's. */
export interface Member extends Voiced {
  readonly id: string;
  /** The id of its report. */
  readonly report: string;
}

/** Two assertions that were found related, by their ids; never `unrelated`. */
export interface RelatedPair extends Relating {
  readonly from: string;
  readonly to: string;
}

/** A person's word that two assertions belong to one claim, or do not. */
export interface JudgedPair {
  readonly from: string;
  readonly to: string;
  readonly same: boolean;
}

/** One assertion's place in a claim. */
export interface Side {
  /** The assertion's id. */
  readonly member: string;
  readonly stance: Stance;
  /** Why it stands there, in words for people; null for the claim's own sentence. */
  readonly reason: string | null;
}

/** Assertions that say, deny or question the same thing. */
export interface Claim {
  /** The id of its earliest assertion: it stays while that one stays in it. */
  readonly id: string;
  /** The assertion that its sentence is taken from: the one that most others say too, in its own words. */
  readonly sentence: string;
  /** By date, then by id. */
  readonly sides: readonly Side[];
}

/** A conflict of two assertions, or of a whole with its parts in one report. */
export interface Conflict {
  /** The same for the same assertions, whichever way round they come. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly sides: readonly ConflictSide[];
  /** 0 to 1. */
  readonly score: number;
  readonly about: string;
  readonly reason: string;
}

export interface ConflictSide {
  /** The assertion's id; null for a sum's side that stands in none. */
  readonly member: string | null;
  readonly report: string;
  /** The words that clash, as spans into the report's text. */
  readonly spans: readonly Span[];
}

/** One report's or assertion's lean on another: `from` came from `to`, or both from a third where neither is told to. */
export interface OriginLink {
  readonly from: string;
  readonly to: string;
  readonly kind: OriginEdge;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
  /** The words that show it: spans into the text of `from` and of `to`. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** Members that go back to one origin. */
export interface OriginGroup {
  /** The earliest member that leans on none, or whom others name: where the group starts. */
  readonly root: string;
  readonly members: readonly string[];
  readonly links: readonly OriginLink[];
}
