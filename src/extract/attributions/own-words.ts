import type { Run } from './readings.ts';
import type { Sheet } from './sheet.ts';
import type { Candidate } from './weighing.ts';

/** Candidates that are looked at after each: those of the next paragraph or two. */
const NEAR = 6;

/**
 * Candidates without what another says in a later paragraph: “…,” the mayor said. Then, in a paragraph of its own,
 * “…,” she added: the second quotation is its own statement's and not the first one's as well.
 */
export function ownWords(sheet: Sheet, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, c) => {
    const { cue, roles } = candidate;
    if (roles.content.length < 2) return candidate;
    const next = candidates.slice(c + 1, c + 1 + NEAR);
    const content = roles.content.filter((run) => !(isLater(sheet, run, cue.last) && next.some(claims(sheet, run))));
    return content.length === 0 || content.length === roles.content.length
      ? candidate
      : { ...candidate, roles: { ...roles, content } };
  });
}

const isLater = (sheet: Sheet, run: Run, cue: number) => sheet.paragraph[run.first] > sheet.paragraph[cue];

/** Whether a candidate with a speaker of its own in a run's paragraph says that run. */
const claims =
  (sheet: Sheet, run: Run) =>
  ({ cue, roles }: Candidate): boolean =>
    cue.best &&
    roles.source !== null &&
    sheet.paragraph[cue.first] === sheet.paragraph[run.last] &&
    sheet.paragraph[roles.source.first] === sheet.paragraph[cue.first] &&
    roles.content.some(({ first, last }) => first <= run.first && run.last <= last);
