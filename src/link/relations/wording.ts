import type { PairRelation, Predicate, Span, Voiced } from '../../model/index.ts';
import type { Held } from './features.ts';
import type { Verdict } from './pairwise.ts';
import type { Opposition } from './polarity.ts';
import type { Voice } from './voices.ts';

/** What is said of a relation to people, and the words of both sides that show it. */
export interface Wording {
  readonly about: string;
  readonly reason: string;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** How many shared words tell what both are about. */
const ABOUT = 6;

/** Puts the ground of a decision into words; `unclear` where the words leave it open. */
export function word(relation: PairRelation, held: Held, texts: { a: string; b: string }, unclear: boolean): Wording {
  const { best } = held;
  const about = best ? best.likeness.words.slice(0, ABOUT).join(', ') : '';
  const [reason, a, b] = because(relation, held, texts);
  return { about, reason: unclear ? `unclear: ${reason}` : reason, a, b };
}

type Because = readonly [reason: string, a: readonly Span[], b: readonly Span[]];

function because(relation: PairRelation, held: Held, texts: { a: string; b: string }): Because {
  const { best, counts, rejection, opposition, voice, features } = held;
  const units: readonly [readonly Span[], readonly Span[]] = best
    ? [[best.a.assertion.span], [best.b.assertion.span]]
    : [[], []];
  if (relation === 'unrelated' || !best) return ['they share no matter', [], []];
  if (relation === 'figures' && counts) {
    const [x, y] = [texts.a.slice(...counts.a.span), texts.b.slice(...counts.b.span)];
    const what = counts.a.what ?? counts.b.what ?? counts.a.unit;
    return [`“${x}” and “${y}” can't both be the number (${what})`, [counts.a.span], [counts.b.span]];
  }
  if (relation === 'denial' && rejection) {
    const { unitA, unitB, side } = rejection;
    const which = side === 'a' ? 'the first' : 'the second';
    return [`${which} rejects what the other asserts`, [unitA.assertion.span], [unitB.assertion.span]];
  }
  const who = voice && features.voice > 0.5 ? `${nameOf(voice.a)} and ${nameOf(voice.b)} are one speaker` : '';
  if (relation === 'reversal') {
    const [against, a, b] = opposite(held, texts) ?? ['what is said later does not fit what was said before', ...units];
    return [[who, against].filter(Boolean).join('; '), a, b];
  }
  if (relation === 'contradiction' || relation === 'denial') {
    const found = opposition && opposite(held, texts);
    return found ?? ['two accounts of one matter that can hardly both hold', ...units];
  }
  if (relation === 'same') return [who ? `${who}; both tell the same` : 'both tell the same', ...units];
  return ['one matter, and both can hold', ...units];
}

const nameOf = ({ names, roles }: Voice): string => (names.length > 0 ? names : roles).join(' ');

function opposite({ opposition }: Held, texts: { a: string; b: string }): Because | null {
  if (!opposition) return null;
  const { unitA, unitB } = opposition;
  return [against(opposition, texts), [unitA.assertion.span], [unitB.assertion.span]];
}

function against({ a, b, kind }: Opposition, texts: { a: string; b: string }): string {
  const quoted = (text: string, { span, negated }: Predicate) => `“${negated ? 'not ' : ''}${text.slice(...span)}”`;
  const [x, y] = [quoted(texts.a, a), quoted(texts.b, b)];
  return kind === 'negation' ? `${x} against ${y}` : `${x} and ${y} are opposites`;
}

/** The verdict on two assertions, in words, with the words that show it. */
export function wordPair(verdict: Verdict, a: Voiced, b: Voiced): Wording {
  const { relation, likeness, counts, opposition, rejecting } = verdict;
  const about = likeness.words.slice(0, ABOUT).join(', ');
  const spans = { a: [a.assertion.span], b: [b.assertion.span] };
  const texts = { a: a.text, b: b.text };
  const said = opposition ? against(opposition, texts) : '';
  if (relation === 'figures' && counts) {
    const [x, y] = [a.text.slice(...counts.a.span), b.text.slice(...counts.b.span)];
    const what = counts.a.what ?? counts.b.what ?? counts.a.unit;
    const reason = `“${x}” and “${y}” can't both be the number (${what})`;
    return { about, reason, a: [counts.a.span], b: [counts.b.span] };
  }
  if (relation === 'denial') {
    const which = rejecting === 'a' ? 'the first' : 'the second';
    return { about, reason: [`${which} rejects what the other asserts`, said].filter(Boolean).join('; '), ...spans };
  }
  if (relation === 'reversal') return { about, reason: `the same speaker, on another day: ${said}`, ...spans };
  if (relation === 'contradiction') return { about, reason: said, ...spans };
  const plain = {
    same: 'both tell the same',
    compatible: 'one matter, and both can hold',
    unrelated: 'they share no matter',
    figures: 'numbers that can hardly both hold',
  };
  return { about, reason: plain[relation], ...spans };
}
