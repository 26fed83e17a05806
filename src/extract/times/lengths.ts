import { readNumeral } from '../numbers/read.ts';
import { capital, DIGITS, touches, type Words } from '../numbers/words.ts';
import { addDays, addMonths, type Day, isoDay } from './calendar.ts';
import { monthAt } from './dates.ts';
import { type Expression, inLine, type Rule, wordAt } from './expression.ts';
import { type TimeUnit, UNITS } from './lexicon.ts';
import { type Anchor, durationValue, isoOf, quarterBy, shifted } from './value.ts';

/** Words that a length of time takes before its number. */
const ABOUT = [
  ...['more than', 'less than', 'fewer than', 'at least', 'at most', 'up to', 'no more than', 'no less than'],
  ...['well over', 'nearly', 'almost', 'about', 'around', 'roughly', 'approximately', 'over', 'some', 'under'],
];

const ABOUT_WORDS = ABOUT.map((phrase) => phrase.split(' '));

function aboutAt(words: Words, at: number): number {
  for (const phrase of ABOUT_WORDS) {
    if (phrase.every((w, k) => wordAt(words, at + k, at) === w)) return phrase.length;
  }
  return 0;
}

interface Length {
  readonly first: number;
  readonly last: number;
  /** null where only "some" is said. */
  readonly n: number | null;
  readonly unit: TimeUnit;
  /** Whether a hyphen joins number and unit: "two-week". */
  readonly hyphen: boolean;
}

/** "two weeks", "a few minutes", "2 1/2 years", "two-week", "several months", "a year and a half". */
function lengthAt(words: Words, at: number): Length | null {
  const { lower } = words;
  let i = at;
  let n: number | null = null;
  const w = lower[i];
  if ((w === 'a' || w === 'an') && (wordAt(words, i + 1, at) === 'few' || wordAt(words, i + 1, at) === 'couple')) {
    n = lower[i + 1] === 'couple' ? 2 : null;
    i += 2;
    if (wordAt(words, i, at) === 'of') i++;
  } else if (w === 'couple' && wordAt(words, i + 1, at) === 'of') {
    n = 2;
    i += 2;
  } else if (w === 'several' || w === 'few' || w === 'many') i++;
  else if (w === 'half' && /^(a|an)$/.test(wordAt(words, i + 1, at))) {
    n = 0.5;
    i += 2;
  } else if (
    (w === 'a' || w === 'an') &&
    UNITS.has(wordAt(words, i + (wordAt(words, i + 1, at) === 'additional' ? 2 : 1), at))
  ) {
    n = 1;
    i += wordAt(words, i + 1, at) === 'additional' ? 2 : 1;
  } else {
    const numeral = readNumeral(words, i);
    if (!numeral || numeral.sort === 'absurd') return null;
    if (words.kind[at] === DIGITS && at > 0 && touches(words, at - 1) && /^[-$€£/.:]$/.test(lower[at - 1])) return null;
    n = numeral.sort === 'vague' ? null : numeral.value;
    if (n === null && numeral.sort === 'digits') return null;
    i = numeral.last;
    if (lower[i] === '1' && lower[i + 1] === '/' && lower[i + 2] === '2' && n !== null) {
      n += 0.5;
      i += 3;
    } else if (
      wordAt(words, i, at) === 'and' &&
      wordAt(words, i + 1, at) === 'a' &&
      wordAt(words, i + 2, at) === 'half' &&
      n !== null
    ) {
      n += 0.5;
      i += 3;
    }
  }
  const hyphen = wordAt(words, i, at) === '-' && touches(words, i - 1) ? 1 : 0;
  i += hyphen;
  if (
    /^(more|additional|further|full|consecutive|straight|long|whole|working|business)$/.test(wordAt(words, i, at)) &&
    !hyphen
  )
    i++;
  const unit = UNITS.get(wordAt(words, i, at));
  if (!unit || (unit.letter === 'S' && n === null)) return null;
  // "the first second" and "a second" of something are ordinals.
  if (lower[i] === 'second' && (n === 1 || n === null)) return null;
  i++;
  if (
    wordAt(words, i, at) === 'and' &&
    wordAt(words, i + 1, at) === 'a' &&
    wordAt(words, i + 2, at) === 'half' &&
    n !== null
  ) {
    n += 0.5;
    i += 3;
  }
  return { first: at, last: i, n, unit, hyphen: hyphen > 0 };
}

