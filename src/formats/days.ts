const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, month or day (`2024`, `2024-12`, `2024-12-02`) as its first day; null where it is none of these. */
export function firstDay(value: string): string | null {
  return DAY.test(value) ? value + '-01-01'.slice(value.length - 4) : null;
}

/** The same as its last day; every month ends by the 31st, which is all that comparing needs. */
export function lastDay(value: string): string | null {
  return DAY.test(value) ? value + '-12-31'.slice(value.length - 4) : null;
}

/** What to say of a value that is no day. */
export const NO_DAY = 'give a day, month or year: 2024-12-02, 2024-12 or 2024';
