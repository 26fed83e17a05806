import { addDays, type Day, isoDay } from './calendar.ts';
import { monthAt, monthDate } from './dates.ts';
import { type Expression, inLine, type Rule, wordAt } from './expression.ts';
import { DAY_PARTS, type TimeUnit, UNITS } from './lexicon.ts';
import { type Anchor, durationValue, endedQuarter, quarterBy, shifted } from './value.ts';

/** "last week", "earlier this month", "early next year", "this year", "the coming months", "the weekend". */
export const relativeUnit: Rule = (words, at) => {
  let i = at;
  const the = words.lower[i] === 'the' ? 1 : 0;
  i += the;
  while (/^(early|late|earlier|later|sometime|mid)$/.test(wordAt(words, i, at)) && i < at + 3)
    i += wordAt(words, i + 1, at) === '-' ? 2 : 1;
  if (wordAt(words, i, at) === 'in' && i > at + the) i++;
  let step: number | null = null;
  const word = wordAt(words, i, at);
  if (/^(last|past|previous)$/.test(word)) step = -1;
  else if (/^(next|coming|following)$/.test(word)) step = 1;
  else if (/^(this|current)$/.test(word)) step = 0;
  if (step === null) return null;
  i++;
  if (step === 0 && /^(past|coming)$/.test(wordAt(words, i, at))) step = words.lower[i++] === 'past' ? -1 : 1;
  const name = wordAt(words, i, at);
  const month = inLine(words, i, at) && !the ? monthAt(words, i) : null;
  if (month) {
    const dated = monthDate(words, i);
    return dated && dated.last > month.last ? { ...dated, first: at } : monthBy(at, month, step);
  }
  const part = DAY_PARTS.get(name);
  if (part && name !== 'midday') {
    if (step === 0)
      return {
        ...{ first: at, last: i + 1, type: 'TIME' },
        value: ({ published }) => `${published ? isoDay(published) : 'XXXX-XX-XX'}T${part}`,
      };
    if (name === 'night' && word === 'last') {
      return {
        ...{ first: at, last: i + 1, type: 'TIME' },
        value: ({ published }) => `${published ? isoDay(addDays(published, -1)) : 'XXXX-XX-XX'}TNI`,
      };
    }
    if (the && step === 1)
      return { ...{ first: at, last: i + 1, type: 'TIME' }, value: (anchor) => `${nextDay(anchor, 1)}T${part}` };
    return null;
  }
  const unit = UNITS.get(name);
  if (!unit || unit.clock) return null;
  if (name.endsWith('s')) {
    // "recent months" and "the coming years" have no length.
    return {
      first: at,
      last: i + 1,
      type: unit.letter === 'D' && !the ? 'DATE' : 'DURATION',
      value: () => durationValue(null, unit),
    };
  }
  const by = step;
  if (the && (word === 'following' || word === 'next') && unit.letter === 'D')
    return { ...{ first: at, last: i + 1, type: 'DATE' }, value: (anchor) => nextDay(anchor, 1) };
  if (the && word === 'previous' && unit.letter === 'D')
    return { ...{ first: at, last: i + 1, type: 'DATE' }, value: (anchor) => nextDay(anchor, -1) };
  if (unit.letter === 'D' && word !== 'following' && word !== 'previous') return null;
  if (the && word === 'past' && unit.times === 1)
    return { first: at, last: i + 1, type: 'DURATION', value: () => durationValue(1, unit) };
  if (the && (word === 'past' || word === 'last' || word === 'next') && unit.times > 1)
    return { first: at, last: i + 1, type: 'DURATION', value: () => durationValue(1, unit) };
  return { ...{ first: at, last: i + 1, type: 'DATE' }, value: ({ published }) => shifted(published, unit, by) };
};

