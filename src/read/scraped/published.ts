import type { Evidence, Report, Span } from '../../model/index.ts';
import { type DateMention, datesIn, isoDay, weekdayOf } from '../dates.ts';
import type { Element } from './elements.ts';

/** When a report was published, as far as its page tells. */
export interface Published {
  readonly published: string | null;
  readonly publishedRange: Report['publishedRange'];
  readonly evidence: readonly Evidence[];
}

/** What is looked at for a report's date: its own elements by the part they play. */
export interface DateSources {
  /** Everything of the report's stretch of the page, in order. */
  readonly elements: readonly Element[];
  /** The paragraphs of the text, a subset of `elements`. */
  readonly paragraphs: readonly Element[];
  /** The page's path as the user gave it. */
  readonly path: string;
}

/** Years that a report may lie after the last date in its own text. Weekdays come round after five, six or eleven. */
const NEAR = 4;

const FUTURE =
  /\b(?:will|would|shall|until|till|by|scheduled|expected|plans?|planned|due|deadline|next|upcoming|ahead of|before|starting|starts|from|expires?|postponed|set to|to be)\b/i;

/**
 * Finds a report's date: a date line, else a full date in the dateline, else "today, Thursday, November 14" with its
 * year worked out, else the address in the path. Where none is stated, the earliest day that its text allows.
 */
export function publishedOf(sources: DateSources): Published {
  const stated = fromDateLines(sources.elements);
  if (stated) return stated;
  const bounds = lowerBounds(sources);
  return (
    fromDateline(sources.paragraphs, bounds) ??
    fromToday(sources.paragraphs, bounds) ??
    fromPath(sources.path) ?? { published: null, ...rangeFrom(bounds) }
  );
}

interface Found {
  readonly date: DateMention;
  readonly element: Element;
}

function datesOf(element: Element): Found[] {
  return datesIn(element.block.text).map((date) => ({ date, element }));
}

function proof({ date, element }: Found, reason: string): Evidence {
  return { field: 'published', text: date.text, span: pageSpan(element, date.span), reason };
}

/** A span of an element's text as a span of the page; of a wrapped paragraph the line that it starts on. */
function pageSpan(element: Element, [start, end]: Span): Span {
  let before = 0;
  for (const [from, to] of element.block.spans) {
    const length = to - from;
    if (start < before + length) return [from + start - before, Math.min(from + end - before, to)];
    before += length + 1;
  }
  return element.block.spans[0];
}

/** Dates on lines of their own. "Published" comes before "Updated", a line near the headline before one at the end. */
function fromDateLines(elements: readonly Element[]): Published | null {
  const found: { item: Found; rank: number }[] = [];
  elements.forEach((element) => {
    if (element.kind !== 'credit' || (element.step !== 'date' && element.step !== 'byline')) return;
    const { text } = element.block;
    for (const item of datesOf(element)) {
      const { date } = item;
      if (date.year === null || date.day === null) continue;
      const label = text.slice(0, date.span[0]);
      const updated =
        /\b(?:updated?|modified|edited|aktualisiert|actualizado|mis à jour|обновлено|تحديث)\W{0,3}(?:on|at|am|le|el)?\W{0,3}$/iu.test(
          label,
        );
      found.push({ item, rank: updated ? 1 : 0 });
    }
  });
  const best = found.sort((a, b) => a.rank - b.rank)[0];
  if (!best) return null;
  const { item, rank } = best;
  const { date } = item;
  if (date.other) {
    const days = [
      isoDay(date.year!, date.month, date.day),
      isoDay(date.year!, date.other.month, date.other.day),
    ].sort();
    return {
      published: null,
      publishedRange: { from: days[0], to: days[1] },
      evidence: [proof(item, `day and month can be read either way: ${days[0]} or ${days[1]}`)],
    };
  }
  const what =
    rank === 1 ? 'the page says when it was updated, and no other date' : 'a line of the page gives the date';
  return {
    published: isoDay(date.year!, date.month, date.day) + date.time,
    publishedRange: null,
    evidence: [proof(item, what + weekdayNote(date))],
  };
}

function weekdayNote({ year, month, day, weekday }: DateMention): string {
  if (weekday === null || year === null || day === null) return '';
  return weekdayOf(year, month, day) === weekday ? ', and the weekday fits' : ', though it was another day of the week';
}

interface Bound extends Found {
  /** The first day that the mention allows, ISO 8601. */
  readonly from: string;
}

/**
 * Full dates and months that the text or a picture's caption speaks of as past: the report is not older. Sentences
 * about what is to come, and dates without a year, bound nothing.
 */
function lowerBounds({ elements, paragraphs }: DateSources): Bound[] {
  const bounds: Bound[] = [];
  const inText = new Set(paragraphs);
  for (const element of elements) {
    const caption = element.kind === 'caption';
    if (!caption && !inText.has(element)) continue;
    for (const found of datesOf(element)) {
      const { year, month, day, span, other } = found.date;
      if (year === null || other) continue;
      if (!caption && FUTURE.test(sentenceAround(element.block.text, span))) continue;
      bounds.push({ ...found, from: isoDay(year, month, day) });
    }
    bounds.push(...yearsIn(element, caption));
  }
  return bounds;
}

