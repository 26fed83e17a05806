import type { Modality, Predicate, Quantity } from '../../model/index.ts';
import { compareNames } from '../names/index.ts';
import { isRejecting } from './features.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { type Opposition, oppositions } from './polarity.ts';
import { type Counts, countsOf } from './quantities.ts';
import { kinship, rarity } from './senses.ts';
import { alike, shareOfNames } from './spelling.ts';
import { NAME_WEIGHT, type Unit } from './units.ts';
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
  /** How many words of names the beginnings of both reports share: whether they tell of one matter. */
  readonly matter: number;
}

/*
 * Bounds of the decision. They were set on the demonstration collection and on pairs of unrelated news articles, so that
 * hardly anything unrelated passes; see bench/conflicts.ts and bench/demo-conflicts.ts.
 */
/** What two assertions on one matter share at least, by weight, and by the share of the lighter one. */
const TOPIC = { shared: 1.7, contained: 0.34 };
/** In one report, or in two that share so many names, the matter is given, and less will do. */
const TOPIC_GIVEN = { shared: 0.8, contained: 0.3 };
const ONE_MATTER = 3;
/** Where one speaker, or an answer, says the opposite, less still: what is opposed is the matter. */
const TOPIC_ANSWER = { shared: 0.7, contained: 0.12, firm: { shared: 0.2, contained: 0.05 } };
const FIRM = 0.8;
const SAME = { shared: 2.6, score: 0.5, plain: 1.2, sure: 0.75 };
/** What a rejection and what it rejects share at least beside names, by weight: the deed that is denied. */
const DENIED = { named: 0.25, plain: 0.75 };
/** Two assertions that share more say it in the same words: only a word of rejection makes one a denial. */
const QUOTED = 0.8;
const AGAINST = 0.5;
const AROUND = { own: 0.45, other: 0.3 };
const COUNTED = 0.58;
/** Days after which two accounts of different speakers may each have been true on its day. */
const STALE = 4;

/** Decides what two assertions are to each other. */
export function judgePair(a: Unit, b: Unit, { days, oneReport, matter }: Setting): Verdict {
  const likeness = likenessOf(a, b);
  if (!oneReport && (points(a) || points(b))) return { relation: 'unrelated', score: 1, likeness };
  const given = oneReport || matter >= ONE_MATTER;
  const counts = countsOf(a.assertion.quantities, b.assertion.quantities);
  const voice = voiceOf(a, b);
  const clash = figuresApart(counts, voice, days, a, b);
  const nearness = Math.min(1, likeness.contained / 0.8) * Math.min(1, likeness.shared / 3);
  if (clash && given && !oneReport && days !== null && isToll(clash))
    return { relation: 'figures', score: 0.6 + 0.3 * nearness, likeness, counts: clash };
  const gap = days === null ? 0 : Math.abs(days);
  const plain = likeness.shared - NAME_WEIGHT * likeness.names;
  const declining = [a, b].some(({ assertion }) => assertion.signals.includes('declines') || assertion.act === 'ask');
  const pairs = oppositions(a, b).filter(({ a: p, b: q }) => tells(p) && tells(q) && comparable(p, q, voice >= 0.6));
  // One speaker, or an answer to another, is held to the matter by the words around: "the presence continues", "to withdraw".
  const answers = voice >= 0.6 || rejects(a, false) !== rejects(b, false);
  const around = answers ? (voice >= 0.6 ? AROUND.own : AROUND.other) * Math.min(1, plain) : 0;
  const opposition = pairs.find(({ kind, weight }) => kind !== 'agreement' && weight + around >= AGAINST);
  const agreement = pairs.find(({ kind }) => kind === 'agreement')?.weight ?? 0;
  const topic = given ? TOPIC_GIVEN : TOPIC;
  const close = likeness.shared >= topic.shared && likeness.contained >= topic.contained && telling(likeness, given);
  const answered = answers && given && opposition !== undefined && opposition.kind === 'opposites';
  const firm = (opposition?.weight ?? 0) >= FIRM;
  const least = oneReport && firm ? TOPIC_ANSWER.firm : TOPIC_ANSWER;
  const accused = given && (answersCharge(a, b) || answersCharge(b, a));
  if (!close && !accused && !(answered && likeness.shared >= least.shared && likeness.contained >= least.contained))
    return { relation: 'unrelated', score: 1 - likeness.contained, likeness };
  if (clash && plain >= 0.5)
    return { relation: 'figures', score: 0.5 + 0.45 * nearness * clash.weight, likeness, counts: clash };
  const verbatim = likeness.score >= QUOTED;
  const [rejectsA, rejectsB] = [a, b].map((unit) => rejects(unit, verbatim));
  if (rejectsA !== rejectsB && voice < 0.5 && !declining && !oneVoice(a, b, oneReport)) {
    const [denying, denied] = rejectsA ? [a, b] : [b, a];
    const above = oneReport && answersAbove(denying, denied, likeness) ? 0.5 : 0;
    const deed = Math.max(close || accused ? deedOf(denying, denied) : 0, opposition ? 0.8 : 0, above);
    const shared = likeness.names > 0 ? DENIED.named : DENIED.plain;
    if (deed > 0 && (plain >= shared || above > 0 || (opposition?.weight ?? 0) >= FIRM) && gap <= ANSWERED)
      return {
        ...{
          relation: 'denial',
          score: Math.min(0.95, 0.45 + (accused || firm ? PLAINLY : 0) + 0.5 * nearness * deed),
        },
        ...{ likeness, ...(opposition && { opposition }) },
        rejecting: rejectsA ? 'a' : 'b',
      };
  }
  if (opposition && opposition.weight + around > agreement && !declining && (rejectsA === rejectsB || voice >= 0.6)) {
    const score = 0.4 + 0.5 * nearness * Math.min(1, opposition.weight + around);
    // Two reports of which one has no date: the same speaker hardly said both on one day.
    if (voice >= 0.6 && (gap >= 1 || (days === null && !oneReport)))
      return { relation: 'reversal', score: Math.min(0.95, score + SPOKEN), likeness, opposition };
    if (voice < 0.5 && gap < STALE && !oneVoice(a, b, oneReport))
      return { relation: 'contradiction', score, likeness, opposition };
  }
  const alike = agreement >= AGAINST || likeness.contained >= SAME.sure;
  const much = likeness.shared >= SAME.shared && likeness.score >= SAME.score && alike;
  if ((much || verbatim) && plain >= SAME.plain && rejectsA === rejectsB && !opposition)
    return { relation: 'same', score: Math.min(0.95, 0.3 + 0.6 * likeness.score + 0.1 * agreement), likeness };
  return { relation: 'compatible', score: 0.5, likeness };
}

