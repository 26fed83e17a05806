import type { PairRelation, Span } from '../../model/index.ts';
import type { Held } from './features.ts';
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
  const { a, b, kind, unitA, unitB } = opposition;
  const quoted = (text: string, { span, negated }: typeof a) => `“${negated ? 'not ' : ''}${text.slice(...span)}”`;
  const [x, y] = [quoted(texts.a, a), quoted(texts.b, b)];
  const reason = kind === 'negation' ? `${x} against ${y}` : `${x} and ${y} are opposites`;
  return [reason, [unitA.assertion.span], [unitB.assertion.span]];
}
