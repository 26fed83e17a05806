import { chancesOf } from '../../src/link/relations/model.ts';
import { PAIR_RELATIONS, type PairRelation } from '../../src/model/index.ts';
import { randoms } from '../random.ts';
import { type Lesson, train } from './training.ts';

/** What a model that did not see a pair says of it. */
export interface Answer {
  readonly id: string;
  readonly relation: PairRelation;
  readonly chances: Readonly<Record<PairRelation, number>>;
}

const FOLDS = 5;

/**
 * Answers to every marked pair by a model that learnt from the other folds, from the project's own pairs and from pairs of unrelated news articles. Each relation's
 * pairs are dealt to the folds in an order that the seed gives, so that all folds have all relations.
 */
export function crossValidate(
  marked: readonly Lesson[],
  own: readonly Lesson[],
  news: readonly Lesson[],
  seed: number,
): Answer[] {
  const fold = new Map<string, number>();
  const random = randoms(seed);
  let next = 0;
  for (const relation of PAIR_RELATIONS) {
    const ids = marked.filter((lesson) => lesson.relation === relation).map(({ id }) => id);
    for (let i = ids.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [ids[i], ids[j]] = [ids[j], ids[i]];
    }
    for (const id of ids) fold.set(id, next++ % FOLDS);
  }
  return Array.from({ length: FOLDS }, (_, k) => {
    const model = train([...marked.filter(({ id }) => fold.get(id) !== k), ...own], news);
    return marked
      .filter(({ id }) => fold.get(id) === k)
      .map((lesson) => {
        const chances = chancesOf(model, lesson.held);
        const relation = PAIR_RELATIONS.reduce((best, each) => (chances[each] > chances[best] ? each : best));
        return { id: lesson.id, relation, chances };
      });
  }).flat();
}