/** A length of time, and what it becomes with "ago", "later", "the past", "every": a date, a duration, a set. */
export const lengthOfTime: Rule = (words, at) => {
  let i = at;
  const { lower } = words;
  if (lower[i] === 'every' || lower[i] === 'each') return everyUnit(words, at);
  const the = lower[i] === 'the' ? 1 : 0;
  const window = /^(past|last|next|coming|first|previous|latest|following|final)$/.test(wordAt(words, i + the, at));
  if (the || window) {
    i += the;
    if (window) i++;
    if (!window && !/^\w+$/.test(wordAt(words, i, at))) return null;
  } else i += aboutAt(words, i);
  const length = inLine(words, i, at) ? lengthAt(words, i) : null;
  if (!length) return null;
  if (window && /^(a|an)$/.test(lower[i])) return null;
  const { n, unit, last, hyphen } = length;
  if (capital(words, last - 1) && inLine(words, last - 2, at) && words.lower[last - 2] !== '-') return null;
  const next = wordAt(words, last, at);
  if (next === '-' && wordAt(words, last + 1, at) === 'old') return null;
  if (next === 'old' || (hyphen && next === '-')) return null;
  if (next === '-' && /^(a|an)$/.test(lower[i])) return null;
  if (hyphen && lower[last - 1].endsWith('s')) return null;
  if (the && !window && (hyphen || n === null || n === 1)) return null;
  const back = /^(ago|earlier|before)$/.test(next) && !(next === 'before' && isOpen(words, last + 1, at));
  const ahead =
    (next === 'later' || next === 'hence' || (next === 'from' && wordAt(words, last + 1, at) === 'now')) && !hyphen;
  if ((back || ahead) && !window && !the && !hyphen) {
    const end = next === 'from' ? last + 2 : last + 1;
    const fromText = next !== 'ago' && next !== 'from' && next !== 'hence';
    if (n === null)
      return { ...{ first: at, last: end, type: 'DATE' }, value: () => (back ? 'PAST_REF' : 'FUTURE_REF') };
    const by = back ? -n : n;
    return { ...{ first: at, last: end, type: 'DATE' }, value: (anchor) => distant(anchor, unit, by, fromText) };
  }
  if (n === 1 && !window && !the && /^(a|an)$/.test(lower[i])) {
    if (unit.letter === 'Q' || (unit.letter === 'D' && unit.times === 1 && !/^(and|or|in)$/.test(next) && i === at))
      return null;
    if (isRate(words, at)) return null;
  }
  if (unit.letter === 'WE' && !window) return null;
  return { ...{ first: at, last, type: 'DURATION' }, value: () => durationValue(n, unit) };
};

/** "a day" after an amount is a rate. */
function isRate(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1, at);
  return (
    /^(times|once|twice|dollars|barrels|tons|tonnes|percent|people|share|hours|day|week)$/.test(before) ||
    words.kind[at - 1] === DIGITS
  );
}

const isOpen = (words: Words, i: number, with_: number) => inLine(words, i, with_) && !/^[,.;:)]$/.test(words.lower[i]);

/** "41 years ago", "two weeks later": a day or at the unit's precision, from the publication or the text's own day. */
function distant(anchor: Anchor, unit: TimeUnit, by: number, fromText: boolean): string | null {
  const from: Day | null = fromText ? (anchor.named ?? anchor.published) : anchor.published;
  if (!from) return by < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (unit.clock) return isoDay(from);
  if (unit.letter === 'Y' && Math.abs(by * unit.times) === 1 && anchor.quarter) return quarterBy(anchor.quarter, by);
  if (by % 1 !== 0) {
    if (unit.letter === 'Y') return isoOf(addMonths(from, Math.round(12 * by * unit.times)), 'month');
    return isoDay(addDays(from, Math.round(by * ({ D: 1, W: 7, M: 30, Q: 91 }[unit.letter] ?? 1))));
  }
  if (unit.letter === 'Y' && unit.times > 1) return shifted(from, { ...unit, times: 1 }, by * unit.times);
  if (unit.letter === 'W') return isoDay(addDays(from, 7 * by * unit.times));
  return shifted(from, unit, by);
}

/** "every day", "each July", "every two weeks". */
function everyUnit(words: Words, at: number): Expression | null {
  const name = wordAt(words, at + 1, at);
  const unit = UNITS.get(name);
  if (unit && !name.endsWith('s') && name !== 'second')
    return { first: at, last: at + 2, type: 'SET', value: () => durationValue(1, unit) };
  const month = inLine(words, at + 1, at) ? monthAt(words, at + 1) : null;
  if (month)
    return { first: at, last: month.last, type: 'SET', value: () => `XXXX-${String(month.month).padStart(2, '0')}` };
  const length = inLine(words, at + 1, at) ? lengthAt(words, at + 1) : null;
  return length && !length.hyphen
    ? { first: at, last: length.last, type: 'SET', value: () => durationValue(length.n, length.unit) }
    : null;
}

/** "weeks", "years", "months ago", "decades-long": lengths without a number. */
export const bareLength: Rule = (words, at) => {
  const w = words.lower[at];
  const unit = UNITS.get(w);
  if (!unit || !w.endsWith('s') || unit.clock || unit.letter === 'Q' || w === 'seconds' || w === 'weekends')
    return null;
  const before = wordAt(words, at - 1, at);
  if (
    !/^(for|in|of|over|within|after|several|-|—|,|last|took|take|spent|spend|lasted|last|through|during|by|until|the|or|and)$/.test(
      before,
    ) &&
    wordAt(words, at + 1, at) !== 'ago' &&
    wordAt(words, at + 1, at) !== 'later'
  )
    return null;
  if (before === ',' || before === 'and') return null;
  if (before === 'the' && !/^(before|that|since|after|following|of)$/.test(wordAt(words, at + 1, at))) return null;
  if (wordAt(words, at + 1, at) === 'ago') return { first: at, last: at + 2, type: 'DATE', value: () => 'PAST_REF' };
  return { first: at, last: at + 1, type: 'DURATION', value: () => durationValue(null, unit) };
};
