import type { ChainWeights } from '../../src/extract/attributions/crf.ts';
import { candidatesOf } from '../../src/extract/attributions/extractor.ts';
import { cueLattice, roleLattice } from '../../src/extract/attributions/lattices.ts';
import type { Ranking } from '../../src/extract/attributions/ranking.ts';
import type { Sheet } from '../../src/extract/attributions/sheet.ts';
import { FACTS, factsOf } from '../../src/extract/attributions/weighing.ts';
import { cueExamples, roleExample } from './examples.ts';
import type { Article, Gold } from './gold.ts';
import { type Example, type Learning, learn } from './learn.ts';
import { matches } from './matches.ts';

/** An article, its columns, and what people marked in it. */
export interface Studied {
  readonly article: Article;
  readonly sheet: Sheet;
  readonly gold: readonly Gold[];
}

/** Both chains of the model. */
export interface Chains {
  readonly cues: ChainWeights;
  readonly roles: ChainWeights;
}

/** What chains learn from, made once for each article. */
export interface Lessons {
  readonly cues: readonly Example[];
  readonly roles: readonly Example[];
}

/** The chains of one article that was marked: each sentence with its cues, each cue with its source and content. */
export function lessonsOf({ sheet, gold }: Studied): Lessons {
  const cueOf = new Int32Array(sheet.count).fill(-1);
  gold.forEach(({ first, last }, number) => {
    if (first >= 0) cueOf.fill(number, first, last + 1);
  });
  const roles = gold
    .filter((mark) => mark.first >= 0 && mark.content.size > 0)
    .map((mark) => roleExample(sheet, mark, cueOf));
  return { cues: cueExamples(sheet, gold), roles };
}

/** Cues over sentences. */
export function learnCues(lessons: readonly Lessons[], options: Learning): ChainWeights {
  return learn(
    lessons.flatMap(({ cues }) => cues),
    cueLattice,
    options,
  );
}

/** Source and content for each marked cue. */
export function learnRoles(lessons: readonly Lessons[], options: Learning): ChainWeights {
  return learn(
    lessons.flatMap(({ roles }) => roles),
    roleLattice,
    options,
  );
}

/** The mean of several chains learnt from the same examples in other orders: steadier than any of them. */
export function mean(chains: readonly ChainWeights[]): ChainWeights {
  const [first] = chains;
  const average = (of: (chain: ChainWeights) => ArrayLike<number>) => {
    const sum = new Float32Array(of(first).length);
    for (const chain of chains) for (let i = 0; i < sum.length; i++) sum[i] += of(chain)[i] / chains.length;
    return sum;
  };
  return { mask: first.mask, scale: 1, emission: average((c) => c.emission), transition: average((c) => c.transition) };
}

/** Facts of candidates, and how well each was met (see `matches`). */
export interface Weighed {
  readonly facts: Float32Array;
  readonly grades: Uint8Array;
}

/** The facts of every candidate with content that chains find in articles they have not learnt from. */
export function weighed(studied: readonly Studied[], chains: Chains, ranking: Ranking): Weighed {
  const facts: Float32Array[] = [];
  const grades: number[] = [];
  for (const { sheet, gold } of studied) {
    const candidates = candidatesOf(sheet, chains.cues, chains.roles, ranking);
    const met = matches(sheet, candidates, gold);
    candidates.forEach((_, c) => {
      const row = new Float32Array(FACTS);
      factsOf(sheet, candidates, c, row, 0);
      facts.push(row);
      grades.push(met[c]);
    });
  }
  return { facts: joined(facts), grades: Uint8Array.from(grades) };
}

/** Arrays one after the other. */
export function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
