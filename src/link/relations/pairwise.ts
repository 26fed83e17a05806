import type { Modality, Predicate, Quantity } from '../../model/index.ts';
import { isRejecting } from './features.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { type Opposition, oppositions } from './polarity.ts';
import { type Counts, countsOf } from './quantities.ts';
import { rarity } from './senses.ts';
import { shareOfNames } from './spelling.ts';
import type { Unit } from './units.ts';
import { sameVoice } from './voices.ts';

/** What two assertions are to each other, with the ground for it. */
export interface Verdict {
  readonly relation: 'same' | 'denial' | 'contradiction' | 'reversal' | 'figures' | 'compatible' | 'unrelated';
  readonly score: number;
  readonly likeness: Likeness;
  readonly opposition?: Opposition;
  readonly counts?: Counts;
  readonly rejecting?: 'a' | 'b';
}

/** When two assertions were published, and whether in one report. */
export interface Setting {
  /** Days from the first to the second; null where a date is not known. */
  readonly days: number | null;
  readonly oneReport: boolean;
}

/*
 * Bounds of the decision. They were set on the demonstration collection and on pairs of unrelated news articles, so that
 * hardly anything unrelated passes; see bench/conflicts.ts and bench/demo-conflicts.ts.
 */
/** What two assertions on one matter share at least, by weight, and by the share of the lighter one. */
const TOPIC = { shared: 1.7, contained: 0.34 };
/** In one report the matter is given, and less will do. */
const TOPIC_WITHIN = { shared: 0.8, contained: 0.3 };
const SAME = { shared: 2.6, score: 0.5 };
const AGAINST = 0.5;
const COUNTED = 0.58;
/** Days after which two accounts of different speakers may each have been true on its day. */
const STALE = 4;

/** Decides what two assertions are to each other. */
export function judgePair(a: Unit, b: Unit, { days, oneReport }: Setting): Verdict {
  const likeness = likenessOf(a, b);
  const topic = oneReport ? TOPIC_WITHIN : TOPIC;
  if (likeness.shared < topic.shared || likeness.contained < topic.contained || !telling(likeness, oneReport))
    return { relation: 'unrelated', score: 1 - likeness.contained, likeness };
  const voice = voiceOf(a, b);
  const gap = days === null ? 0 : Math.abs(days);
  const nearness = Math.min(1, likeness.contained / 0.8) * Math.min(1, likeness.shared / 3);
  const counts = countsOf(a.assertion.quantities, b.assertion.quantities);
  const clash = figuresApart(counts, voice, days, a, b);
  if (clash) return { relation: 'figures', score: 0.5 + 0.45 * nearness * clash.weight, likeness, counts: clash };
  const declining = [a, b].some(({ assertion }) => assertion.signals.includes('declines'));
  const pairs = oppositions(a, b).filter(({ a: p, b: q }) => tells(p) && tells(q) && comparable(p, q));
  const opposition = pairs.find(({ kind, weight }) => kind !== 'agreement' && weight >= AGAINST);
  const agreement = pairs.find(({ kind }) => kind === 'agreement')?.weight ?? 0;
  const [rejectsA, rejectsB] = [isRejecting(a), isRejecting(b)];
  if (rejectsA !== rejectsB && voice < 0.5 && !declining) {
    const sure = Math.max(opposition?.weight ?? 0, agreement, oneReport ? 0.5 : likeness.names > 0 ? 0.4 : 0);
    if (sure >= 0.4)
      return {
        ...{
          relation: 'denial',
          score: 0.45 + 0.5 * nearness * Math.min(1, sure + 0.3),
          likeness,
          ...(opposition && { opposition }),
        },
        rejecting: rejectsA ? 'a' : 'b',
      };
  }
  if (opposition && opposition.weight > agreement && !declining && rejectsA === rejectsB) {
    const score = 0.4 + 0.5 * nearness * opposition.weight;
    if (voice >= 0.6 && gap >= 1) return { relation: 'reversal', score, likeness, opposition };
    if (voice < 0.5 && gap < STALE && !oneVoiceUnknown(a, b, oneReport))
      return { relation: 'contradiction', score, likeness, opposition };
  }
  if (likeness.shared >= SAME.shared && likeness.score >= SAME.score && rejectsA === rejectsB && !opposition)
    return { relation: 'same', score: Math.min(0.95, 0.3 + 0.6 * likeness.score + 0.1 * agreement), likeness };
  return { relation: 'compatible', score: 0.5, likeness };
}

/** Whether what is shared tells a matter: a name, or words that are rare. */
function telling({ names, words }: Likeness, oneReport: boolean): boolean {
  if (oneReport) return true;
  return names > 0 ? words.length > names : words.filter((word) => rarity(word) > 0.7).length >= 3;
}

/** 1 where both are one actor's, 0 where they are two's or nobody's. */
function voiceOf(a: Unit, b: Unit): number {
  if (a.actor !== null && b.actor !== null) return Number(a.actor === b.actor);
  return a.voice && b.voice ? sameVoice(a.voice, b.voice) : 0;
}

/** Two sentences of one report in the outlet's own voice: it hardly contradicts itself. */
const oneVoiceUnknown = (a: Unit, b: Unit, oneReport: boolean): boolean => oneReport && !a.voice && !b.voice;

const EMPTY = new Set(
  'be have do get go come make take give say tell see know want think put let keep start begin need'.split(' '),
);
const tells = ({ lemma }: Predicate): boolean => !EMPTY.has(lemma);

/** "Should be abolished" and "is in force" can both be: only what is told as a fact, or both as planned, clashes. */
function comparable(p: Predicate, q: Predicate): boolean {
  const firm = (modality: Modality) => modality === 'fact' || modality === 'planned';
  return firm(p.modality) && firm(q.modality);
}

/** The surest pair of numbers that count one thing and can't both hold. */
function figuresApart(
  counts: readonly Counts[],
  voice: number,
  days: number | null,
  a: Unit,
  b: Unit,
): Counts | undefined {
  if (voice >= 0.6 && days !== 0) return undefined;
  const agreed = counts.filter(({ kind, weight }) => kind !== 'apart' && weight >= COUNTED);
  return counts.find(
    (pair) =>
      pair.kind === 'apart' &&
      pair.weight >= COUNTED &&
      !agreed.some((other) => other.a === pair.a || other.b === pair.b) &&
      !partOf(pair, a, b) &&
      !laterWord(pair, days),
  );
}

/** A number for another place, or one of several in its own sentence that count the same: a part, not the whole. */
function partOf({ a, b }: Counts, x: Unit, y: Unit): boolean {
  if (a.where && b.where && shareOfNames(a.where, b.where) === 0) return true;
  if (dayOf(a) !== null && dayOf(b) !== null && dayOf(a) !== dayOf(b)) return true;
  const several = (quantity: Quantity, { assertion }: Unit) =>
    assertion.quantities.filter(({ what, unit }) => what === quantity.what && unit === quantity.unit).length > 1;
  return several(a, x) || several(b, y);
}

const dayOf = ({ when }: Quantity): string | null => (when && /^\d{4}-\d\d/.test(when) ? when.slice(0, 10) : null);

/** A count of another day is another count, and a toll rises. */
function laterWord({ a, b }: Counts, days: number | null): boolean {
  if (days === null || days === 0) return false;
  if (Math.abs(days) >= STALE) return true;
  const [early, late] = days > 0 ? [a, b] : [b, a];
  return (late.min ?? late.max ?? 0) > (early.min ?? early.max ?? 0);
}
