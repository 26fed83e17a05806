import type { NameKind } from '../../src/model/index.ts';
import type { Labelled } from './labelled.ts';
import { type Finder, type Score, score } from './score.ts';

/**
 * Cross-validation: texts are dealt into folds, each is scored by what `make` learns from the others, and the counts of
 * all folds are added. No text is scored by a model that saw it.
 */
export function crossValidated(
  texts: readonly Labelled[],
  folds: number,
  kinds: readonly NameKind[],
  make: (texts: readonly Labelled[]) => Finder,
): Score[] {
  const all = Array.from({ length: folds }, (_, fold) =>
    score(
      make(texts.filter((_, i) => i % folds !== fold)),
      texts.filter((_, i) => i % folds === fold),
      kinds,
    ),
  );
  return all[0].map(({ kind }, k) => {
    const sum = (what: 'gold' | 'found' | 'right') => all.reduce((total, scores) => total + scores[k][what], 0);
    const [gold, found, right] = [sum('gold'), sum('found'), sum('right')];
    return { kind, gold, found, right, f1: right === 0 ? 0 : (200 * right) / (gold + found) };
  });
}
