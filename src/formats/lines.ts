import type { Dropped, Extraction, Reading, Report, Statement } from '../model/index.ts';
import type { ExtractLine, ReportLine, StatementLine } from './shapes.ts';

/** What a line is to hold beside the facts. */
export interface LineOptions {
  /** Add each statement's `reasons`. */
  readonly explain?: boolean;
}

/** A statement as JSON. Confidence is rounded to three decimals: more would feign precision. */
export function statementLine(statement: Statement, { explain = false }: LineOptions = {}): StatementLine {
  const { source, cue, content, speaker, act, via, confidence, reasons } = statement;
  const line = { source, cue, content, speaker, act, via, confidence: Math.round(confidence * 1000) / 1000 };
  return (explain ? { ...line, reasons } : line) as StatementLine;
}

/** The answer of `hearsay extract` for one article. Offsets are into the text as it was given. */
export function extractLine(id: string | number, extraction: Extraction, options?: LineOptions): ExtractLine {
  return {
    id,
    statements: extraction.statements.map((statement) => statementLine(statement, options)),
    mentions: extraction.mentions as ExtractLine['mentions'],
    ...foundLine(extraction),
  };
}

type FoundLine = Pick<ExtractLine, 'times' | 'figures' | 'sums' | 'places' | 'events'>;

/** The times, figures, sums, places and events that were looked for; no key where nobody looked. */
function foundLine({ times, figures, sums, places, events }: Extraction): FoundLine {
  return {
    ...(times && { times }),
    ...(figures && { figures }),
    ...(sums && { sums }),
    ...(places && { places }),
    ...(events && { events }),
  } as FoundLine;
}

/** What a reader noted beside the text; no key where it noted nothing. */
function notedLine({ address, body, foreign, entries }: Report): Partial<ReportLine> {
  const noted = { address, body, foreign, entries };
  return Object.fromEntries(Object.entries(noted).filter(([, value]) => value !== undefined)) as Partial<ReportLine>;
}

/** All that a report's line holds. */
export interface ReportFacts {
  readonly report: Report;
  readonly extraction: Extraction;
  /** The id of the report that this one copies. */
  readonly copyOf: string | null;
  /** The page's blocks that belong to no text and stand by this report; see `droppedNear`. */
  readonly dropped: readonly Dropped[];
}

/** One report as `hearsay read --json` and `hearsay reports --json` print it. */
export function reportLine({ report, extraction, copyOf, dropped }: ReportFacts, options?: LineOptions): ReportLine {
  const { id, page, title, subtitle, byline, outlet, published, publishedRange, wire, language, text } = report;
  const { id: _, ...found } = extractLine(id, extraction, options);
  return {
    ...{ id, page: { path: page.path, sha256: page.sha256 }, title, subtitle, byline, outlet, published },
    ...{ publishedRange, wire, language, copyOf, text },
    pieces: report.pieces.map(({ at, page: [start, end] }) => [at, start, end]),
    evidence: report.evidence as ReportLine['evidence'],
    dropped: dropped as ReportLine['dropped'],
    ...notedLine(report),
    ...found,
  };
}

/** The dropped blocks that stand by report `n` of a page: from its first piece to the next report's; the first report
 * also takes what stands before it. */
export function droppedNear(reading: Reading, n: number): Dropped[] {
  const begins = (i: number) => reading.reports[i]?.pieces[0]?.page[0] ?? Number.POSITIVE_INFINITY;
  const from = n === 0 ? 0 : begins(n);
  return reading.dropped.filter(({ span }) => from <= span[0] && span[0] < begins(n + 1));
}
