import { SMALL } from '../numbers/lexicon.ts';
import { capital, DIGITS, touches, type Words } from '../numbers/words.ts';
import { four, isoDay, two } from './calendar.ts';
import { type Expression, fixed, inLine, type Rule, wordAt, yearAt } from './expression.ts';
import { DAY_PARTS, MONTHS, WEEKDAYS } from './lexicon.ts';
import { type Anchor, dateValue, monthYear, weekdayValue, yearOf } from './value.ts';

/** A month's name at piece `i`, with the piece after it and its full stop; null for "may", "march" and "mar" that are verbs or names. */
export function monthAt(words: Words, i: number): { month: number; last: number } | null {
  const w = words.lower[i];
  const month = MONTHS.get(w);
  if (month === undefined || !capital(words, i)) return null;
  const short = w.length < 5 && !/^(may|june|july)$/.test(w);
  const stop = short && words.lower[i + 1] === '.' && touches(words, i);
  const last = stop ? i + 2 : i + 1;
  const dayAfter = inLine(words, last, i) && isDayNumber(words, last);
  if (w === 'may' || w === 'march' || (short && !stop)) {
    const before = wordAt(words, i - 1, i);
    const helped =
      /^(in|last|next|since|by|until|till|of|early|late|mid|from|to|this|for|during|through|before|after|between|and|each|every|-|,|the|on|was|\d+(st|nd|rd|th)?|st|nd|rd|th)$/.test(
        before,
      );
    const begins = !inLine(words, i - 1, i);
    if (!dayAfter && !/^\d{4}$/.test(wordAt(words, last, i)) && (!helped || (begins && !helped))) return null;
    if (short && !stop && !dayAfter && !/^\d/.test(before)) return null;
    if (before === ',' && w === 'may' && !dayAfter) return null;
  }
  return { month, last };
}

const isDayNumber = (words: Words, i: number) =>
  /^\d{1,2}$/.test(words.lower[i] ?? '') && Number(words.lower[i]) <= 31 && Number(words.lower[i]) > 0;

/** "14", "14th": a day's number, with the piece after it. */
function dayAt(words: Words, i: number): { day: number; last: number } | null {
  if (words.kind[i] !== DIGITS || !isDayWord(words.lower[i])) return null;
  const ordinal = touches(words, i) && /^(st|nd|rd|th)$/.test(words.lower[i + 1]);
  if (
    !ordinal &&
    touches(words, i) &&
    (words.kind[i + 1] === 0 || (words.lower[i + 1] === ':' && words.kind[i + 2] === DIGITS && touches(words, i + 1)))
  )
    return null;
  return { day: Number(words.lower[i]), last: ordinal ? i + 2 : i + 1 };
}

const isDayWord = (w: string) => /^\d{1,2}$/.test(w);

/** "Aug. 7, 1998", "14 November", "December 2024", "early May", "mid-November", "March". */
export const monthDate: Rule = (words, at) => {
  let i = at;
  if (
    wordAt(words, i, at) === 'the' &&
    dayAt(words, i + 1) &&
    /^(of)$/.test(wordAt(words, dayAt(words, i + 1)?.last ?? 0, at))
  )
    i++;
  const dayFirst = dayAt(words, i);
  if (dayFirst) {
    const of = wordAt(words, dayFirst.last, at) === 'of' ? 1 : 0;
    const month = inLine(words, dayFirst.last + of, at) ? monthAt(words, dayFirst.last + of) : null;
    if (!month) return null;
    return dated(words, at, month.month, dayFirst.day, month.last);
  }
  if (i !== at) return null;
  const part = /^(early|late|mid)$/.test(words.lower[i]) ? 1 : 0;
  const hyphen = part && wordAt(words, i + 1, at) === '-' ? 1 : 0;
  i += part + hyphen;
  const named = inLine(words, i, at) ? monthAt(words, i) : null;
  if (!named) return null;
  const { month, last } = named;
  const day = inLine(words, last, at) ? dayAt(words, last) : null;
  if (day && !part) return dated(words, at, month, day.day, day.last);
  const comma = wordAt(words, last, at) === ',' || wordAt(words, last, at) === 'of' ? 1 : 0;
  const year = yearAt(words, last + comma, at);
  if (year !== null) return fixed(at, last + comma + 1, `${four(year)}-${two(month)}`);
  const behind = /^(last|this|next)$/.test(wordAt(words, last, at)) && wordAt(words, last + 1, at) === 'year';
  const end = behind ? last + 2 : words.lower[last - 1] === '.' ? last : last;
  return {
    ...{ first: at, last: end, type: 'DATE' },
    value: (anchor) => {
      const by =
        behind && anchor.published
          ? anchor.published.year + { last: -1, this: 0, next: 1 }[words.lower[last] as 'last']
          : monthYear(month, anchor);
      return `${by === null ? 'XXXX' : four(by)}-${two(month)}`;
    },
  };
};