/** Days after which a rejection is hardly an answer to what was asserted. */
const ANSWERED = 30;

/** Who is named in an account rejects its very deed: "Iran denied reducing its forces" below "Iran had reduced its presence". */
function answersCharge(denying: Unit, denied: Unit): boolean {
  const names = denying.voice?.names ?? [];
  if (names.length === 0 || !denying.assertion.signals.includes('rejects')) return false;
  return names.every((name) => denied.names.some((other) => alike(name, other))) && deedOf(denying, denied) >= 0.9;
}

/** What a plain answer adds to a denial's score: the opposite of the very words, or the accused's own. */
const PLAINLY = 0.1;

/** "This" stands for what was said above it, and for nothing in another report. */
const points = ({ assertion: { span, words } }: Unit): boolean => span[1] - span[0] < POINTER && words.length > 1;
const POINTER = 12;

/** One named speaker says the opposite: that weighs more than two who differ. */
const SPOKEN = 0.12;

/** "In response she said that such claims are not true": a rejection of claims, right below another speaker's words. */
function answersAbove(denying: Unit, denied: Unit, { names }: Likeness): boolean {
  const between = denying.assertion.span[0] - denied.assertion.span[1];
  const claims = denying.words.some(({ lemma }) => CLAIMS.has(lemma));
  return names > 1 && between >= 0 && between < BELOW && claims && denied.voice !== null;
}

const CLAIMS = new Set('claim report account allegation accusation charge story rumour narrative version'.split(' '));
/** Characters between a statement and its answer: two paragraphs or so. */
const BELOW = 600;

/** In the outlet's own voice only a verb rejects: its headlines are full of lies and tales. */
function rejects(unit: Unit, verbatim: boolean): boolean {
  if (!isRejecting(unit) || (verbatim && !unit.assertion.signals.includes('rejects'))) return false;
  return unit.assertion.statement !== null || unit.assertion.predicates.some(({ lemma }) => REJECTING.has(lemma));
}

const REJECTING = new Set('deny reject dismiss refute rebut dispute repudiate disavow contradict debunk'.split(' '));

/** How surely a deed that is told is the one that is rejected, 0 to 1: one of its verbs stands in the rejection. */
function deedOf(denying: Unit, denied: Unit): number {
  let best = 0;
  for (const predicate of denied.assertion.predicates) {
    if (!tells(predicate)) continue;
    for (const { lemma, weight } of denying.words) {
      const near = kinship(predicate.lemma, lemma);
      if (near >= KINDRED && weight >= PLAIN) best = Math.max(best, near);
    }
  }
  return best;
}

const KINDRED = 0.6;
/** The weight of a word that stands in every tenth article or so. */
const PLAIN = 0.15;

/** Numbers of the dead or wounded: in two reports of one matter they count the same. */
const isToll = ({ a, b }: Counts): boolean => a.what === b.what && (a.what === 'killed' || a.what === 'wounded');

/** Whether what is shared tells a matter: a name, or words that are rare. */
function telling({ names, words, score }: Likeness, given: boolean): boolean {
  if (given || (score >= QUOTED && words.length > 3)) return true;
  return names > 0 ? words.length > names : words.filter((word) => rarity(word) > 0.7).length >= 3;
}

/** 1 where both are one actor's, 0 where they are two's or nobody's. */
function voiceOf(a: Unit, b: Unit): number {
  if (a.actor !== null && b.actor !== null) return Number(a.actor === b.actor);
  if (!a.voice || !b.voice) return 0;
  const [x, y] = [a.voice.speaker, b.voice.speaker];
  if (x?.kind === 'person' && y?.kind === 'person') {
    const { sameness } = compareNames(x.name, y.name, 'person');
    return { same: 1, maybe: 0.5, different: 0 }[sameness];
  }
  return sameVoice(a.voice, b.voice);
}

/** Two sentences of one report in the outlet's own voice: it hardly contradicts itself. */
const oneVoice = (a: Unit, b: Unit, oneReport: boolean): boolean => oneReport && !a.voice && !b.voice;

const EMPTY = new Set(
  'be have do get go come make take give say tell see know want think put let keep start begin need carry state report quote add call include consider regard present concern relate'.split(
    ' ',
  ),
);
const tells = ({ lemma }: Predicate): boolean => !EMPTY.has(lemma);

/**
 * "Should be abolished" and "is in force" can both be, and a promise is no denial of what came later: what is told as a fact
 * clashes with a fact, a plan with a plan. One speaker's plan clashes with what they tell later.
 */
function comparable(p: Predicate, q: Predicate, oneSpeaker: boolean): boolean {
  const firm = (modality: Modality) => modality === 'fact' || modality === 'planned';
  return firm(p.modality) && firm(q.modality) && (oneSpeaker || p.modality === q.modality);
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
