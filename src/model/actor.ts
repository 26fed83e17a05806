import type { Span } from './span.ts';
import type { Kind } from './statement.ts';

/** A name as reports write it, with the kind it is used for: what actors are made of. */
export interface Spelling {
  readonly name: string;
  readonly kind: Kind;
}

/** What a comparison of two names says: one actor, two, or perhaps one. */
export const SAMENESS = ['same', 'maybe', 'different'] as const;
export type Sameness = (typeof SAMENESS)[number];

/** The keys by which a name is found among many, and finds others: two are compared where one asks for what the other holds. */
export interface NameKeys {
  readonly held: readonly string[];
  readonly asked: readonly string[];
}

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

/** An office that a report gives somebody: "Foreign Ministry spokesman Esmail Baghaei". */
export interface Office {
  /** The role as written: `spokesman`, `deputy foreign minister`. */
  readonly title: string;
  /** The body or country that it is of, as written; null where the text names none. */
  readonly of: string | null;
  /** Whether the text calls it a past one: "former", "ex-", "then". */
  readonly former: boolean;
  /** The words that give it, in the report's text. */
  readonly span: Span;
}

/** What one report tells of one spelling. */
export interface Appearance extends Spelling {
  readonly mentions: number;
  /** How many statements are ascribed to it. */
  readonly statements: number;
  readonly offices: readonly Office[];
}

/** An office over a collection: dates are those of the reports that give it, ISO 8601, null where none is dated. */
export interface HeldOffice {
  readonly title: string;
  readonly of: string | null;
  /** The first and the last report that give it as a present one. */
  readonly first: string | null;
  readonly last: string | null;
  /** The first report that calls it a past one; null where none does. */
  readonly formerSince: string | null;
}

/** A spelling as a collection knows it, under a number: what clusters are made of. */
export interface Heard extends Spelling {
  /** Ascending in the order in which the collection first heard them. */
  readonly number: number;
  readonly mentions: number;
  readonly statements: number;
  /** The reports that it appears in, as the store numbers them; at most the first 200. */
  readonly reports: readonly number[];
  /** The numbers of other spellings in those reports; at most 200. */
  readonly company: readonly number[];
  readonly offices: readonly HeldOffice[];
}

/** Two spellings held against each other; depends on nothing but them, so that it is kept and never reckoned again. */
export interface NameLink extends NameMatch {
  /** The numbers of the two spellings; `a` is the lower one. */
  readonly a: number;
  readonly b: number;
  /**
   * The one that is only a part of the other's name ("Baghaei"): it joins where no second fuller name takes it. Beside a
   * `relation`: the one that has it to the other.
   */
  readonly short: 'a' | 'b' | null;
  /** How the two stand to each other where they are not one: "Tehran" speaks for "Iran". */
  readonly relation: RelationOfActors | null;
}

/** How an actor stands to another. */
export interface Relationship {
  readonly relation: RelationOfActors;
  /** The number of a spelling of the other actor. */
  readonly spelling: number;
  readonly score: number;
  readonly reason: string;
}

/** An actor with what it was made of. */
export interface Cluster {
  readonly actor: Actor;
  /** The numbers of its spellings, ascending; the first gives the actor its id. */
  readonly spellings: readonly number[];
  readonly relationships: readonly Relationship[];
}

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
  /** The offices that reports give it, the latest first; absent where none does. */
  readonly offices?: readonly HeldOffice[];
}
