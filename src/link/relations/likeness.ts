import { kinship } from './senses.ts';
import { alike } from './spelling.ts';
import { NAME_WEIGHT, type Unit } from './units.ts';

/** How much two units share, and what. */
export interface Likeness {
  /** 0 to 1: what is shared by what both weigh (a cosine with kindred words counted in part). */
  readonly score: number;
  /** The share of the lighter one that the other has too. */
  readonly contained: number;
  /** Names shared, 0 or more. */
  readonly names: number;
  /** What the shared words and names weigh. */
  readonly shared: number;
  /** What is shared, as the first one writes it, the heaviest first. */
  readonly words: readonly string[];
}

/** Kinship below this is chance. */
const KINDRED = 0.4;

/** Holds two units' words and names against each other. */
export function likenessOf(a: Unit, b: Unit): Likeness {
  const found: [string, number][] = [];
  let names = 0;
  for (const name of a.names)
    if (b.names.some((other) => alike(name, other))) {
      names++;
      found.push([name, NAME_WEIGHT]);
    }
  for (const { lemma, weight } of a.words) {
    let best = 0;
    for (const other of b.words) {
      const near = kinship(lemma, other.lemma);
      if (near >= KINDRED) best = Math.max(best, near * Math.sqrt(weight * other.weight));
    }
    if (best > 0) found.push([lemma, best]);
  }
  const shared = found.reduce((sum, [, weight]) => sum + weight, 0);
  const whole = Math.sqrt(a.mass * b.mass);
  return {
    score: whole > 0 ? Math.min(1, shared / whole) : 0,
    contained: Math.min(a.mass, b.mass) > 0 ? Math.min(1, shared / Math.min(a.mass, b.mass)) : 0,
    names,
    shared,
    words: found.sort((x, y) => y[1] - x[1]).map(([word]) => word),
  };
}
