import type {
  Appearance,
  Assertion,
  Claim,
  Cluster,
  Conflict,
  Extraction,
  Heard,
  JudgedPair,
  Judgement,
  Member,
  NameKeys,
  NameLink,
  OriginLink,
  RelatedPair,
  Spelling,
} from '../../model/index.ts';

/** A report whose spellings and assertions are not held against the others' yet. */
export interface Unlinked {
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  /** The id of the report that it copies. */
  readonly copyOf: string | null;
  readonly extraction: Extraction;
  /** Whether what it asserts was kept with it; reports of older versions have none. */
  readonly asserted: boolean;
}

/** An assertion under the number by which the collection knows it. */
export interface Numbered extends Member {
  readonly number: number;
  /** The id of the report that its own one copies. */
  readonly copyOf: string | null;
}

/** A judgement on actors, by the numbers of the spellings that it is about; see `clustersOf` in the link stage. */
export interface SpellingJudgement extends Pick<Judgement, 'number'> {
  readonly kind: 'merge' | 'same' | 'split' | 'different';
  readonly about: readonly number[];
}

/** How many assertions hold each key, and which; of a key that many hold only how many. */
export interface Holders {
  readonly total: number;
  readonly count: (key: string) => number;
}

/** Spellings and whom they make: what linking asks of a collection and keeps in it, in one transaction. */
export interface SpellingLinks {
  /** Adds what a report tells of its spellings. @returns their numbers, and which the collection hears for the first time */
  hear(
    report: Unlinked,
    appearances: readonly Appearance[],
  ): Promise<{ readonly all: number[]; readonly first: number[] }>;
  spellings(numbers: readonly number[]): Promise<(Spelling & { readonly number: number })[]>;
  /** Keeps a spelling's keys. @returns the spellings heard before that share one; keys that many share are passed over */
  sharing(number: number, keys: NameKeys): Promise<number[]>;
  keepNameLinks(links: readonly NameLink[]): Promise<void>;
  nameLinks(numbers: readonly number[]): Promise<NameLink[]>;
  heard(numbers: readonly number[]): Promise<Heard[]>;
  /** Puts clusters in the place of all that any of their spellings was in. */
  keepActors(clusters: readonly Cluster[]): Promise<void>;
  spellingJudgements(): Promise<SpellingJudgement[]>;
}

/** Assertions and how they stand to each other. */
export interface AssertionLinks {
  keepAssertions(report: Unlinked, assertions: readonly Assertion[]): Promise<void>;
  /** The numbers of a report's assertions, in the order of its text. */
  assertions(report: number): Promise<number[]>;
  members(numbers: readonly number[]): Promise<Numbered[]>;
  /** Keeps that assertions hold keys, as long as few do. */
  index(assertions: readonly { readonly number: number; readonly keys: readonly string[] }[]): Promise<void>;
  holders(keys: readonly string[]): Promise<Holders>;
  /** The assertions that hold each of some keys. */
  holding(keys: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  keepRelations(pairs: readonly (RelatedPair & { readonly numbers: readonly [number, number] })[]): Promise<void>;
  /** All that is known of some assertions with others, by numbers. */
  relations(numbers: readonly number[]): Promise<(RelatedPair & { readonly numbers: readonly [number, number] })[]>;
  keepOriginLinks(links: readonly (OriginLink & { readonly numbers: readonly [number, number] })[]): Promise<void>;
  originLinks(numbers: readonly number[]): Promise<OriginLink[]>;
  keepConflicts(conflicts: readonly Conflict[], numberOf: (member: string) => number): Promise<void>;
  /** Puts claims in the place of all that any of the members was in. */
  keepClaims(members: readonly Numbered[], claims: readonly (Claim & { readonly origins: number })[]): Promise<void>;
  judgedPairs(numbers: readonly number[]): Promise<(JudgedPair & { readonly numbers: readonly [number, number] })[]>;
}

/** What linking works on, in one transaction. */
export interface Links extends SpellingLinks, AssertionLinks {
  /** The next report that is not linked, in the order in which they were added; null where all are. */
  next(): Promise<Unlinked | null>;
  /** Marks a report as linked. */
  done(report: number): Promise<void>;
}
