import type { ReportLine } from '../api/lines.ts';
import type { Mark } from '../text/segments.ts';

/** What to light up. */
export interface Lights {
  readonly statements: boolean;
  readonly figures: boolean;
  readonly times: boolean;
}

/** All that is marked in a report's text, in the order of the text. */
export function marksOf(
  { statements, figures = [], times = [] }: ReportLine,
  lights: Lights,
  rejected: ReadonlySet<number>,
): Mark[] {
  const marks: Mark[] = [];
  if (lights.statements) {
    for (const [of, statement] of statements.entries()) {
      if (rejected.has(of)) continue;
      for (const part of ['source', 'cue', 'content'] as const) {
        for (const span of statement[part]) marks.push({ span, part, of });
      }
    }
  }
  if (lights.figures) for (const { span } of figures) marks.push({ span, part: 'figure' });
  if (lights.times) for (const { span } of times) marks.push({ span, part: 'time' });
  return marks.sort((a, b) => a.span[0] - b.span[0]);
}
