import type { KeptStatementLine } from '../../formats/index.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import { dateOf } from './report.ts';
import { showStatement } from './statement.ts';

/** A statement with the text that its spans point into. */
export interface Said {
  readonly line: KeptStatementLine;
  readonly text: string;
}

/** What each speaker says, over all reports: speakers in the order in which they first speak, each from old to new. */
export function showStatements(said: readonly Said[], paint: Paint, { explain = false } = {}): string {
  const speakers = grouped(said, ({ line }) => line.speaker?.name ?? '');
  const blocks = [...speakers].map(([speaker, theirs]) => {
    const reports = [...grouped(theirs, ({ line }) => line.report).values()];
    const name = speaker === '' ? paint('dim', 'nobody named') : paint('bold', plain(speaker));
    return [name, ...reports.map((inReport) => showInReport(inReport, paint, explain))].join('\n');
  });
  return blocks.join('\n\n');
}

function showInReport(said: readonly Said[], paint: Paint, explain: boolean): string {
  const [{ line }] = said;
  const copy = line.copyOf === null ? '' : ` · the same report as ${line.copyOf}`;
  const where = `  ${dateOf(line)} · ${plain(line.outlet ?? 'outlet not stated')} · ${line.report}${copy}`;
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
