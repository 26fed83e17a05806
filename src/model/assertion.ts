import type { Span } from './span.ts';
import type { Act } from './statement.ts';

/** How real the words make it: told as a fact, or as something planned, possible, required, or bound to a condition. */
export const MODALITIES = ['fact', 'planned', 'possible', 'required', 'conditional'] as const;
export type Modality = (typeof MODALITIES)[number];

export const TENSES = ['past', 'present', 'future'] as const;
export type Tense = (typeof TENSES)[number];

/** One thing said of somebody or something: a verb, or the word that a copula joins. */
export interface Predicate {
  /** The word itself. */
  readonly span: Span;
  /** Dictionary form, with its particle: `rule out`. */
  readonly lemma: string;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly tense: Tense;
  /** Lemmas of the heads of what it is said of, and of its objects; lower case. */
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
}

/** A number in an assertion, as it is compared with another one: a figure without its wording. */
export interface Quantity {
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly what: string | null;
  /** TIMEX3 value; null where the sentence gives none. */
  readonly when: string | null;
  readonly where: string | null;
  /** Whether the words are loose ("about", "some"), so that a near value is no other one. */
  readonly about: boolean;
}

/** What the words around an assertion do beside asserting it. */
export const SIGNALS = [
  /** Rejects what somebody else says: "denied", "dismissed as", "untrue". */
  'rejects',
  /** Says neither yes nor no: "declined to comment", "would not rule out". */
  'declines',
  /** Admits what was said before: "acknowledged", "conceded". */
  'concedes',
  /** Takes back or turns about: "withdrew", "no longer", "after all", "now says". */
  'turns',
  /** Leaves no room for more: "all told", "nobody else", "no more than". */
  'closes',
] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * What is asserted at one place of a report, by a statement or by the outlet itself: what a collection keeps of each
 * statement so that it can be held against others. Plain JSON; all spans lie in the report's text.
 */
export interface Assertion {
  /** The place, from 0, of the statement that asserts it; null where the outlet itself does. */
  readonly statement: number | null;
  /** From its first word to its last: the statement's content, or the outlet's sentence. */
  readonly span: Span;
  /** null in the outlet's own voice. */
  readonly act: Act | null;
  readonly signals: readonly Signal[];
  readonly predicates: readonly Predicate[];
  /** Lemmas of its content words, names left out; lower case, each once. */
  readonly words: readonly string[];
  /** Names in it, as written, each once. */
  readonly names: readonly string[];
  readonly quantities: readonly Quantity[];
  /** TIMEX3 values of its times. */
  readonly times: readonly string[];
  /**
   * What an index finds it by, each once: `n:` a word of a name, folded; `w:` a content lemma; `q:` a number with what it
   * counts; `f:` the state of people that it counts. Assertions that are related share some; how much a key tells is for its frequency to say.
   */
  readonly keys: readonly string[];
}
