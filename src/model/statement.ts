import type { Event } from './event.ts';
import type { Figure, Sum } from './figure.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';
import type { Time } from './time.ts';

/** What a speaker does by saying it. `unclear` where a careful reader could not tell. */
export const ACTS = ['affirm', 'deny', 'accuse', 'decline', 'intend', 'ask', 'unclear'] as const;
export type Act = (typeof ACTS)[number];

/** What a mention names, and what a speaker is; `unnamed` is a speaker described but not named. */
export const KINDS = ['person', 'org', 'group', 'place', 'weapon', 'nationality', 'unnamed'] as const;
export type Kind = (typeof KINDS)[number];

/** Whom a statement is ascribed to, within its report: the fullest name that the report gives. */
export interface Speaker {
  readonly name: string;
  readonly kind: Kind;
}

/** Why each part of a statement is what it is, in words for people. */
export interface Reasons {
  readonly cue?: string;
  readonly source?: string;
  readonly content?: string;
  readonly speaker?: string;
  readonly act?: string;
  readonly via?: string;
}

/** One piece of attributed content as spans: the trained or ruled extractor's answer, before anyone asks who speaks. */
export interface Attribution {
  /** Who says it, as written; `[]` where the text gives none. Spans ascend and never overlap. */
  readonly source: readonly Span[];
  /** The words that make it speech: "said", "according to", "denied"; `[]` where only quotation marks do. */
  readonly cue: readonly Span[];
  /** What is said; `[]` for a bare "declined to comment". */
  readonly content: readonly Span[];
  /** Probability that this is a statement with these spans, 0 to 1. */
  readonly confidence: number;
  readonly reasons: Reasons;
}

/** One piece of attributed content. All spans lie in the report's text. */
export interface Statement extends Attribution {
  /** null where the text gives nobody: a passive without an agent. */
  readonly speaker: Speaker | null;
  readonly act: Act;
  /** The relays between the outlet and the speaker, nearest to the outlet first. */
  readonly via: readonly string[];
}

/** A span that names an actor, and whom it names within the report. */
export interface Mention {
  readonly span: Span;
  readonly kind: Kind;
  /** The actor's fullest name in the report. */
  readonly actor: string;
}

/** What is known of a text beside its words; each field may be missing. */
export interface Context {
  /** Who publishes it: the outlet's own name is no relay of itself. */
  readonly outlet?: string | null | undefined;
  /** ISO 8601: what "today" and "last July" count from. */
  readonly published?: string | null | undefined;
}

/** What the report says and whom it names: the extraction of one report, which depends on nothing else. */
export interface Extraction {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  /** Ascending, never overlapping; absent where nobody has looked for them, as in a collection that does not keep them. */
  readonly times?: readonly Time[];
  /** Ascending, never overlapping; absent as `times` are. */
  readonly figures?: readonly Figure[];
  /** Their figures are some of `figures`; absent as `times` are. */
  readonly sums?: readonly Sum[];
  /** Ascending; absent as `times` are. */
  readonly events?: readonly Event[];
  /** Ascending; absent as `times` are. */
  readonly places?: readonly Place[];
}
