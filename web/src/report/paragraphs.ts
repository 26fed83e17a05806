import type { ReportLine, Span } from '../api/lines.ts';
import type { Mark } from '../text/segments.ts';

/** A block of the page that is in no text. */
export type DroppedBlock = ReportLine['dropped'][number];

/** A paragraph of a report, the statements that begin in it, and the dropped blocks that stood before it. */
export interface Paragraph {
  readonly span: Span;
  readonly title: boolean;
  readonly marks: readonly Mark[];
  /** Places of statements, from 0. */
  readonly begins: readonly number[];
  readonly dropped: readonly DroppedBlock[];
}

/**
 * A report's paragraphs in their order. A last one, empty, holds what was dropped after the text.
 * @param marks ascending by where they begin
 */
export function paragraphsOf(report: ReportLine, marks: readonly Mark[]): Paragraph[] {
  const { text, title, statements } = report;
  const spans = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map(
    ({ 0: words, index }): Span => [index, index + words.length],
  );
  spans.push([text.length, text.length]);
  const starts = statements.map((statement) =>
    Math.min(...[...statement.source, ...statement.cue, ...statement.content].map(([start]) => start)),
  );
  const order = [...starts.keys()].sort((a, b) => starts[a] - starts[b]);
  const dropped = report.dropped.map((block) => ({ at: placeOf(report, block), block }));
  dropped.sort((a, b) => a.at - b.at || a.block.span[0] - b.block.span[0]);
  let [said, mark, block] = [0, 0, 0];
  return spans.map(([start, end], i) => {
    const last = i === spans.length - 1;
    const begins: number[] = [];
    for (; said < order.length && starts[order[said]] < end; said++) begins.push(order[said]);
    const before: DroppedBlock[] = [];
    for (; block < dropped.length && (last || dropped[block].at <= start); block++) before.push(dropped[block].block);
    while (mark < marks.length && marks[mark].span[1] <= start) mark++;
    const inside: Mark[] = [];
    for (let m = mark; m < marks.length && marks[m].span[0] < end; m++) inside.push(marks[m]);
    return {
      span: [start, end] as const,
      title: title !== null && i === 0 && text.startsWith(title),
      ...{ marks: inside, begins, dropped: before },
    };
  });
}

/** Where in the text a dropped block stood: after the last piece that stands before it on the page. */
function placeOf({ pieces }: ReportLine, { span: [start] }: DroppedBlock): number {
  let at = 0;
  for (let i = 0; i < pieces.length && pieces[i][1] <= start; i++) at = pieces[i][0] + pieces[i][2] - pieces[i][1];
  return at;
}
