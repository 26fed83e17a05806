import type { Kind } from './statement.ts';

/** A name as reports write it, with the kind it is used for: what actors are made of. */
export interface Spelling {
  readonly name: string;
  readonly kind: Kind;
}

/** What a comparison of two names says: one actor, two, or perhaps one. */
export const SAMENESS = ['same', 'maybe', 'different'] as const;
export type Sameness = (typeof SAMENESS)[number];

/** Two names held against each other. */
export interface NameMatch {
  readonly sameness: Sameness;
  /** Probability that they are one actor, 0 to 1. */
  readonly score: number;
  /** In words for people: "same family name, given names romanised differently". */
  readonly reason: string;
}

/** How two actors stand to each other without being one. */
export const RELATIONS_OF_ACTORS = ['speaks for', 'part of', 'holds office in', 'maybe the same'] as const;
export type RelationOfActors = (typeof RELATIONS_OF_ACTORS)[number];

/** Whom mentions and speakers of a collection resolve to: a cluster of spellings. */
export interface Actor {
  /** Stays while its first spelling stays in it. */
  readonly id: string;
  /** The fullest spelling that reports use most. */
  readonly name: string;
  readonly kind: Kind;
  readonly names: readonly Spelling[];
  /** How many statements are its own. */
  readonly statements: number;
  /** Why its spellings are one, a reason a link. */
  readonly reasons: readonly string[];
}
