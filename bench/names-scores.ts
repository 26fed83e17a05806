import { names } from '../src/parse/names.ts';
import { gum } from '../train/names/gum.ts';
import { line, score } from '../train/names/score.ts';
import { uner } from '../train/names/uner.ts';
import type { Scores } from './floors.ts';
import { data, percent, treebank } from './shared.ts';

/** F1 of whole names on the two gold sets; `bench/names.ts` measures silver names and the speed as well. */
export async function measure(): Promise<Scores> {
  const sets = {
    'ewt-dev-names': score(names, uner(data('syntax/ewt-dev-names.iob2.gz')), ['person', 'org', 'place']),
    'gum-dev': score(names, gum(treebank('gum-dev'), 'found')),
  };
  return Object.fromEntries(
    Object.entries(sets).flatMap(([name, scores]) => {
      console.log(`${name}: ${line(scores)}`);
      return scores.filter(({ kind }) => kind === 'all').map(({ f1 }) => [name, percent(f1 / 100)]);
    }),
  );
}
