import type { Span } from './span.ts';

/**
 * The types of PLOVER (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance) that news
 * tells of, and `DISASTER` for what nobody did.
 */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'VOTE',
  'DISASTER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Whether it happened, as the words have it. */
export const HAPPENED = ['yes', 'no', 'planned', 'feared', 'unclear'] as const;
export type Happened = (typeof HAPPENED)[number];

/** What is said to have happened. All spans lie in the report's text; names are as written. */
export interface Event {
  /** The words that tell of it: the verb or noun with its arguments. */
  readonly span: Span;
  /** The verb or noun itself. */
  readonly trigger: Span;
  readonly type: EventType;
  /** What kind of it, in one or two words: `airstrike`, `withdrawal`, `arrest`, `earthquake`. */
  readonly what: string;
  readonly who: string | null;
  readonly whom: string | null;
  readonly where: string | null;
  /** TIMEX3 value. */
  readonly when: string | null;
  readonly happened: Happened;
  /** The place, from 0, of the innermost statement that tells of it; null where the outlet itself does. */
  readonly statement: number | null;
  /** The places, from 0, of its figures among the report's. */
  readonly figures: readonly number[];
  /** Why it is this type and happened so, in words for people. */
  readonly reason: string;
}
