import type { Time } from '../../model/index.ts';
import { SCALES, SMALL } from '../numbers/lexicon.ts';
import { DIGITS, LETTERS, spanOf, type Words } from '../numbers/words.ts';
import { type Day, publicationDay } from './calendar.ts';
import { clockTime, dayWord } from './clock.ts';
import { monthDate, numericDate, spokenYear, weekdayDate, yearDate } from './dates.ts';
import type { Expression, Rule } from './expression.ts';
import { bareLength, lengthOfTime } from './lengths.ts';
import { HOLIDAYS, MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts';
import { holidayDate, quarterDate, seasonDate } from './periods.ts';
import { knownPeriod, relativeUnit, thatPeriod, vagueTime } from './relative.ts';
import { tenseAt } from './tense.ts';
import type { Anchor } from './value.ts';

const words = (list: string) => list.split(' ');
const MODIFIED = words('the early late earlier later last past previous next coming following this current');

/** Every rule with the words that can begin what it reads, in the order in which a tie in length is settled. */
const RULES: readonly (readonly [rule: Rule, begin: readonly string[]])[] = [
  [clockTime, words('noon midnight midday')],
  [weekdayDate, [...WEEKDAYS.keys(), ...MODIFIED]],
  [monthDate, [...MONTHS.keys(), ...words('the early late mid')]],
  [quarterDate, [...ORDINALS.keys(), ...words('the fiscal q')]],
  [dayWord, words('today yesterday tomorrow')],
  [relativeUnit, [...MODIFIED, ...words('sometime mid')]],
  [thatPeriod, words('later earlier late early that the')],
  [seasonDate, [...SEASONS.keys(), ...words('the early late last next this')]],
  [holidayDate, [...HOLIDAYS.keys()].map((name) => name.split(' ')[0])],
  [yearDate, words('the early late mid fiscal post pre')],
  [spokenYear, words('nineteen eighteen twenty')],
  [knownPeriod, words('the year')],
  [
    lengthOfTime,
    [
      ...SMALL.keys(),
      ...SCALES.keys(),
      ...words(
        'a an the half several few many every each past last next coming first previous latest following final more less fewer at up no well nearly almost about around roughly approximately over some under dozens hundreds thousands tens',
      ),
    ],
  ],
  [
    vagueTime,
    words(
      'tonight overnight daily weekly monthly annually hourly nightly the recent now currently nowadays current recently lately',
    ),
  ],
  [bareLength, [...UNITS.keys()]],
];

const DIGIT_RULES: readonly Rule[] = [clockTime, numericDate, monthDate, yearDate, lengthOfTime];

const BEGIN: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...new Set(RULES.flatMap(([, begin]) => begin))].map((word) => [
    word,
    RULES.filter(([, begin]) => begin.includes(word)).map(([rule]) => rule),
  ]),
);

/** What may stand after "the" and "a": the two most frequent words are looked at twice before any rule is asked. */
const AFTER_THE: ReadonlySet<string> = new Set([
  ...[...UNITS.keys(), ...SEASONS.keys(), ...ORDINALS.keys(), ...SMALL.keys(), ...MODIFIED],
  ...words('mid end beginning start fiscal same year latest first final past future several few'),
]);
const AFTER_A: ReadonlySet<string> = new Set([...UNITS.keys(), ...SCALES.keys(), 'few', 'couple', 'additional']);

/** The rules that piece `at` may begin. */
function rulesAt(cut: Words, at: number): readonly Rule[] | undefined {
  if (cut.kind[at] === DIGITS) return DIGIT_RULES;
  if (cut.kind[at] !== LETTERS) return undefined;
  const word = cut.lower[at];
  const next = cut.lower[at + 1];
  if (word === 'the' && !AFTER_THE.has(next) && cut.kind[at + 1] !== DIGITS) return undefined;
  if ((word === 'a' || word === 'an') && !AFTER_A.has(next)) return undefined;
  return BEGIN.get(word);
}

/**
 * The expressions of time in a text with TIMEX3 types and values, in order, never overlapping. Weekdays, months and "today" are
 * reckoned from `published` (ISO 8601); without it they stay open (`XXXX-WXX-5`) or are `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
 * Dates that don't exist have the value null. TIMEX3: Pustejovsky et al. 2003, ISO 24617-1. Linear in the text.
 */
export function times(cut: Words, { published }: { readonly published: string | null | undefined }): Time[] {
  const out: Time[] = [];
  const day = publicationDay(published);
  let named: Day | null = null;
  let quarter: string | null = null;
  let quarterSentence = -1;
  let year: number | null = null;
  for (let i = 0; i < cut.count; ) {
    const found = longest(cut, i);
    if (!found) {
      i++;
      continue;
    }
    const s = cut.sentence[found.first];
    const anchor: Anchor = {
      ...{ published: day, named, year },
      quarter: s - quarterSentence <= 6 ? quarter : null,
      tense: tenseAt(cut, found.first),
    };
    const value = found.value(anchor);
    out.push({ span: spanOf(cut, found.first, found.last), type: found.type, value });
    if (value && /^\d{4}-\d\d-\d\d/.test(value)) {
      named = publicationDay(value);
      year = Number(value.slice(0, 4));
    } else if (
      value &&
      /^\d{4}-Q\d$/.test(value) &&
      !/\byear/i.test(cut.text.slice(cut.start[found.first], cut.end[found.last - 1]))
    ) {
      quarter = value;
      quarterSentence = s;
    } else if (value && /^\d{4}(-\d\d)?$/.test(value)) year = Number(value.slice(0, 4));
    i = found.last;
  }
  return out;
}

function longest(cut: Words, at: number): Expression | null {
  let best: Expression | null = null;
  const rules = rulesAt(cut, at);
  if (!rules) return null;
  for (const rule of rules) {
    const found = rule(cut, at);
    if (found && found.last > (best?.last ?? at)) best = found;
  }
  return best;
}
