import { CLASHES, PAIR_RELATIONS, type PairRelation } from '../../src/model/index.ts';
import type { Answer } from './validate.ts';

/** Shares in percent. */
export interface RelationScores {
  readonly macroF1: number;
  readonly right: number;
  /** The precision of "clash" where half of the clashes are found, and at every tenth of them. */
  readonly precisionAtHalf: number;
  readonly curve: readonly number[];
  readonly f1: Readonly<Record<PairRelation, number>>;
}

const isClash = (relation: PairRelation): boolean => (CLASHES as readonly string[]).includes(relation);

/** How many answers are right, and how well clashes are told from the rest by the sum of their chances. */
export function measured(
  marked: readonly { readonly id: string; readonly relation: PairRelation }[],
  answers: readonly Answer[],
): RelationScores {
  const gold = new Map(marked.map(({ id, relation }) => [id, relation]));
  const f1 = Object.fromEntries(
    PAIR_RELATIONS.map((relation) => {
      const found = answers.filter((answer) => answer.relation === relation);
      const right = found.filter(({ id }) => gold.get(id) === relation).length;
      const there = marked.filter((pair) => pair.relation === relation).length;
      return [relation, found.length + there > 0 ? (200 * right) / (found.length + there) : 0];
    }),
  ) as Record<PairRelation, number>;
  const ranked = answers
    .map(({ id, chances }) => ({
      clash: isClash(gold.get(id)!),
      chance: CLASHES.reduce((sum, relation) => sum + chances[relation], 0),
    }))
    .sort((a, b) => b.chance - a.chance);
  const clashes = ranked.filter(({ clash }) => clash).length;
  const precisionAt = (recall: number): number => {
    let right = 0;
    for (let n = 0; n < ranked.length; n++) {
      if (ranked[n].clash) right++;
      if (right >= recall * clashes) return (100 * right) / (n + 1);
    }
    return 0;
  };
  return {
    macroF1: PAIR_RELATIONS.reduce((sum, relation) => sum + f1[relation], 0) / PAIR_RELATIONS.length,
    right: (100 * answers.filter(({ id, relation }) => gold.get(id) === relation).length) / answers.length,
    precisionAtHalf: precisionAt(0.5),
    curve: Array.from({ length: 10 }, (_, n) => precisionAt((n + 1) / 10)),
    f1,
  };
}
