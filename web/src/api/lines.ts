/** The JSON that the server answers with, as the commands print it: one place for each shape, `src/formats`. */
export type { FoundLine, KeptStatementLine } from '../../../src/formats/collection.ts';
export type { AddLine, ReportLine, StatementLine } from '../../../src/formats/shapes.ts';
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