/** A year alone: "in 2023", "since 2011", or at the end of a caption: "in the turbine hall, 2023". */
const YEAR =
  /(?:\b(?:in|since|of|during|early|late|mid-?|between|and|after)\s?|,\s)((?:19|20|21)\d\d)\b(?!\s\p{Ll}{3,}s\b|[,.]\d|[-–]\d)/gu;

function yearsIn(element: Element, caption: boolean): Bound[] {
  const { text } = element.block;
  const found: Bound[] = [];
  for (const match of text.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    const span: Span = [end - 4, end];
    if (!caption && FUTURE.test(sentenceAround(text, span))) continue;
    const year = Number(match[1]);
    const date = { span, text: match[1], year, month: 1, day: null, weekday: null, time: '', other: null };
    found.push({ date, element, from: isoDay(year, 1, null) });
  }
  return found;
}

function sentenceAround(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 120);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '));
  const to = after.search(/[.?!]\s/);
  return before.slice(from + 1) + after.slice(0, to === -1 ? undefined : to);
}

function latest(bounds: readonly Bound[]): Bound | null {
  let last: Bound | null = null;
  for (const bound of bounds) if (!last || bound.from > last.from) last = bound;
  return last;
}

function rangeFrom(bounds: readonly Bound[]): Pick<Published, 'publishedRange' | 'evidence'> {
  const last = latest(bounds);
  if (!last) return { publishedRange: null, evidence: [] };
  const what = last.element.kind === 'caption' ? 'a picture was taken then' : 'the text speaks of it as past';
  return { publishedRange: { from: last.from, to: null }, evidence: [proof(last, `not older than this: ${what}`)] };
}

/** `BEIRUT, Dec. 2, 2024 (Reuters) —`; without a year, the year is worked out as for "today". */
function fromDateline(paragraphs: readonly Element[], bounds: readonly Bound[]): Published | null {
  const first = paragraphs[0];
  if (!first?.dateline) return null;
  const { length } = first.dateline;
  for (const found of datesOf(first)) {
    if (found.date.span[1] > length || found.date.day === null) continue;
    const { date } = found;
    if (date.year !== null && !date.other)
      return {
        published: isoDay(date.year, date.month, date.day),
        publishedRange: null,
        evidence: [proof(found, `the dateline gives the date${weekdayNote(date)}`)],
      };
    if (date.year === null) return withYear(found, bounds, 'the dateline gives the day');
  }
  return null;
}

const TODAY = /\btoday\b[^.!?]{0,40}$/i;

/** "… today, Thursday, November 14": the day of publication in the text itself. */
function fromToday(paragraphs: readonly Element[], bounds: readonly Bound[]): Published | null {
  for (const element of paragraphs) {
    if (element.block.text.length > 20_000) continue;
    for (const found of datesOf(element)) {
      const { date } = found;
      if (date.day === null || date.other) continue;
      const { text } = element.block;
      const near = text.slice(Math.max(0, date.span[0] - 40), date.span[0]);
      const after = text.slice(date.span[1], date.span[1] + 12);
      if (!TODAY.test(near) && !/^[,(\s]{0,3}today\b/i.test(after)) continue;
      if (date.year !== null)
        return {
          published: isoDay(date.year, date.month, date.day),
          publishedRange: null,
          evidence: [proof(found, `the text says “today”${weekdayNote(date)}`)],
        };
      return withYear(found, bounds, 'the text says “today”');
    }
  }
  return null;
}

/**
 * Works out the year of a day given without one. The text's own latest date says which year it is at least; the day
 * of the week, if given, says which of the next years it can be. Without both the year stays open.
 */
function withYear(found: Found, bounds: readonly Bound[], what: string): Published {
  const { month, day, weekday } = found.date;
  const last = latest(bounds);
  if (!last)
    return { published: null, publishedRange: null, evidence: [proof(found, `${what}, but nothing tells the year`)] };
  const start = Number(last.from.slice(0, 4));
  const years: number[] = [];
  for (let year = start; year <= start + NEAR; year++) {
    if (isoDay(year, month, day) < last.from) continue;
    if (weekday === null || weekdayOf(year, month, day!) === weekday) years.push(year);
  }
  if (weekday === null || years.length !== 1)
    return {
      published: null,
      publishedRange: { from: years.length > 0 ? isoDay(years[0], month, day) : last.from, to: null },
      evidence: [
        proof(found, `${what}, but the year stays open`),
        proof(last, 'the text’s latest date: not older than this'),
      ],
    };
  return {
    published: isoDay(years[0], month, day),
    publishedRange: null,
    evidence: [
      proof(found, `${what}, and in ${years[0]} it was that day of the week`),
      proof(last, 'the latest date in the text: the year is this one or one of the next few'),
    ],
  };
}

/** `/2024/11/14/` in a path, as addresses have it. A date in a file's name may be the day it was saved and is not taken. */
function fromPath(path: string): Published | null {
  const match = /[/\\]((?:19|20|21)\d\d)[/\\](\d\d)[/\\](\d\d)[/\\]/.exec(path);
  if (!match) return null;
  const [date] = datesIn(`${match[1]}-${match[2]}-${match[3]}`);
  if (!date) return null;
  return {
    published: isoDay(date.year!, date.month, date.day),
    publishedRange: null,
    evidence: [{ field: 'published', text: match[0].slice(1, -1), reason: 'the page’s path gives the date' }],
  };
}
