/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const stamp = ({ year, month, day }: Day) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

/** Days of a month; February's 29th in leap years alone. */
export function monthDays(year: number, month: number): number {
  return dayOf(stamp({ year, month: month + 1, day: 0 })).day;
}

/** Whether such a day exists; with no year, whether it exists in any year. */
export function exists(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthDays(year ?? 2000, month);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(stamp({ ...day, day: day.day + days }));
}

/** Months later; a day past the month's end falls on its last day. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const first = dayOf(stamp({ year, month: month + months, day: 1 }));
  return { ...first, day: Math.min(day, monthDays(first.year, first.month)) };
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => ((stamp(day).getUTCDay() + 6) % 7) + 1;

/** ISO 8601 week: "2024-W48". */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const first = stamp({ year: thursday.year, month: 1, day: 1 });
  const week = Math.floor((stamp(thursday).getTime() - first.getTime()) / 86_400_000 / 7) + 1;
  return `${four(thursday.year)}-W${two(week)}`;
}

export const two = (n: number) => String(n).padStart(2, '0');
export const four = (n: number) => String(n).padStart(4, '0');
export const isoDay = ({ year, month, day }: Day) => `${four(year)}-${two(month)}-${two(day)}`;
export const isoMonth = ({ year, month }: Day) => `${four(year)}-${two(month)}`;

/** Days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day) => Math.round((stamp(b).getTime() - stamp(a).getTime()) / 86_400_000);

/** The day that a publication date names: `2024-12-02`, with a time or without. null for none, and for days that don't exist. */
export function publicationDay(published: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return exists(year, month, day) ? { year, month, day } : null;
}
