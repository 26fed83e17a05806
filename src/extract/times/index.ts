import type { Time } from '../../model/index.ts';
import { SCALES, SMALL } from '../numbers/lexicon.ts';
import { DIGITS, spanOf, type Words } from '../numbers/words.ts';
import { type Day, publicationDay } from './calendar.ts';
import {
  clockTime,
  dayWord,
  holidayDate,
  monthDate,
  numericDate,
  quarterDate,
  seasonDate,
  spokenYear,
  weekdayDate,
  yearDate,
} from './dates.ts';
import type { Expression, Rule } from './expression.ts';
import { DAY_PARTS, HOLIDAYS, MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts';
import { bareLength, knownPeriod, lengthOfTime, relativeUnit, thatPeriod, vagueTime } from './relative.ts';
import { tenseAt } from './tense.ts';
import type { Anchor } from './value.ts';

/** In this order a tie in length is settled. */
const RULES: readonly Rule[] = [
  ...[
    clockTime,
    numericDate,
    weekdayDate,
    monthDate,
    quarterDate,
    dayWord,
    relativeUnit,
    thatPeriod,
    seasonDate,
    holidayDate,
  ],
  ...[yearDate, spokenYear, knownPeriod, lengthOfTime, vagueTime, bareLength],
];

/** Words that can begin an expression; digits can too. */
const BEGIN: ReadonlySet<string> = new Set([
  ...[
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...SEASONS.keys(),
    ...DAY_PARTS.keys(),
    ...UNITS.keys(),
    ...ORDINALS.keys(),
    ...SMALL.keys(),
    ...SCALES.keys(),
  ],
  ...[...HOLIDAYS.keys()].map((name) => name.split(' ')[0]),
  ...'the a an early late mid earlier later sometime last past previous next coming following this current that every each half several few many'.split(
    ' ',
  ),
  ...'more less fewer at up no just well nearly almost about around roughly approximately over some under dozens hundreds thousands tens'.split(
    ' ',
  ),
  ...'today yesterday tomorrow tonight overnight noon midnight now currently nowadays recently recent lately fiscal post pre q first final latest'.split(
    ' ',
  ),
  ...'daily weekly monthly annually hourly nightly quarterly additional'.split(' '),
]);

/**
 * The expressions of time in a text with TIMEX3 types and values, in order, never overlapping. Weekdays, months and "today" are
 * reckoned from `published` (ISO 8601); without it they stay open (`XXXX-WXX-5`) or are `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
 * Dates that don't exist have the value null. TIMEX3: Pustejovsky et al. 2003, ISO 24617-1. Linear in the text.
 */
export function times(words: Words, { published }: { readonly published: string | null | undefined }): Time[] {
  const out: Time[] = [];
  const day = publicationDay(published);
  let named: Day | null = null;
  let quarter: string | null = null;
  let quarterSentence = -1;
  let year: number | null = null;
  for (let i = 0; i < words.count; ) {
    const found = words.kind[i] === DIGITS || BEGIN.has(words.lower[i]) ? longest(words, i) : null;
    if (!found) {
      i++;
      continue;
    }
    const s = words.sentence[found.first];
    const anchor: Anchor = {
      ...{ published: day, named, year },
      quarter: s - quarterSentence <= 6 ? quarter : null,
      tense: tenseAt(words, found.first),
    };
    const value = found.value(anchor);
    out.push({ span: spanOf(words, found.first, found.last), type: found.type, value });
    if (value && /^\d{4}-\d\d-\d\d/.test(value)) {
      named = publicationDay(value);
      year = Number(value.slice(0, 4));
    } else if (
      value &&
      /^\d{4}-Q\d$/.test(value) &&
      !/\byear/i.test(words.text.slice(words.start[found.first], words.end[found.last - 1]))
    ) {
      quarter = value;
      quarterSentence = s;
    } else if (value && /^\d{4}(-\d\d)?$/.test(value)) year = Number(value.slice(0, 4));
    i = found.last;
  }
  return out;
}

function longest(words: Words, at: number): Expression | null {
  let best: Expression | null = null;
  for (const rule of RULES) {
    const found = rule(words, at);
    if (found && found.last > (best?.last ?? at)) best = found;
  }
  return best;
}
