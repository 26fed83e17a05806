import type { ReportLine } from '../api/lines.ts';

/** UTF-16 units of a report that are shown unasked: 30,000 words. A browser takes seconds to lay out many more. */
export const SHOWN = 200_000;

/** A very long report cut to what is shown unasked, with what lies in it; others as they are. */
export function readable(report: ReportLine): ReportLine {
  if (report.text.length <= SHOWN) return report;
  const inside = ([, end]: readonly [number, number]) => end <= SHOWN;
  return {
    ...report,
    text: report.text.slice(0, SHOWN),
    statements: report.statements.filter(({ source, cue, content }) => [...source, ...cue, ...content].every(inside)),
    figures: report.figures?.filter(({ span }) => inside(span)),
    times: report.times?.filter(({ span }) => inside(span)),
    dropped: report.dropped.slice(0, 500),
  };
}
