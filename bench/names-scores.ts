import { readFileSync } from 'node:fs';
import { names } from '../src/parse/names.ts';
import type { NamesFacts } from '../train/names/card.ts';
import { gum } from '../train/names/gum.ts';
import { line, type Score, score } from '../train/names/score.ts';
import type { Scores } from './floors.ts';
import { percent, treebank } from './shared.ts';

const META = new URL('../models/en/names.meta.json', import.meta.url);

/**
 * The scores on ewt-dev-names as training recorded them. The shipped weights learnt from those texts, so they are not
 * measured here: training measures them by cross-validation.
 */
export const recorded = (): readonly Score[] =>
  (JSON.parse(readFileSync(META, 'utf8')) as NamesFacts).scores['ewt-dev-names'];

/** F1 of whole names on the two gold sets; `bench/names.ts` measures silver names and the speed as well. */
export async function measure(): Promise<Scores> {
  const sets = {
    'ewt-dev-names, cross-validated when trained': recorded(),
    'gum-dev': score(names, gum(treebank('gum-dev'), 'found')),
  };
  return Object.fromEntries(
    Object.entries(sets).flatMap(([name, scores]) => {
      console.log(`${name}: ${line(scores)}`);
      return scores.filter(({ kind }) => kind === 'all').map(({ f1 }) => [name, percent(f1 / 100)]);
    }),
  );
}
