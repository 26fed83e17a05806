import { type Likeness, likenessOf } from './likeness.ts';
import { type Opposition, oppositeWords, oppositions } from './polarity.ts';
import { type Counts, countsOf } from './quantities.ts';
import { alike } from './spelling.ts';
import type { Prepared } from './told.ts';
import { massOf, type Unit } from './units.ts';
import { sameVoice, type Voice } from './voices.ts';

/** What two sides were found to share, and where: the decision's ground and its evidence. */
export interface Held {
  readonly features: Readonly<Record<string, number>>;
  /** The units that speak of one matter most. */
  readonly best: { readonly a: Unit; readonly b: Unit; readonly likeness: Likeness } | null;
  readonly opposition: (Opposition & Place) | null;
  readonly counts: (Counts & Place) | null;
  /** A unit that rejects what the other side says. */
  readonly rejection: (Place & { readonly side: 'a' | 'b' }) | null;
  /** The speakers that are one, where some are. */
  readonly voice: { readonly a: Voice; readonly b: Voice; readonly score: number } | null;
}

interface Place {
  readonly unitA: Unit;
  readonly unitB: Unit;
}

/** How much a unit counts by its place: reports begin with what matters and end with what was known before. */
const lead = (unit: Unit): number => [1, 0.9, 0.75][unit.place] ?? 0.6;

/** Most units of a side that are looked at. */
const MOST = 60;

/** Holds two sides against each other. */
export function hold(a: Prepared, b: Prepared): Held {
  const [xs, ys] = [a.units.slice(0, MOST), b.units.slice(0, MOST)];
  let best: Held['best'] = null;
  let bestScore = -1;
  let opposition: Held['opposition'] = null;
  let counts: Held['counts'] = null;
  let rejection: Held['rejection'] = null;
  let rejected = 0;
  const sum = {
    negation: 0,
    opposites: 0,
    agreement: 0,
    apart: 0,
    equal: 0,
    fits: 0,
    oneOpposite: 0,
    moreOpposites: 0,
    spoken: 0,
  };
  const rejects = { a: 0, b: 0 };
  let ratio = 0;
  let rise = 0;
  for (const x of xs)
    for (const y of ys) {
      const likeness = likenessOf(x, y);
      const places = lead(x) * lead(y);
      const score = places * likeness.score;
      if (score > bestScore) {
        bestScore = score;
        best = { a: x, b: y, likeness };
      }
      const topic = Math.sqrt(likeness.contained);
      for (const found of oppositions(x, y)) {
        const weight = found.weight * places * topic;
        if (found.kind !== 'agreement' && weight > Math.max(sum.negation, sum.opposites))
          opposition = { ...found, unitA: x, unitB: y };
        sum[found.kind] = Math.max(sum[found.kind], weight);
      }
      for (const found of countsOf(x.assertion.quantities, y.assertion.quantities)) {
        const weight = found.weight * places * (0.3 + 0.7 * topic);
        if (weight > sum[found.kind]) {
          if (found.kind === 'apart') {
            counts = { ...found, unitA: x, unitB: y };
            ratio = Math.min(3, Math.log(found.ratio));
            rise = Number(rises(found, a.day, b.day));
          }
          sum[found.kind] = weight;
        }
      }
      const opposite = oppositeWords(x, y).length;
      // One pair of opposites is a clash, two can cancel out: the northern gate is shut, the southern one open.
      if (opposite === 1) sum.oneOpposite = Math.max(sum.oneOpposite, places * topic);
      if (opposite > 1) sum.moreOpposites = Math.max(sum.moreOpposites, places * topic);
      if (x.voice && y.voice) sum.spoken = Math.max(sum.spoken, sameVoice(x.voice, y.voice) * topic);
      for (const [side, unit, other] of [
        ['a', x, y],
        ['b', y, x],
      ] as const) {
        if (!isRejecting(unit)) continue;
        const weight = likeness.contained * lead(unit) * lead(other);
        rejects[side] = Math.max(rejects[side], weight);
        if (weight > rejected) {
          rejected = weight;
          rejection = { unitA: x, unitB: y, side };
        }
      }
    }
  const whole = likenessOf(merged(a), merged(b));
  const voice = commonVoice(a, b);
  const persons = sharedNames(a, b);
  const gap = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  const others = best ? otherNames(best.a, best.b) : 0;
  const [early, late] = a.day !== null && b.day !== null && b.day < a.day ? [ys, xs] : [xs, ys];
  const bound = gap > 0 ? 0 : 1;
  const first = (units: readonly Unit[]) => units.slice(0, 2);
  const both = (of: (units: readonly Unit[]) => number) => {
    const [x, y] = [of(early), of(late)];
    return bound ? [Math.max(x, y), Math.max(x, y)] : [x, y];
  };
  const [rejectsEarly, rejectsLate] = early === xs ? [rejects.a, rejects.b] : [rejects.b, rejects.a];
  const [deniesEarly, deniesLate] = both((units) => share(first(units), isRejecting));
  const [negatedEarly, negatedLate] = both((units) => share(first(units), isNegated));
  const [plannedEarly, plannedLate] = both((units) => share(first(units), isPlanned));
  const [concedesEarly, concedesLate] = both((units) => signal(units, 'concedes'));
  const [turnsEarly, turnsLate] = both((units) => signal(units, 'turns'));
  const [pastEarly, pastLate] = both((units) => share(first(units), isPast));
  const features: Record<string, number> = {
    whole: whole.score,
    contained: whole.contained,
    names: Math.log1p(whole.names),
    noNames: Number(whole.names === 0),
    shared: Math.log1p(whole.shared),
    best: Math.max(0, bestScore),
    bestContained: best?.likeness.contained ?? 0,
    lead: xs.length > 0 && ys.length > 0 ? likenessOf(xs[0], ys[0]).score : 0,
    gap: Math.log1p(gap),
    sameDay: Number(gap === 0),
    nextDay: Number(gap === 1),
    soon: Number(gap >= 2 && gap <= 6),
    far: Number(gap > 6),
    voice: voice?.score ?? 0,
    spoken: sum.spoken,
    speakBoth: Math.min(2, persons.both),
    speakOne: Math.min(2, persons.one),
    namedBoth: Math.log1p(persons.named),
    namedShare: persons.least > 0 ? (persons.named + persons.one + persons.both) / persons.least : 0,
    voiceFar: (voice?.score ?? 0) * Number(gap > 1),
    speakFar: Math.min(2, persons.both) * Number(gap > 1),
    voiceNear: (voice?.score ?? 0) * Number(gap <= 1),
    speakNear: Math.min(2, persons.both) * Number(gap <= 1),
    negation: sum.negation,
    opposites: sum.opposites,
    agreement: sum.agreement,
    against: Math.max(sum.negation, sum.opposites) - sum.agreement,
    oneOpposite: sum.oneOpposite,
    moreOpposites: sum.moreOpposites,
    oppositeNow: Math.max(sum.oneOpposite, sum.opposites, sum.negation) * Number(gap === 0) * (1 - others),
    otherNames: others,
    apart: sum.apart,
    equal: sum.equal,
    fits: sum.fits,
    apartMore: sum.apart - Math.max(sum.equal, sum.fits),
    ratio: sum.apart * ratio,
    rise: sum.apart * rise,
    closes: sum.apart * Math.max(signal(xs, 'closes'), signal(ys, 'closes')),
    rejects: Math.max(rejects.a, rejects.b),
    rejectsEarly: bound ? Math.max(rejectsEarly, rejectsLate) : rejectsEarly,
    rejectsLate: bound ? Math.max(rejectsEarly, rejectsLate) : rejectsLate,
    ...{ deniesEarly, deniesLate, negatedEarly, negatedLate, plannedEarly, plannedLate, pastEarly, pastLate },
    ...{ concedesEarly, concedesLate, turnsEarly, turnsLate },
    declines: Math.max(signal(first(xs), 'declines'), signal(first(ys), 'declines')),
    negatedOne: Math.abs(share(first(xs), isNegated) - share(first(ys), isNegated)),
    deniesOne: Math.abs(share(first(xs), isRejecting) - share(first(ys), isRejecting)),
  };
  return { features, best, opposition, counts, rejection, voice };
}

