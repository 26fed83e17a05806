import type { Predicate } from '../../model/index.ts';
import { kinship, opposed } from './senses.ts';
import type { Unit } from './units.ts';

/** Two predicates that say of kindred things the same or the opposite. */
export interface Opposition {
  readonly a: Predicate;
  readonly b: Predicate;
  /** 0 to 1: how surely they speak of the same matter. */
  readonly weight: number;
  readonly kind: 'negation' | 'opposites' | 'agreement';
}

const KINDRED = 0.45;

/** The predicates of two units that speak of one matter, the surest first. */
export function oppositions(a: Unit, b: Unit): Opposition[] {
  const found: Opposition[] = [];
  for (const p of a.assertion.predicates)
    for (const q of b.assertion.predicates) {
      const opposite = opposed(p.lemma, q.lemma);
      const near = opposite ? 0.9 : kinship(p.lemma, q.lemma);
      if (near < KINDRED) continue;
      const arguments_ = sharedArguments(p, q);
      const weight = near * (0.25 + 0.75 * arguments_);
      const against = p.negated !== q.negated;
      const kind = opposite ? (against ? 'agreement' : 'opposites') : against ? 'negation' : 'agreement';
      found.push({ a: p, b: q, weight, kind });
    }
  return found.sort((x, y) => y.weight - x.weight);
}

/** How far two predicates share what they are said of and to, 0 to 1. A passive's subject is an active's object. */
function sharedArguments(p: Predicate, q: Predicate): number {
  const [x, y] = [
    [...p.subjects, ...p.objects],
    [...q.subjects, ...q.objects],
  ];
  if (x.length === 0 || y.length === 0) return 0;
  let sum = 0;
  for (const word of x) {
    let best = 0;
    for (const other of y) best = Math.max(best, kinship(word, other));
    sum += best >= KINDRED ? best : 0;
  }
  return Math.min(1, sum / Math.min(x.length, y.length));
}

/** Pairs of opposite words in two units, wherever they stand: "northern" and "southern". */
export function oppositeWords(a: Unit, b: Unit): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (const { lemma } of a.words)
    for (const { lemma: other } of b.words) if (opposed(lemma, other)) found.push([lemma, other]);
  return found;
}
