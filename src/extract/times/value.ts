import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  exists,
  four,
  isoDay,
  isoMonth,
  isoWeek,
  two,
  weekday,
} from './calendar.ts';
import type { TimeUnit } from './lexicon.ts';

/** What a value is reckoned from. */
export interface Anchor {
  /** The publication day; null where none is known. */
  readonly published: Day | null;
  /** The last full day that the text itself named, for "the next day". */
  readonly named: Day | null;
  /** The value of the last quarter, month or year that the text named, for "the quarter", "that year". */
  readonly quarter: string | null;
  readonly year: number | null;
  /** Whether the words around look ahead ("will", "due to"), look back, or tell nothing. */
  readonly tense: 'past' | 'future' | 'none';
}

/** What a value can be: text, or null for a date that does not exist. */
export type Value = string | null;

const PRESENT = 'PRESENT_REF';

/** "Friday": the nearest such day up to the publication day, or from it on where the words look ahead. */
export function weekdayValue(
  day: number,
  { published, tense }: Anchor,
  shift: 'last' | 'next' | 'this' | null,
): Day | null {
  if (!published) return null;
  const today = weekday(published);
  const back = (today - day + 7) % 7;
  const ahead = (day - today + 7) % 7;
  if (shift === 'last') return addDays(published, -(back || 7));
  if (shift === 'next') return addDays(published, ahead || 7);
  if (shift === 'this' && tense !== 'past') return addDays(published, ahead);
  return tense === 'future' ? addDays(published, ahead) : addDays(published, -back);
}

/** "Oct. 31" without a year: the year that brings it nearest to the publication day, by the tense where that leaves doubt. */
export function yearOf(month: number, day: number, { published, tense }: Anchor): number | null {
  if (!published) return null;
  const { year } = published;
  const at = (y: number) => daysBetween(published, { year: y, month, day: Math.min(day, 28) });
  const nearest = [year - 1, year, year + 1].reduce(
    (best, y) => (Math.abs(at(y)) < Math.abs(at(best)) ? y : best),
    year,
  );
  if (tense === 'past' && at(nearest) > 45) return nearest - 1;
  if (tense === 'future' && at(nearest) < -60) return nearest + 1;
  return nearest;
}

/** A full date; the year may be left open. null where no such day exists. */
export function dateValue(year: number | null, month: number, day: number): Value {
  if (!exists(year, month, day)) return null;
  return `${year === null ? 'XXXX' : four(year)}-${two(month)}-${two(day)}`;
}

/** "December": the nearest one that the tense allows; the publication's own month counts for both. */
export function monthYear(month: number, { published, tense }: Anchor): number | null {
  if (!published) return null;
  const ahead = (month - published.month + 12) % 12;
  const back = (published.month - month + 12) % 12;
  const forward = tense === 'future' || (tense === 'none' && ahead <= 2);
  const target = forward ? addMonths({ ...published, day: 1 }, ahead) : addMonths({ ...published, day: 1 }, -back);
  return target.year;
}

/** A day, week, month, quarter, … that lies `n` units from `from`: at the unit's own precision. */
export function shifted(from: Day | null, unit: TimeUnit, n: number): Value {
  if (!from) return n < 0 ? 'PAST_REF' : n > 0 ? 'FUTURE_REF' : PRESENT;
  const by = n * unit.times;
  switch (unit.clock ? `T${unit.letter}` : unit.letter) {
    case 'D':
      return isoDay(addDays(from, by));
    case 'W':
      return isoWeek(addDays(from, 7 * by));
    case 'WE':
      return `${isoWeek(addDays(from, 7 * by))}-WE`;
    case 'M':
      return isoMonth(addMonths(from, by));
    case 'Q': {
      const at = addMonths({ ...from, day: 1 }, 3 * by);
      return quarterValue(at.year, Math.ceil(at.month / 3));
    }
    case 'Y': {
      const year = from.year + by;
      if (year < 1 || year > 9999) return null;
      if (unit.times === 10 && Math.abs(n) === 1) return `${four(year).slice(0, 3)}X`;
      return four(year);
    }
    default:
      return PRESENT;
  }
}

/** A day at a month's or a day's precision. */
export const isoOf = (day: Day, precision: 'month' | 'day') => (precision === 'month' ? isoMonth(day) : isoDay(day));

export const quarterValue = (year: number, quarter: number) => `${four(year)}-Q${quarter}`;

/** The quarter's year where none is said: the publication's, or the year before for quarters that lie far ahead. */
export function quarterYear(quarter: number, { published }: Anchor): number | null {
  if (!published) return null;
  return quarter > Math.ceil(published.month / 3) + 1 ? published.year - 1 : published.year;
}

/** The last quarter that ended before the publication day. */
export function endedQuarter({ published }: Anchor): string | null {
  if (!published) return null;
  const at = addMonths({ ...published, day: 1 }, -3);
  return quarterValue(at.year, Math.ceil(at.month / 3));
}

/** `P3W`, `PT10H`, `P2Y6M`, `PXD`: a length of time. null is "some". */
export function durationValue(n: number | null, unit: TimeUnit): Value {
  const t = unit.clock ? 'PT' : 'P';
  if (unit.letter === 'WE') return n === null ? 'PXW' : `P${n}WE`;
  if (n === null) return `${t}X${unit.letter}`;
  const amount = n * unit.times;
  if (!Number.isFinite(amount)) return null;
  if (amount % 1 === 0.5) {
    const whole = Math.floor(amount);
    const half: Record<string, string> = { Y: '6M', H: '30M', M: unit.clock ? '30S' : '15D', D: 'T12H' };
    if (half[unit.letter]) return `${t}${whole ? `${whole}${unit.letter}` : ''}${half[unit.letter]}`;
  }
  return `${t}${amount}${unit.letter}`;
}

/** The same quarter of another year. */
export const quarterBy = (quarter: string, years: number) =>
  quarterValue(Number(quarter.slice(0, 4)) + years, Number(quarter.slice(6)));
