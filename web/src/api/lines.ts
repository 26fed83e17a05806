import type { ClaimLine as ListedClaim, SideLine } from '../../../src/formats/links.ts';
import type { Kind } from '../../../src/model/index.ts';

/** The JSON that the server answers with, as the commands print it: one place for each shape, `src/formats`. */
export type { FoundLine, KeptStatementLine } from '../../../src/formats/collection.ts';
export type {
  KeptEventLine as EventLine,
  KeptFigureLine as FigureLine,
  KeptPlaceLine as PlaceLine,
} from '../../../src/formats/finds.ts';
export type { JudgementLine } from '../../../src/formats/judged.ts';
export type { ActorLine, ConflictLine, SideLine } from '../../../src/formats/links.ts';
export type { AddLine, ReportLine, StatementLine } from '../../../src/formats/shapes.ts';
export type { Act, Kind, Span } from '../../../src/model/index.ts';

/** What people decided about something: the last of these; null where nobody judged it. */
export type JudgedState = ListedClaim['judged'];

/** A claim; where one is asked for by its id, with its origins. */
export type ClaimLine = Omit<ListedClaim, 'sides'> & {
  readonly sides: readonly ClaimSide[];
  /** Statements that go back to one origin, and what leans on what; absent in lists. */
  readonly groups?: readonly OriginGroupLine[];
};

type ClaimSide = SideLine &
  Pick<ListedClaim['sides'][number], 'stance' | 'reason'> & {
    /** The assertion's id, which groups of origins go by; absent where the answer tells of none. */
    readonly id?: string;
  };

interface OriginGroupLine {
  readonly root: string;
  readonly members: readonly string[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly reason: string;
  }[];
}

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
  readonly counts: Readonly<
    Record<
      'pages' | 'reports' | 'statements' | 'actors' | 'claims' | 'conflicts' | 'figures' | 'events' | 'judgements',
      number
    >
  >;
  readonly months: readonly Counted[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
    readonly statements: number;
  }[];
  /** Reports that wait to be held against the others. */
  readonly unlinked?: number;
}