/** A day from the one that the text named last, or from the publication. */
function nextDay({ named, published }: Anchor, by: number): string {
  const from = named ?? published;
  return from ? isoDay(addDays(from, by)) : by < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

/** "last April", "next May". */
function monthBy(first: number, { month, last }: { month: number; last: number }, step: number): Expression {
  return {
    ...{ first, last, type: 'DATE' },
    value: ({ published }) => {
      const text = String(month).padStart(2, '0');
      if (!published) return `XXXX-${text}`;
      let { year } = published;
      if (step < 0 && month >= published.month) year--;
      if (step > 0 && month <= published.month) year++;
      return `${String(year).padStart(4, '0')}-${text}`;
    },
  };
}

/** "a year earlier", "the year-ago quarter", "the latest quarter", "the quarter", "that year", "the weekend", "the same day". */
export const knownPeriod: Rule = (words, at) => {
  const { lower } = words;
  let i = at;
  if (lower[i] === 'the') i++;
  const w = wordAt(words, i, at);
  const after = wordAt(words, i + 1, at) === '-' ? 2 : 1;
  if (w === 'year' && /^(ago|earlier)$/.test(wordAt(words, i + after, at))) {
    let last = i + after + 1;
    if (i === at && after === 1) return null;
    if (/^(quarter|period)$/.test(wordAt(words, last, at))) last++;
    else if (wordAt(words, last, at) === 'third' || ORD.test(wordAt(words, last, at)))
      last += wordAt(words, last + 1, at) === 'quarter' ? 2 : 0;
    const ofQuarter = words.lower[last - 1] === 'quarter' || words.lower[last - 1] === 'period';
    return {
      ...{ first: at, last, type: 'DATE' },
      value: (anchor) => {
        const quarter = anchor.quarter ?? (ofQuarter ? endedQuarter(anchor) : null);
        return quarter ? quarterBy(quarter, -1) : shifted(anchor.published, UNITS.get('year') as TimeUnit, -1);
      },
    };
  }
  if (w === 'year' && wordAt(words, i + after, at) === 'end') {
    return {
      ...{ first: at, last: i + after + 1, type: 'DATE' },
      value: ({ published }) => (published ? `${published.year}-12` : 'XXXX-12'),
    };
  }
  if (i > at && /^(latest|current)$/.test(w) && /^(quarter|period)$/.test(wordAt(words, i + 1, at))) {
    return {
      ...{ first: at, last: i + 2, type: 'DATE' },
      value: (anchor) =>
        w === 'current'
          ? shifted(anchor.published, UNITS.get('quarter') as TimeUnit, 0)
          : (anchor.quarter ?? endedQuarter(anchor)),
    };
  }
  if (i > at && w === 'quarter' && !/^(of|century|final|finals|mile)$/.test(wordAt(words, i + 1, at))) {
    return { ...{ first: at, last: i + 1, type: 'DATE' }, value: (anchor) => anchor.quarter ?? endedQuarter(anchor) };
  }
  if (i > at && w === 'weekend')
    return {
      ...{ first: at, last: i + 1, type: 'DATE' },
      value: ({ published }) =>
        published
          ? shifted(published, UNITS.get('weekend') as TimeUnit, published && isEarlyWeek(published) ? -1 : 0)
          : 'PAST_REF',
    };
  if (
    i > at &&
    (w === 'week' || w === 'year') &&
    !/^(of|old|long|s|’)$/.test(wordAt(words, i + 1, at)) &&
    !/^(of|for)$/.test(wordAt(words, at - 1, at) === 'of' ? 'of_' : '')
  ) {
    return {
      ...{ first: at, last: i + 1, type: 'DATE' },
      value: (anchor) => shifted(anchor.published, UNITS.get(w) as TimeUnit, 0),
    };
  }
  return null;
};

const ORD = /^(first|second|third|fourth)$/;
const isEarlyWeek = (day: Day) =>
  new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() <= 4 &&
  new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() > 0;

/** "later that year", "that same day", "earlier that week", "the same month". */
export const thatPeriod: Rule = (words, at) => {
  let i = at;
  if (/^(later|earlier|late|early)$/.test(words.lower[i])) i++;
  const that = wordAt(words, i, at);
  if (that !== 'that' && !(that === 'the' && wordAt(words, i + 1, at) === 'same')) return null;
  i++;
  if (wordAt(words, i, at) === 'same') i++;
  const name = wordAt(words, i, at);
  const unit = UNITS.get(name);
  const part = DAY_PARTS.get(name);
  if (part && i > at + 1 - 1) {
    return { ...{ first: at, last: i + 1, type: 'TIME' }, value: (anchor) => `${nextDay(anchor, 0)}T${part}` };
  }
  if (!unit || name.endsWith('s') || unit.clock) return null;
  return {
    ...{ first: at, last: i + 1, type: 'DATE' },
    value: (anchor) => {
      if (unit.letter === 'Y' && anchor.year !== null) return String(anchor.year).padStart(4, '0');
      if (unit.letter === 'Q') return anchor.quarter ?? endedQuarter(anchor);
      return shifted(anchor.named ?? anchor.published, unit, 0);
    },
  };
};

const REFS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ now: 'PRESENT_REF', currently: 'PRESENT_REF', nowadays: 'PRESENT_REF', current: 'PRESENT_REF' },
    ...{ recently: 'PAST_REF', recent: 'PAST_REF', lately: 'PAST_REF' },
  }),
);

/** "now", "recently", "the past", "the future", "recent months", "tonight", "overnight", "daily". */
export const vagueTime: Rule = (words, at) => {
  const w = words.lower[at];
  const next = wordAt(words, at + 1, at);
  if (w === 'tonight')
    return {
      ...{ first: at, last: at + 1, type: 'TIME' },
      value: ({ published }) => `${published ? isoDay(published) : 'XXXX-XX-XX'}TNI`,
    };
  if (w === 'overnight')
    return {
      ...{ first: at, last: at + 1, type: 'TIME' },
      value: ({ published }) => `${published ? isoDay(addDays(published, -1)) : 'XXXX-XX-XX'}TNI`,
    };
  const often = { daily: 'P1D', weekly: 'P1W', monthly: 'P1M', annually: 'P1Y', hourly: 'PT1H', nightly: 'P1D' }[
    w as 'daily'
  ];
  if (often) return { first: at, last: at + 1, type: 'SET', value: () => often };
  if (w === 'the' && (next === 'past' || next === 'future')) {
    const then = wordAt(words, at + 2, at);
    if (UNITS.has(then) || /^(tense|few|several|two|three|four|five|six|decade|of)$/.test(then)) return null;
    return { first: at, last: at + 2, type: 'DATE', value: () => (next === 'past' ? 'PAST_REF' : 'FUTURE_REF') };
  }
  if (w === 'recent' && UNITS.has(next) && next.endsWith('s'))
    return { first: at, last: at + 2, type: 'DURATION', value: () => durationValue(null, UNITS.get(next) as TimeUnit) };
  if (w === 'now' && /^(that|on_)$/.test(next)) return null;
  const ref = REFS.get(w);
  return ref ? { first: at, last: at + 1, type: 'DATE', value: () => ref } : null;
};
