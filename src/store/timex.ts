/** First and last day, `2024-12-02`; null where open. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

/** Half years, quarters and seasons of a TIMEX3 value: their first and last months. Winter is taken as its year's end. */
const PARTS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  Q1: ['01', '03'],
  Q2: ['04', '06'],
  Q3: ['07', '09'],
  Q4: ['10', '12'],
  H1: ['01', '06'],
  H2: ['07', '12'],
  SP: ['03', '05'],
  SU: ['06', '08'],
  FA: ['09', '11'],
  WI: ['12', '12'],
};

/**
 * The days of a TIMEX3 value that names a stretch of the calendar: day, time of day, week, month, part of a year, year.
 * A month is taken to end on its 31st, which is all that comparing needs.
 * @returns null for what names none: durations, references, sets, open years
 */
export function daysOf(value: string | null): Days | null {
  const [, year, rest = ''] = /^(\d{4})(?:-(.*))?$/.exec(value ?? '') ?? [];
  if (year === undefined) return null;
  if (rest === '') return { first: `${year}-01-01`, last: `${year}-12-31` };
  const [, month, day] = /^(\d\d)(?:-(\d\d)(?:T.*)?)?$/.exec(rest) ?? [];
  if (month !== undefined) return { first: `${year}-${month}-${day ?? '01'}`, last: `${year}-${month}-${day ?? '31'}` };
  const [, week] = /^W(\d\d)(?:-WE)?$/.exec(rest) ?? [];
  if (week !== undefined) return weekDays(Number(year), Number(week));
  const part = PARTS[rest];
  return part === undefined ? null : { first: `${year}-${part[0]}-01`, last: `${year}-${part[1]}-31` };
}

/** Monday to Sunday of an ISO 8601 week: week 1 holds 4 January. */
function weekDays(year: number, week: number): Days {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return { first: day(monday), last: day(monday + 6 * 86_400_000) };
}
