import { extract } from '../../src/extract/index.ts';
import { assertionsOf } from '../../src/link/assertions/index.ts';
import { type Held, hold } from '../../src/link/relations/features.ts';
import { type RelationModel, scaled } from '../../src/link/relations/model.ts';
import { type Prepared, prepareReport } from '../../src/link/relations/told.ts';
import { PAIR_RELATIONS, type PairRelation } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { learn } from './learn.ts';
import type { Pair, ShortReport } from './pairs.ts';

/** How strongly weights are held near 0. Chosen by cross-validation; from 3 to 24 it matters little. */
const PENALTY = 6;
/** Pairs made of two reports of different pairs, for each given pair: most reports of a collection are unrelated. */
const STRANGERS = 0.5;
const STRANGER_WEIGHT = 0.1;
const OTHER_WEIGHT = 0.05;

/** A pair made ready. */
export interface Lesson {
  readonly id: string;
  readonly relation: PairRelation;
  readonly a: Prepared;
  readonly b: Prepared;
  readonly held: Held;
}

export function lessonOf({ id, relation, a, b }: Pair): Lesson {
  const [x, y] = [prepared(a), prepared(b)];
  return { id, relation, a: x, b: y, held: hold(x, y) };
}

function prepared({ outlet, published, text }: ShortReport): Prepared {
  const parsed = parse(text);
  const extraction = extract(parsed, { outlet, published });
  return prepareReport({ outlet, published, text, extraction, assertions: assertionsOf(parsed, extraction) });
}

/** Learns from pairs, from strangers made of them, and from `others`, which are of two matters too. The same lessons in the same order give the same model. */
export function train(lessons: readonly Lesson[], others: readonly Lesson[]): RelationModel {
  const strangers = strangersOf(lessons);
  const all = [
    ...lessons.map(({ relation, held }) => ({ relation, features: held.features, weight: 1 })),
    ...others.map(({ relation, held }) => ({ relation, features: held.features, weight: OTHER_WEIGHT })),
    ...strangers.map((features) => ({ relation: 'unrelated' as const, features, weight: STRANGER_WEIGHT })),
  ];
  const names = Object.keys(lessons[0].held.features);
  const mean = names.map((name) => average(all.map(({ features }) => features[name])));
  const scale = names.map((name, i) => {
    const spread = Math.sqrt(average(all.map(({ features }) => (features[name] - mean[i]) ** 2)));
    return spread > 1e-6 ? 1 / spread : 0;
  });
  const examples = all.map(({ relation, features, weight }) => ({
    values: scaled({ names, mean, scale }, features),
    label: PAIR_RELATIONS.indexOf(relation),
    weight,
  }));
  return { names, mean, scale, rows: learn(examples, PAIR_RELATIONS.length, PENALTY) };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The features of pairs whose reports belong to different pairs, the dates moved together so that they tell nothing. */
function strangersOf(lessons: readonly Lesson[]): Held['features'][] {
  const count = Math.floor(lessons.length * STRANGERS);
  return Array.from({ length: count }, (_, n) => {
    const [x, y] = [lessons[n].a, lessons[(n + count + 7) % lessons.length].b];
    const day = x.day === null ? null : x.day + (n % 4);
    return hold(x, { ...y, day }).features;
  });
}