export const isRejecting = ({ assertion }: Unit): boolean =>
  assertion.signals.includes('rejects') || assertion.act === 'deny';
const isNegated = ({ assertion }: Unit): boolean => assertion.predicates.some(({ negated }) => negated);
const isPlanned = ({ assertion }: Unit): boolean => assertion.predicates.some(({ modality }) => modality === 'planned');
const isPast = ({ assertion }: Unit): boolean => assertion.predicates.some(({ tense }) => tense === 'past');

const share = (units: readonly Unit[], is: (unit: Unit) => boolean): number =>
  units.length === 0 ? 0 : units.filter(is).length / units.length;

const signal = (units: readonly Unit[], name: Unit['assertion']['signals'][number]): number =>
  Math.max(0, ...units.filter(({ assertion }) => assertion.signals.includes(name)).map(lead));

/** The share of two units' names that only one of them has, where both have some. */
function otherNames(a: Unit, b: Unit): number {
  if (a.names.length === 0 || b.names.length === 0) return 0;
  const alone = (names: readonly string[], others: readonly string[]) =>
    names.filter((name) => !others.some((other) => alike(name, other))).length;
  return (alone(a.names, b.names) + alone(b.names, a.names)) / (a.names.length + b.names.length);
}

/** A count of people that is greater on a later day: a toll rises. */
function rises({ a, b }: Counts, dayA: number | null, dayB: number | null): boolean {
  if (dayA === null || dayB === null || dayA === dayB || a.unit !== 'people') return false;
  const [x, y] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0];
  return dayB > dayA ? y > x : x > y;
}

function commonVoice(a: Prepared, b: Prepared): Held['voice'] {
  let best: Held['voice'] = null;
  for (const x of a.voices)
    for (const y of b.voices) {
      const score = sameVoice(x, y);
      if (score > (best?.score ?? 0)) best = { a: x, b: y, score };
    }
  return best;
}

/** How many words of names both sides share: of who speaks in both, in one of them, in none. */
function sharedNames(a: Prepared, b: Prepared): { both: number; one: number; named: number; least: number } {
  const found = { both: 0, one: 0, named: 0, least: Math.min(a.names.length, b.names.length) };
  for (const word of a.names) {
    const other = b.names.find((candidate) => alike(word, candidate));
    if (!other) continue;
    const speaks = Number(a.speaking.includes(word)) + Number(b.speaking.includes(other));
    found[speaks === 2 ? 'both' : speaks === 1 ? 'one' : 'named']++;
  }
  return found;
}

/** All of a side as one unit. */
function merged({ units, names }: Prepared): Unit {
  const words = [...new Map(units.flatMap((unit) => unit.words.map((word) => [word.lemma, word] as const))).values()];
  const { assertion } = units[0] ?? { assertion: EMPTY };
  return { assertion, voice: null, actor: null, place: 0, words, names, mass: massOf(words, names) };
}

const EMPTY: Unit['assertion'] = {
  ...{ statement: null, span: [0, 0], act: null, signals: [], predicates: [], words: [], names: [] },
  ...{ quantities: [], times: [], keys: [] },
};
