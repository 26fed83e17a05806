import { readFileSync } from 'node:fs';
import { PAIR_RELATIONS, type PairRelation } from '../../model/index.ts';
import { read } from '../../weights/index.ts';
import type { Held } from './features.ts';

/** A multinomial logistic model over the features of `hold`. */
export interface RelationModel {
  /** The features' names, in the order of the columns. */
  readonly names: readonly string[];
  readonly mean: ArrayLike<number>;
  /** One over the spread. */
  readonly scale: ArrayLike<number>;
  /** A row for each of `PAIR_RELATIONS`: a weight for each feature, then the bias. */
  readonly rows: readonly ArrayLike<number>[];
}

/** Values further from their mean than this many spreads count as so many: one odd pair should not decide alone. */
const FARTHEST = 3;

let loaded: RelationModel | undefined;

/** The model of `models/en/`, read once a process. */
export function relationModel(): RelationModel {
  if (loaded) return loaded;
  const path = new URL('../../../models/en/relations.bin', import.meta.url);
  const { meta, tables } = read(readFileSync(path), path.pathname);
  const names = meta.names as string[];
  const weights = tables.get('weights') as Float32Array;
  const width = names.length + 1;
  loaded = {
    names,
    mean: tables.get('mean') as Float32Array,
    scale: tables.get('scale') as Float32Array,
    rows: PAIR_RELATIONS.map((_, row) => weights.subarray(row * width, (row + 1) * width)),
  };
  return loaded;
}

/** The features as the model takes them: around 0, by their spread. */
export function scaled({ names, mean, scale }: Omit<RelationModel, 'rows'>, features: Held['features']): number[] {
  return names.map((name, i) => {
    const value = (features[name] - mean[i]) * scale[i];
    return Math.max(-FARTHEST, Math.min(FARTHEST, value));
  });
}

/** The probability of each relation, those that the evidence rules out left out. */
export function chancesOf(model: RelationModel, held: Held): Record<PairRelation, number> {
  const values = scaled(model, held.features);
  const sums = model.rows.map((row, n) => {
    if (!allowed(PAIR_RELATIONS[n], held)) return -Infinity;
    let sum = row[values.length];
    for (let f = 0; f < values.length; f++) sum += row[f] * values[f];
    return sum;
  });
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(PAIR_RELATIONS.map((relation, n) => [relation, powers[n] / whole])) as Record<
    PairRelation,
    number
  >;
}

/** What a relation needs by its meaning: numbers that clash, a later word by one who spoke before, a shared matter. */
function allowed(relation: PairRelation, { features, counts }: Held): boolean {
  if (relation === 'unrelated') return true;
  if (features.contained < APART) return false;
  if (relation === 'same' || relation === 'compatible') return true;
  if (features.contained < CLASHING || !oneMatter(features)) return false;
  // A toll that rises on a later day is no conflict.
  if (relation === 'figures') return counts !== null && features.rise === 0;
  if (relation === 'reversal')
    return features.sameDay === 0 && features.voice + features.speakBoth + features.speakOne > 0;
  return true;
}

/** Much of one text in the other, much of how they begin, or many of their names: two reports of one campaign share little of each. */
const oneMatter = ({ contained, lead, namedShare }: Held['features']): boolean =>
  contained >= MATTER.contained || lead >= MATTER.lead || namedShare >= MATTER.names;
const MATTER = { contained: 0.3, lead: 0.1, names: 0.4 };

/** Two texts that share less than this are about two matters. */
const APART = 0.08;
/** And less than this is too little to say that they clash: a false conflict is worse than a missed one. */
const CLASHING = 0.14;
