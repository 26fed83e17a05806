import { dayText } from '../text/days.ts';

/** A TIMEX3 value as people read it: `2024-12-02` as a day, `2024-W46` as a week; others as they are. */
export function whenText(value: string): string {
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week !== null) return `week ${Number(week[2])} of ${week[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null) return `quarter ${quarter[2]} of ${quarter[1]}`;
  if (/^\d{4}(-\d\d){0,2}(T|$)/.test(value)) return dayText(value);
  return value;
}
