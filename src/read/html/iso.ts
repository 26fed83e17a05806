import { type DateMention, datesIn, isoDay } from '../dates.ts';

/** A date as data gives it, in ISO 8601 as precise as given: null for what is none, and for years before the web. */
export function isoOf(written: string): string | null {
  const text = written.trim();
  const iso =
    /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(
      text,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    if (!exists(Number(year), Number(month), Number(day))) return null;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${zoneOf(zone)}`;
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19).concat('Z');
  const date = fullDate(text, false);
  return date ? isoOfDate(date) : null;
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]+$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

/** How a page writes "2/12/2024": with the day first, as most of the world does, with the month first, or nobody knows. */
export type DayFirst = boolean | null;

/**
 * The first full date of a text; of "Updated … Published …" the day of publication. A date that can be read in two ways is one only
 * where the page's language tells.
 */
export function fullDate(text: string, dayFirst: DayFirst): DateMention | null {
  const dates = datesIn(text.slice(0, 300)).flatMap((date): DateMention[] => {
    if (date.year === null || date.day === null) return [];
    if (!date.other) return [date];
    if (dayFirst === null) return [];
    // As found, the day stands first.
    return [dayFirst ? { ...date, other: null } : { ...date, ...date.other, other: null }];
  });
  return dates.find(({ span }) => !UPDATED.test(text.slice(0, span[0]))) ?? dates[0] ?? null;
}

/** Words right before a date that make it one of a change. */
export const UPDATED =
  /\b(?:updated?|modified|edited|aktualisiert|actualizado|atualizad[oa]|mis à jour|обновлено|تحديث)\W{0,3}(?:on|at|am|le|el|em)?\W{0,3}$/iu;

/** One day as `2024-12-02`, from the start of an ISO 8601 date, counted in days since 1970. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / 86_400_000);

export const isoOfDate = ({ year, month, day, time }: DateMention): string => isoDay(year!, month, day) + time;
