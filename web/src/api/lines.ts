/** The JSON that the server answers with, as the commands print it: one place for each shape, `src/formats`. */
export type { FoundLine, KeptStatementLine } from '../../../src/formats/collection.ts';
export type { AddLine, ReportLine, StatementLine } from '../../../src/formats/shapes.ts';

import type { Kind, Span } from '../../../src/model/index.ts';

export type { Act, Kind, Span } from '../../../src/model/index.ts';

/** How many of the statements that are asked for have each value, the most first; null where it is not known. */
export interface Counted {
  readonly value: string | null;
  readonly statements: number;
}

/** What `/api/facets` answers. */
export type FacetsLine = Readonly<Record<'outlet' | 'act' | 'kind' | 'month', readonly Counted[]>> & {
  readonly speaker?: readonly Counted[];
};

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

/** What people decided about something: the last of these; null where nobody judged it. */
export type JudgedState = 'accept' | 'reject' | 'edit' | null;

/** Who says one side of a conflict or claim, where and when. */
export interface SideLine {
  /** The actor's name, else the speaker's; null where nobody is named. */
  readonly actor: string | null;
  readonly actorId: string | null;
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly copyOf: string | null;
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
  readonly judged: JudgedState;
}

/** A line of `/api/judgements`. */
export interface JudgementLine {
  readonly number: number;
  readonly kind: 'accept' | 'reject' | 'edit' | 'merge' | 'split' | 'same' | 'different' | 'grade' | 'undo';
  readonly about: readonly string[];
  readonly value: Readonly<Record<string, string | number | null>>;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
  readonly undone: number | null;
}

/** A line that `hearsay actors --json` prints. */
export interface ActorLine extends ActorFace {
  readonly names: readonly string[];
  readonly reasons: readonly string[];
  readonly relationships?: readonly {
    readonly actor: string;
    readonly name: string;
    readonly relation: string;
    readonly reason: string;
  }[];
}

/** A line that `hearsay claims --json` prints. */
export interface ClaimLine {
  readonly id: string;
  readonly text: string;
  readonly sides: readonly (SideLine & {
    /** The assertion's id, which groups of origins go by; absent where the answer tells of none. */
    readonly id?: string;
    readonly stance: 'affirms' | 'denies' | 'discusses';
    readonly reason: string | null;
  })[];
  /** Statements that go back to one origin, and what leans on what; absent in lists. */
  readonly groups?: readonly {
    readonly root: string;
    readonly members: readonly string[];
    readonly links: readonly {
      readonly from: string;
      readonly to: string;
      readonly kind: string;
      readonly reason: string;
    }[];
  }[];
  /** How many independent origins it has. */
  readonly origins: number;
  readonly judged: JudgedState;
}

/** A line that `hearsay figures --json` prints. */
export interface FigureLine extends Standing {
  readonly id: string;
  readonly raw: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly what: string | null;
  readonly bound: string;
  readonly where: string | null;
  readonly when: string | null;
  readonly by: string | null;
  readonly statement: string | null;
  readonly speaker: { readonly name: string; readonly kind: Kind } | null;
}

/** A line that `hearsay timeline --json` prints. */
export interface EventLine extends Standing {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  readonly trigger: Span;
  readonly type: string;
  readonly what: string;
  readonly who: string | null;
  readonly whom: string | null;
  readonly where: string | null;
  readonly when: string | null;
  readonly happened: 'yes' | 'no' | 'planned' | 'feared' | 'unclear';
  readonly figures: readonly { readonly raw: string; readonly what: string | null }[];
  readonly reason: string;
  readonly statement: string | null;
  readonly speaker: { readonly name: string; readonly kind: Kind } | null;
}

/** A place of the collection, as the API gives it. */
export interface PlaceLine {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly resolved: string | null;
  readonly point: readonly [number, number] | null;
  readonly precision: 'exact' | 'town' | 'area' | 'province' | 'country' | null;
  readonly within: readonly string[];
  readonly country: string | null;
  readonly reason: string;
  readonly mentions: number;
  readonly reports: number;
}

/** Where a find stands. */
interface Standing {
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly publishedRange: { readonly from: string | null; readonly to: string | null } | null;
  readonly copyOf: string | null;
}
