import type { Quantity } from '../../model/index.ts';
import { kinship } from './senses.ts';

/** Two quantities that may count one thing. */
export interface Counts {
  readonly a: Quantity;
  readonly b: Quantity;
  /** 0 to 1: how surely they count one thing. */
  readonly weight: number;
  /** `apart`: the bounds can't both hold; `equal`: one value; `fits`: bounds that allow each other. */
  readonly kind: 'apart' | 'equal' | 'fits';
  /** The greater value by the lesser, at least 1. */
  readonly ratio: number;
}

/** How far apart loose words ("about 500") still mean one value. */
const LOOSE = 0.12;

/** Whether the bounds of two quantities can both hold, loose words given their slack. */
export function holdsTogether(a: Quantity, b: Quantity): boolean {
  const slack = a.about || b.about ? LOOSE : 0.001;
  const [low, high] = [a.min ?? -Infinity, a.max ?? Infinity];
  const [least, most] = [b.min ?? -Infinity, b.max ?? Infinity];
  const scale = Math.max(...[low, high, least, most].filter(Number.isFinite).map(Math.abs), 1);
  return Math.max(low, least) <= Math.min(high, most) + slack * scale;
}

/** Holds every quantity of one side against those of the other that are of its unit; the surest first. */
export function countsOf(a: readonly Quantity[], b: readonly Quantity[]): Counts[] {
  const found: Counts[] = [];
  const others = b.map(scaled);
  for (const x of a.map(scaled))
    for (const y of others) {
      const weight = sameThing(x, y);
      if (weight === 0) continue;
      const [v, w] = [x.min ?? x.max ?? 0, y.min ?? y.max ?? 0];
      const equal = x.min === y.min && x.max === y.max;
      const ratio = Math.max(Math.abs(v), Math.abs(w), 1e-9) / Math.max(Math.min(Math.abs(v), Math.abs(w)), 1e-9);
      found.push({ a: x, b: y, weight, kind: equal ? 'equal' : holdsTogether(x, y) ? 'fits' : 'apart', ratio });
    }
  return found.sort((p, q) => q.weight - p.weight);
}

/** What a spell of time counts is seldom the matter: "two weeks", "20 years ago". */
const SPELL = 0.25;
const SPELLS = new Set(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades']);
/** Units of one measure, by how many of the first one they are. */
const SCALES: Readonly<Record<string, readonly [string, number]>> = {
  ...{ m: ['m', 1], km: ['m', 1000], cm: ['m', 0.01], mm: ['mm', 1], miles: ['m', 1609.344], feet: ['m', 0.3048] },
  ...{ kg: ['kg', 1], g: ['kg', 0.001], tonnes: ['kg', 1000], tons: ['kg', 1000], pounds: ['kg', 0.45359237] },
  ...{ hectares: ['ha', 1], acres: ['ha', 0.40468564], km2: ['ha', 100], 'km²': ['ha', 100] },
};

/** A quantity in the first unit of its measure. */
function scaled(quantity: Quantity): Quantity {
  const scale = SCALES[quantity.unit];
  if (!scale) return quantity;
  const [unit, factor] = scale;
  const by = (value: number | null) => (value === null ? null : value * factor);
  return { ...quantity, unit, min: by(quantity.min), max: by(quantity.max) };
}

/** Small numbers count parts and turns of speech as often as the matter: "one of them", "two days". */
const SMALL = 4;
/** What people who are counted are may differ by the word while the count is one: "soldiers", "men", "dead". */
const PEOPLE_ALIKE = 0.6;
const ANYTHING = 0.35;

function sameThing(x: Quantity, y: Quantity): number {
  const counts = (q: Quantity) => q.unit === 'people' || q.unit === 'count';
  if (x.unit !== y.unit && !(counts(x) && counts(y))) return 0;
  const [v, w] = [x.min ?? x.max, y.min ?? y.max];
  if (v === null || w === null) return 0;
  if (SPELLS.has(x.unit)) return SPELL;
  const same = thingShare(x.what, y.what);
  if (!counts(x)) return 0.6 + 0.4 * same;
  const small = Math.min(Math.abs(v), Math.abs(w)) < SMALL ? 0.5 : 1;
  const [state, other] = [stateOf(x), stateOf(y)];
  if (state !== null && other !== null) return state === other ? small : 0;
  if (x.unit === 'people' && y.unit === 'people') return small * Math.max(same, PEOPLE_ALIKE);
  return small * Math.max(same, ANYTHING);
}

/** The states of people that exclude one another: the killed are no part of the wounded. */
const STATES = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'displaced',
  'abducted',
  'rescued',
  'freed',
  'evacuated',
]);
const stateOf = ({ what }: Quantity): string | null => (what !== null && STATES.has(what) ? what : null);

function thingShare(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.3;
  const [x, y] = [a, b].map((what) =>
    what
      .toLowerCase()
      .split(/[\s-]+/)
      .map(singular),
  );
  let best = 0;
  for (const word of x) for (const other of y) best = Math.max(best, kinship(word, other));
  const heads = kinship(x[x.length - 1], y[y.length - 1]);
  return Math.max(heads, 0.6 * best);
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.replace(/ies$/, 'y').replace(/s$/, '') : word;
