import type { KeptStatementLine } from '../../formats/index.ts';
import type { Paint } from './paint.ts';
import { plain, plural } from './paint.ts';
import { dateOf } from './report.ts';
import { showStatement } from './statement.ts';

/** A statement with the text that its spans point into. */
export interface Said {
  readonly line: KeptStatementLine;
  readonly text: string;
}

/**
 * What each speaker says, over all reports: speakers in the order in which they first speak, each from old to new. What a
 * copy of a report repeats is counted only, where the report itself is shown.
 */
export function showStatements(said: readonly Said[], paint: Paint, { explain = false } = {}): string {
  const speakers = grouped(said, ({ line }) => line.speaker?.name ?? '');
  const blocks = [...speakers].map(([speaker, theirs]) => {
    const reports = grouped(theirs, ({ line }) => line.report);
    const name = speaker === '' ? paint('dim', 'nobody named') : paint('bold', plain(speaker));
    return [name, ...[...reports.values()].map((each) => showInReport(each, paint, explain, reports))].join('\n');
  });
  return blocks.join('\n\n');
}

function showInReport(
  said: readonly Said[],
  paint: Paint,
  explain: boolean,
  shown: { has(report: string): boolean },
): string {
  const [{ line }] = said;
  const copy = line.copyOf === null ? '' : ` · the same report as ${line.copyOf}`;
  const where = `  ${dateOf(line)} · ${plain(line.outlet ?? 'outlet not stated')} · ${line.report}${copy}`;
  if (line.copyOf !== null && shown.has(line.copyOf)) {
    return paint('dim', `${where}: ${plural(said.length, 'statement')} there too`);
  }
  const statements = said.map((each) => showStatement(each.line, each.text, paint, { indent: 4, explain }));
  return [paint('dim', where), ...statements].join('\n');
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
