import { CLASHES, type Conflict, type ConflictKind, type RelatedPair, type Sum } from '../../model/index.ts';

/** How sure a clash must be to be shown as a conflict: a false conflict is worse than a missed one. */
export const SHOWN = 0.5;

const isClash = (relation: string): relation is Exclude<ConflictKind, 'sum'> =>
  (CLASHES as readonly string[]).includes(relation);

/** The conflict that a related pair is; null where it is none, or not sure enough. `reports` gives a member's report. */
export function conflictOf(pair: RelatedPair, reportOf: (member: string) => string): Conflict | null {
  const { relation, score, about, reason } = pair;
  if (!isClash(relation) || score < SHOWN) return null;
  // The reason speaks of the first and the second: the sides stand in that order, and only the id knows none.
  const sides = [
    { member: pair.from, report: reportOf(pair.from), spans: pair.a },
    { member: pair.to, report: reportOf(pair.to), spans: pair.b },
  ];
  const [one, other] = [pair.from, pair.to].sort();
  return { id: `${relation}:${one}:${other}`, kind: relation, sides, score, about, reason };
}

/** A report's sums that do not add up, as conflicts of a whole with its parts. */
export function sumConflicts(report: string, sums: readonly Sum[]): Conflict[] {
  return sums
    .filter(({ holds }) => holds === false)
    .map(({ whole, parts, reason }) => ({
      id: `sum:${report}:${whole.span[0]}`,
      kind: 'sum',
      sides: [
        { member: null, report, spans: [whole.span] },
        { member: null, report, spans: parts.map(({ span }) => span) },
      ],
      score: 1,
      about: whole.what ?? whole.unit,
      reason,
    }));
}
