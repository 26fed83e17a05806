import { capital, touches, type Words } from '../numbers/words.ts';
import { addDays, isoDay, two } from './calendar.ts';
import { monthDate, weekdayDate } from './dates.ts';
import { inLine, type Rule, wordAt } from './expression.ts';
import { DAY_PARTS } from './lexicon.ts';
import type { Anchor } from './value.ts';

/** "10:35 a.m.", "4 p.m. EDT", "noon", "midnight", "0900 GMT", and the day that stands with them. */
export const clockTime: Rule = (words, at) => {
  const w = words.lower[at];
  let clock: string | null = null;
  let i = at;
  if (
    (w === 'noon' || w === 'midnight' || w === 'midday') &&
    !(capital(words, at) && at > 0 && capital(words, at - 1))
  ) {
    clock = w === 'midnight' ? '24:00' : '12:00';
    i++;
  } else if (/^\d{1,2}$/.test(w)) {
    const hour = Number(w);
    let minute: number | null = null;
    i++;
    if (
      (wordAt(words, i, at) === ':' || wordAt(words, i, at) === '.') &&
      touches(words, i - 1) &&
      touches(words, i) &&
      /^\d\d$/.test(wordAt(words, i + 1, at))
    ) {
      minute = Number(words.lower[i + 1]);
      i += 2;
      if (wordAt(words, i, at) === ':' && /^\d\d$/.test(wordAt(words, i + 1, at))) i += 2;
    }
    const half = halfOfDay(words, i, at);
    if (half) i = half.last;
    const zoned = !half && minute !== null;
    if (!half && !zoned && wordAt(words, i, at) !== 'o') return null;
    if (!half && minute === null) {
      if (!/^['’]$/.test(wordAt(words, i + 1, at)) || wordAt(words, i + 2, at) !== 'clock') return null;
      i += 3;
    }
    if (hour > 24 || (minute ?? 0) > 59 || (half && hour > 12)) return null;
    const on = half ? (half.pm ? (hour % 12) + 12 : hour % 12) : hour;
    clock = `${two(on)}:${two(minute ?? 0)}`;
  } else if (
    /^\d{4}$/.test(w) &&
    /^(gmt|utc|local)$/.test(wordAt(words, at + 1, at)) &&
    Number(w) < 2400 &&
    Number(w) % 100 < 60
  ) {
    clock = `${w.slice(0, 2)}:${w.slice(2)}`;
    i++;
  } else if (/^\d{1,2}\.\d\d$/.test(w) && halfOfDay(words, at + 1, at)) {
    const half = halfOfDay(words, at + 1, at) as { pm: boolean; last: number };
    const [hour, minute] = w.split('.').map(Number);
    if (hour > 12 || minute > 59) return null;
    clock = `${two(half.pm ? (hour % 12) + 12 : hour % 12)}:${two(minute)}`;
    i = half.last;
  }
  if (clock === null) return null;
  if (/^(gmt|utc|est|edt|cst|cdt|pst|pdt|bst|cet)$/.test(wordAt(words, i, at))) i++;
  const on = /^(on|,)$/.test(wordAt(words, i, at)) ? 1 : 0;
  const date = inLine(words, i + on, at)
    ? (weekdayDate(words, i + on) ?? dayWord(words, i + on) ?? monthDate(words, i + on))
    : null;
  const text = clock;
  if (date && date.type === 'DATE' && !/^(last|next|this|early|late)$/.test(words.lower[i + on])) {
    return {
      ...{ first: at, last: on ? i : date.last, type: 'TIME' },
      value: (anchor) => joinClock(date.value(anchor), text),
    };
  }
  return {
    ...{ first: at, last: i, type: 'TIME' },
    value: ({ published, named }) => joinClock(named || published ? isoDay((named ?? published)!) : 'XXXX-XX-XX', text),
  };
};

const joinClock = (day: string | null, clock: string) =>
  day === null ? null : day.endsWith('_REF') ? `XXXX-XX-XXT${clock}` : `${day}T${clock}`;

/** "a.m.", "pm". */
function halfOfDay(words: Words, i: number, with_: number): { pm: boolean; last: number } | null {
  const w = wordAt(words, i, with_);
  if (w === 'am' || w === 'pm') return { pm: w === 'pm', last: i + 1 };
  if ((w === 'a' || w === 'p') && words.lower[i + 1] === '.' && words.lower[i + 2] === 'm') {
    return { pm: w === 'p', last: words.lower[i + 3] === '.' && touches(words, i + 2) ? i + 4 : i + 3 };
  }
  return null;
}

/** "today", "yesterday", "tomorrow". */
export const dayWord: Rule = (words, at) => {
  const shift = { today: 0, yesterday: -1, tomorrow: 1 }[words.lower[at] as 'today'];
  if (shift === undefined) return null;
  if (/^['’]$/.test(wordAt(words, at + 1, at)) && wordAt(words, at + 2, at) === 's') return null;
  const part = DAY_PARTS.get(wordAt(words, at + 1, at));
  const day = ({ published }: Anchor) =>
    published ? isoDay(addDays(published, shift)) : shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  if (part) return { ...{ first: at, last: at + 2, type: 'TIME' }, value: (anchor) => joinClock(day(anchor), part) };
  return { ...{ first: at, last: at + 1, type: 'DATE' }, value: day };
};
