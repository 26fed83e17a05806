import type { Span } from '../model/index.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './months.ts';

/** A calendar date as a text writes it. Only dates that the calendar has: 31 February is none. */
export interface DateMention {
  /** Span into the text that was searched. */
  readonly span: Span;
  readonly text: string;
  /** null where the text gives none: "November 14". */
  readonly year: number | null;
  readonly month: number;
  /** null for a month alone: "February 2024". */
  readonly day: number | null;
  /** 0 (Sunday) to 6, where the text names the day of the week. */
  readonly weekday: number | null;
  /** `T09:30` with the seconds and zone as far as they are given, or ''. */
  readonly time: string;
  /** For "2/12/2024": the date that the other order of day and month gives. */
  readonly other: { readonly month: number; readonly day: number } | null;
}

const YEAR = '(?<y>(?:1[89]|20|21)\\d\\d)';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?';
const LAST_DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const NAME = `(?<m>${MONTH})\\.?`;
const WEEK = `(?:(?<w>${WEEKDAY})\\.?,?\\s{1,3}(?:the\\s)?)?`;
const NOT_BEFORE = '(?<![\\p{L}\\p{N}.,/:-])(?<![\\p{N}]\\s)';
const NOT_AFTER = '(?![\\p{L}\\p{N}]|\\.\\d)';
const ZONE =
  '(?<z>\\s{0,2}(?:z|gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|eet|eest|msk|ist)?(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?)';
const CLOCK = `(?:[\\sT,|·•–—-]{1,4}(?:at\\s|à\\s|um\\s|a las\\s)?(?<h>\\d{1,2})[:.h](?<n>\\d\\d)(?::(?<s>\\d\\d)(?:\\.\\d{1,6})?)?(?!\\d)(?:\\s{0,2}(?<p>[ap])\\.?m\\b\\.?)?${ZONE})?`;

/** The ways a date is written, the most explicit first. Each finds its own; a stretch is given to the first that does. */
const FORMS: readonly RegExp[] = [
  `${NOT_BEFORE}${WEEK}${YEAR}(?<sep>[-/.])(?<mm>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)(?=\\D|$)${CLOCK}`,
  `${NOT_BEFORE}${WEEK}${DAY}[\\s-]{0,3}(?:of\\s|de\\s|del\\s)?${NAME}(?:,|\\sde|\\sdel)?[\\s-]{1,3}${YEAR}${NOT_AFTER}${CLOCK}`,
  `${NOT_BEFORE}${WEEK}${NAME}\\s{0,3}${DAY}(?:,\\s{0,3}|\\s{1,3})${YEAR}${NOT_AFTER}${CLOCK}`,
  `${NOT_BEFORE}${WEEK}(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>${YEAR}${NOT_AFTER}${CLOCK}`,
  `${NOT_BEFORE}${NAME},?\\s{1,3}${YEAR}${NOT_AFTER}`,
  `${NOT_BEFORE}${WEEK}${NAME}\\s{1,3}${LAST_DAY}${NOT_AFTER}`,
  `${NOT_BEFORE}${WEEK}${DAY}\\s{1,3}(?:of\\s|de\\s)?${NAME}${NOT_AFTER}`,
].map((source) => new RegExp(source, 'giu'));

const ZONES: Record<string, string> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** Dates in a text, ascending, never overlapping. Linear in its length. */
export function datesIn(text: string): DateMention[] {
  if (!/\d|[٠-٩۰-۹]/.test(text)) return [];
  let plain = westernDigits(text);
  const found: DateMention[] = [];
  for (const form of FORMS) {
    // What one form has taken is hidden from the next, an impossible date too: "31 February 2024" is not "February 2024".
    plain = plain.replace(form, (...match) => {
      const groups = match.at(-1) as Groups;
      const date = mention(match[0], match.at(-3) as number, groups, text);
      if (date) found.push(date);
      return '\0'.repeat(match[0].length);
    });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

type Groups = Partial<Record<string, string>>;

/** Arabic-Indic and Persian digits as 0–9; the length stays the same. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function mention(matched: string, start: number, part: Groups, text: string): DateMention | null {
  const year = part.y ? Number(part.y) : null;
  let month = part.m ? monthNumber(part.m) : Number(part.mm);
  let day = part.d ? Number(part.d) : null;
  let other: DateMention['other'] = null;
  const weekday = part.w ? (weekdayNumber(part.w) ?? null) : null;
  if (part.a && part.b) {
    const [a, b] = [Number(part.a), Number(part.b)];
    [day, month] = [a, b];
    // Only slashes and hyphens are read both ways; 2.12.2024 puts the day first everywhere.
    if (part.sep !== '.' && exists(year, a, b)) {
      if (!exists(year, b, a)) [day, month] = [b, a];
      else if (a !== b) other = { month: a, day: b };
    }
    if (other && weekday !== null) {
      if (weekdayOf(year!, a, b) === weekday && weekdayOf(year!, b, a) !== weekday) [day, month] = [b, a];
      if (weekdayOf(year!, month!, day) === weekday) other = null;
    }
  }
  if (!month || !exists(year, month, day)) return null;
  const raw = matched.trimEnd();
  // "may 5" and "mar 3" in running text are words; months are written with a capital in English.
  if (part.m && /^(?:may|march|mar|sat|sun|set|out|gen|mag|ago|marco)$/.test(part.m)) return null;
  return {
    span: [start, start + raw.length],
    text: text.slice(start, start + raw.length),
    year,
    month,
    day,
    weekday,
    other,
    time: clock(part),
  };
}

function clock({ h, n, s, p, z }: Groups): string {
  if (h === undefined || n === undefined) return '';
  let hour = Number(h);
  if (p) {
    if (hour < 1 || hour > 12) return '';
    hour = (hour % 12) + (p.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(n) > 59 || Number(s ?? 0) > 59) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `T${two(hour)}:${n}${s ? `:${s}` : ''}${zoneOf(z ?? '')}`;
}

function zoneOf(written: string): string {
  const [, name, sign, hours, minutes] = /^\s*([a-z]*)\s?(?:([+-])(\d{1,2}):?(\d\d)?)?$/i.exec(written) ?? [];
  if (sign && Number(hours) <= 14) return `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  return ZONES[name?.toLowerCase()] ?? '';
}

/** Whether the calendar has this date; without a year 29 February may be, without a day any month is. */
function exists(year: number | null, month: number, day: number | null): boolean {
  if (month < 1 || month > 12) return false;
  if (day === null) return true;
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** 0 (Sunday) to 6 in the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** `2024-12-02`; the month's first day where there is no day of the month. */
export function isoDay(year: number, month: number, day: number | null): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`;
}
