import type { Selectable } from 'kysely';
import type { Dropped, Evidence, Mention, PageRef, Piece, Report, Span, Statement } from '../model/index.ts';
import type { ReportFace } from './collection.ts';
import type { Tables } from './tables.ts';

/** Columns of a report's face, each under the name that `faceOf` reads. */
export const FACE = [
  'reports.id',
  'reports.title',
  'reports.outlet',
  'reports.published',
  'reports.published_from',
  'reports.published_to',
  'reports.published_range',
  'reports.language',
  'reports.text',
] as const;

type ReportRow = Selectable<Tables['reports']>;
type FaceRow = Pick<
  ReportRow,
  'id' | 'title' | 'outlet' | 'published' | 'published_from' | 'published_to' | 'published_range' | 'language' | 'text'
>;

/** @param copyOf the id of the report that this one copies */
export function faceOf(row: FaceRow, page: PageRef, copyOf: string | null): ReportFace {
  const { id, title, outlet, published, language, text } = row;
  const { published_range: ranged, published_from: from, published_to: to } = row;
  return {
    id,
    page,
    title,
    outlet,
    published,
    publishedRange: ranged === 1 ? { from, to } : null,
    language,
    text,
    copyOf,
  };
}

/** The report as it was added. */
export function reportOf(row: ReportRow, page: PageRef): Report {
  const { copyOf: _, ...face } = faceOf(row, page, null);
  const pieces = JSON.parse(row.pieces) as [number, number, number][];
  const { address, body, foreign, entries } = row;
  return {
    ...face,
    subtitle: row.subtitle,
    byline: row.byline,
    wire: row.wire,
    pieces: pieces.map(([at, start, end]): Piece => ({ at, page: [start, end] })),
    evidence: JSON.parse(row.evidence) as Evidence[],
    ...(address !== null && { address }),
    ...(body !== null && { body }),
    ...(foreign !== null && { foreign: JSON.parse(foreign) as NonNullable<Report['foreign']> }),
    ...(entries !== null && { entries: JSON.parse(entries) as NonNullable<Report['entries']> }),
  };
}

export const droppedOf = (row: Pick<ReportRow, 'dropped'>) => JSON.parse(row.dropped) as Dropped[];

export type StatementRow = Selectable<Tables['statements']> & {
  readonly speaker_name: string | null;
  readonly speaker_kind: NonNullable<Statement['speaker']>['kind'] | null;
};
export type SpanRow = Tables['statement_spans'];

/** @param spans the statement's own, by role and place */
export function statementOf(row: StatementRow, spans: readonly SpanRow[]): Statement {
  const of = (role: SpanRow['role']) =>
    spans.filter((span) => span.role === role).map(({ start, end }): Span => [start, end]);
  const { speaker_name: name, speaker_kind: kind, act, confidence } = row;
  return {
    ...{ source: of('source'), cue: of('cue'), content: of('content') },
    speaker: name === null || kind === null ? null : { name, kind },
    ...{ act, via: JSON.parse(row.via) as string[], confidence },
    reasons: JSON.parse(row.reasons) as Statement['reasons'],
  };
}

export type MentionRow = Tables['mentions'] & { readonly name: string };

export function mentionOf({ start, end, kind, name }: MentionRow): Mention {
  return { span: [start, end], kind, actor: name };
}
