/** The JSON that the server answers with, as the commands print it: one place for each shape, `src/formats`. */
export type { FoundLine, KeptStatementLine } from '../../../src/formats/collection.ts';
export type { AddLine, ReportLine, StatementLine } from '../../../src/formats/shapes.ts';

import type { Kind, Span } from '../../../src/model/index.ts';

export type { Act, Kind, Span } from '../../../src/model/index.ts';

/** How many of the statements that are asked for have each value, the most first. */
export interface Counted {
  readonly value: string;
  readonly statements: number;
}

/** What `/api/facets` answers. */
export interface FacetsLine {
  readonly speakers: readonly Counted[];
  readonly acts: readonly Counted[];
  readonly kinds: readonly Counted[];
  readonly outlets: readonly Counted[];
}

/** What `/api/overview` answers. */
export interface OverviewLine {
  readonly collection: string;
  readonly version: string;
  readonly counts?: Readonly<
    Record<
      'pages' | 'reports' | 'statements' | 'actors' | 'claims' | 'conflicts' | 'figures' | 'events' | 'judgements',
      number
    >
  >;
  readonly months?: readonly { readonly value: string | null; readonly statements: number }[];
  readonly actors?: readonly ActorFace[];
}

/** An actor by its name. */
export interface ActorFace {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly statements: number;
}

/** What people decided about something. */
export interface JudgedLine {
  readonly state: 'accept' | 'reject' | 'edit' | null;
  readonly grade: string | null;
}

/** Who says one side of a conflict or claim, where and when. */
export interface SideLine {
  readonly actor: Pick<ActorFace, 'id' | 'name' | 'kind'> | null;
  readonly speaker: { readonly name: string; readonly kind: Kind } | null;
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly publishedRange: { readonly from: string | null; readonly to: string | null } | null;
  /** The statement's id; null where the outlet itself speaks. */
  readonly statement: string | null;
  readonly text: string;
  readonly span: Span;
  /** The words that clash or agree, as spans into the report's text. */
  readonly words: readonly Span[];
}

/** A line that `hearsay conflicts --json` prints. */
export interface ConflictLine {
  readonly id: string;
  readonly kind: 'denial' | 'contradiction' | 'reversal' | 'figures' | 'sum';
  readonly sides: readonly SideLine[];
  readonly score: number;
  readonly about: string;
  readonly reason: string;
  readonly judged: JudgedLine | null;
}