function dated(words: Words, first: number, month: number, day: number, at: number): Expression {
  const comma = wordAt(words, at, first) === ',' ? 1 : 0;
  const year = yearAt(words, at + comma, first);
  if (year !== null) return fixed(first, at + comma + 1, dateValue(year, month, day));
  const said =
    /^(last|this|next)$/.test(wordAt(words, at, first)) && wordAt(words, at + 1, first) === 'year'
      ? words.lower[at]
      : null;
  return {
    ...{ first, last: said ? at + 2 : at, type: 'DATE' },
    value: (anchor) => {
      if (said && anchor.published)
        return dateValue(anchor.published.year + { last: -1, this: 0, next: 1 }[said as 'last'], month, day);
      return dateValue(yearOf(month, day, anchor), month, day);
    },
  };
}

/** "2024-11-14", "11/14/2024", "14.11.2024", "19980807". Day before month only where the numbers leave no doubt. */
export const numericDate: Rule = (words, at) => {
  const w = words.lower[at];
  if (words.kind[at] !== DIGITS || (at > 0 && touches(words, at - 1) && /^[-/.\d]$/.test(words.lower[at - 1])))
    return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(w);
  if (dotted) return fixed(at, at + 1, dateValue(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  const sign = words.lower[at + 1];
  if ((sign !== '-' && sign !== '/') || words.lower[at + 3] !== sign) return null;
  for (let i = at; i < at + 4; i++) if (!touches(words, i)) return null;
  const parts = [w, words.lower[at + 2], words.lower[at + 4]];
  if (!parts.every((part) => /^\d{1,4}$/.test(part ?? ''))) return null;
  const [a, b, c] = parts.map(Number);
  if (parts[0].length === 4) return fixed(at, at + 5, dateValue(a, b, c));
  if (parts[2].length === 4 || parts[2].length === 2) {
    const year = parts[2].length === 4 ? c : c < 50 ? 2000 + c : 1900 + c;
    if (parts[2].length === 2 && sign !== '/') return null;
    return fixed(at, at + 5, a > 12 ? dateValue(year, b, a) : dateValue(year, a, b));
  }
  return null;
};

/** "Friday", "last Tuesday", "Monday, Oct. 26", "Friday night". */
export const weekdayDate: Rule = (words, at) => {
  let i = at;
  let shift: 'last' | 'next' | 'this' | null = null;
  if (/^(early|late)$/.test(words.lower[i])) i++;
  if (wordAt(words, i, at) === 'the' && /^(previous|following)$/.test(wordAt(words, i + 1, at))) i++;
  const word = wordAt(words, i, at);
  if (/^(last|past|previous)$/.test(word)) shift = 'last';
  else if (/^(next|coming|following)$/.test(word)) shift = 'next';
  else if (word === 'this') shift = 'this';
  if (shift) i++;
  if (shift === 'this' && /^(past|coming)$/.test(wordAt(words, i, at)))
    shift = words.lower[i++] === 'past' ? 'last' : 'next';
  const name = wordAt(words, i, at);
  const day = WEEKDAYS.get(name);
  if (day === undefined || !capital(words, i)) return null;
  let last = i + 1;
  if (name.length < 6) {
    const stop = wordAt(words, last, at) === '.';
    if (!stop && /^(sun|sat|mon|fri|wed)$/.test(name)) return null;
    if (stop) last++;
  }
  const part = DAY_PARTS.get(wordAt(words, last, at));
  if (part)
    return {
      ...{ first: at, last: last + 1, type: 'TIME' },
      value: (anchor) => `${weekdayText(day, anchor, shift)}T${part}`,
    };
  const comma = wordAt(words, last, at) === ',' ? 1 : 0;
  if (inLine(words, last + comma, at)) {
    const date = monthDate(words, last + comma);
    if (
      date &&
      /\d/.test(
        words.lower[date.last - 1] +
          words.lower[last + comma] +
          (words.lower[last + comma + 1] ?? '') +
          (words.lower[last + comma + 2] ?? ''),
      ) &&
      hasDay(words, last + comma, date.last)
    )
      return { ...date, first: at };
  }
  return { ...{ first: at, last, type: 'DATE' }, value: (anchor) => weekdayText(day, anchor, shift) };
};

function hasDay(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDayWord(words.lower[i])) return true;
  return false;
}

function weekdayText(day: number, anchor: Anchor, shift: 'last' | 'next' | 'this' | null): string {
  const found = weekdayValue(day, anchor, shift);
  return found ? isoDay(found) : `XXXX-WXX-${day}`;
}

const YEAR_LEFT =
  /^(in|since|of|by|from|until|till|to|for|before|after|during|early|late|mid|through|between|and|or|than|the|spring|summer|autumn|fall|winter|circa|around|about|year|fiscal|end|\(|-|–|,|on|was|that|its|’|s|a|both|post|pre|beyond|election|season|last|back|as)$/;

/** "1998", "mid-2023", "the 1990s", "early 1990", "fiscal 1989", "2019-20". */
export const yearDate: Rule = (words, at) => {
  let i = at;
  if (words.lower[i] === 'the' && /^(early|late|mid|end|beginning|start)$/.test(wordAt(words, i + 1, at))) i++;
  const end = /^(end|beginning|start)$/.test(words.lower[i]) && wordAt(words, i + 1, at) === 'of' && i > at;
  if (end) i += 2;
  else if (/^(early|late|mid|fiscal|post|pre)$/.test(words.lower[i])) {
    i++;
    if (wordAt(words, i, at) === '-') i++;
  }
  if (!end && i === at + 1 && words.lower[at] === 'the') return null;
  const decade = yearAt(words, i, at);
  if (decade === null) return null;
  const glued = i > at ? false : at > 0 && touches(words, at - 1) && !/^[(–—"“‘'-]$/.test(words.lower[at - 1]);
  if (glued) return null;
  if (decade % 10 === 0 && wordAt(words, i + 1, at) === 's' && touches(words, i)) {
    const the = wordAt(words, at - 1, at) === 'the' && i > at ? at - 1 : at;
    return fixed(the, i + 2, `${String(decade).slice(0, 3)}X`);
  }
  const next = wordAt(words, i + 1, at);
  if (touches(words, i) && (words.kind[i + 1] !== 2 || next === ':' || next === '/' || next === '%' || next === '°'))
    return null;
  if (
    touches(words, i) &&
    next === '-' &&
    words.kind[i + 2] === 0 &&
    touches(words, i + 1) &&
    !/^(based)$/.test(words.lower[i + 2])
  ) {
    // "2019-style" still names the year.
  }
  const before = wordAt(words, at - 1, at);
  if (/^[$€£¥₹]$/.test(before) || /^(no|flight|route|number|about_|resolution|article|section|page|rs)$/.test(before))
    return null;
  const known =
    i > at || YEAR_LEFT.test(before) || !inLine(words, at - 1, at) || MONTHS.has(before) || words.upos[at - 1] === NOUN;
  if (decade < 1900 && !/^(in|since|of|by|until|before|after|early|late|mid)$/.test(i > at ? words.lower[at] : before))
    return null;
  if (!known && !/^[,.;:)]$/.test(next)) return null;
  if (
    i === at &&
    isCounted(words, i + 1, at) &&
    !/^(in|since|during|until|early|late|mid|of|by|the|s|a|both)$/.test(before)
  )
    return null;
  if (
    /^(people|troops|soldiers|kilometers|kilometres|miles|metres|meters|percent|men|women|%|km|dollars|euros|pounds|deaths|houses|homes|tons|tonnes)$/.test(
      next,
    )
  )
    return null;
  return fixed(end ? at : at, i + 1, four(decade));
};

const NOUN = 7;

/** Whether a plural noun follows that the number could count. */
const isCounted = (words: Words, i: number, with_: number) =>
  inLine(words, i, with_) && words.upos[i] === NOUN && /[^s]s$|people|men$/.test(words.lower[i]);

/** "nineteen ninety-six": a year as it is spoken. */
export const spokenYear: Rule = (words, at) => {
  const century = { nineteen: 1900, eighteen: 1800, twenty: 2000 }[words.lower[at] as 'nineteen'];
  if (century === undefined) return null;
  const tens = SMALL.get(wordAt(words, at + 1, at));
  if (tens === undefined || tens < 10 || (tens < 20 && century !== 2000 && tens > 19)) return null;
  let i = at + 2;
  if (wordAt(words, i, at) === '-') i++;
  const ones = tens >= 20 ? SMALL.get(wordAt(words, i, at)) : undefined;
  const whole = ones !== undefined && ones > 0 && ones < 10;
  return fixed(at, whole ? i + 1 : at + 2, four(century + tens + (whole ? ones : 0)));
};
