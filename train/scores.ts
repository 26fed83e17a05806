import { RELATIONS, UPOS, XPOS } from '../src/model/index.ts';
import type { Syntax } from '../src/parse/network/pass.ts';
import type { Treebank } from './treebank.ts';

/** Shares of words, punctuation too. `las`: the right head and the right relation, its subtype aside. */
export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

const plain = RELATIONS.map((name) => name.split(':')[0]);

/** What is found against the gold trees, counted as `score/trees.mjs` does. */
export function scores(gold: Treebank, found: Syntax): Scores {
  const words = gold.tokens.count;
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  for (let i = 0; i < words; i++) {
    if (found.upos[i] === gold.upos[i]) right.upos++;
    if (found.xpos[i] === gold.xpos[i]) right.xpos++;
    if (found.head[i] !== gold.head[i]) continue;
    right.uas++;
    if (plain[found.relation[i]] === plain[gold.relation[i]]) right.las++;
  }
  const share = (n: number) => Math.round((10000 * n) / words) / 10000;
  return { words, upos: share(right.upos), xpos: share(right.xpos), uas: share(right.uas), las: share(right.las) };
}

/** Precision, recall and F1 of one label. */
export interface LabelScore {
  readonly label: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores of each label that the gold trees have, most frequent first. A relation is right only with its head. */
export function labelScores(
  gold: Treebank,
  found: Syntax,
): { upos: LabelScore[]; xpos: LabelScore[]; relations: LabelScore[] } {
  const each = (names: readonly string[], ours: Uint8Array, theirs: Uint8Array, right: (i: number) => boolean) => {
    const counts = names.map((label) => ({ label, gold: 0, found: 0, right: 0 }));
    for (let i = 0; i < gold.tokens.count; i++) {
      if (counts[theirs[i]]) counts[theirs[i]].gold++;
      counts[ours[i]].found++;
      if (right(i)) counts[ours[i]].right++;
    }
    const share = (n: number, of: number) => Math.round((1000 * n) / Math.max(of, 1)) / 1000;
    return counts
      .filter((count) => count.gold > 0)
      .sort((a, b) => b.gold - a.gold)
      .map(({ label, gold: all, found: said, right: hit }) => ({
        label,
        gold: all,
        precision: share(hit, said),
        recall: share(hit, all),
        f1: share(2 * hit, all + said),
      }));
  };
  return {
    upos: each(UPOS, found.upos, gold.upos, (i) => found.upos[i] === gold.upos[i]),
    xpos: each(XPOS, found.xpos, gold.xpos, (i) => found.xpos[i] === gold.xpos[i]),
    relations: each(
      RELATIONS,
      found.relation,
      gold.relation,
      (i) => found.head[i] === gold.head[i] && found.relation[i] === gold.relation[i],
    ),
  };
}
