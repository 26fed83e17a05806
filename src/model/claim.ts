import type { Span } from './span.ts';

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
