import type { Span } from '../../model/index.ts';
import { creditOf } from '../credits.ts';
import { type DateMention, datesIn, isoDay } from '../dates.ts';
import type { Block } from './blocks.ts';
import type { JsonRecord } from './json.ts';
import { textUnder } from './linked-data.ts';
import type { Html } from './page.ts';
import type { Stated } from './stated.ts';
import { type Attribute, attribute, type Element } from './tree.ts';

/** Meta tags that give the day of publication, the most trusted first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dcsext.articlefirstpublished',
  'article.published',
  'published-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'originalpublicationdate',
  'article_date_original',
  'date',
  'displaydate',
  'bt:pubdate',
  'analyticsattributes.articledate',
  'citation_publication_date',
  'citation_date',
] as const;

/** Meta tags and keys that give the day of the last change: said only where no other date is. */
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
] as const;

/**
 * When a report was published. In order of trust: its JSON-LD; meta tags; microdata; a `<time>` or dated line by its
 * headline; the day in its address; a date of its last change.
 */
export function publishedOf(
  html: Html,
  article: JsonRecord | null,
  near: readonly Block[],
  address: string | null,
): Stated | null {
  return (
    fromJson(article, ['datePublished', 'dateCreated', 'uploadDate']) ??
    fromMeta(html, PUBLISHED_META, '') ??
    fromMicrodata(html, 'datePublished') ??
    fromTimes(near) ??
    fromLines(near) ??
    fromAddress(address) ??
    fromJson(article, ['dateModified']) ??
    fromMicrodata(html, 'dateModified') ??
    fromMeta(html, MODIFIED_META, ', and the page gives no other date')
  );
}

function fromJson(article: JsonRecord | null, keys: readonly string[]): Stated | null {
  for (const key of keys) {
    const told = article && textUnder(article, key);
    const value = told && isoOf(told.text);
    if (value) return { value, text: told.text, span: told.span, reason: `${key} of the article’s JSON-LD` };
  }
  return null;
}

function fromMeta(html: Html, names: readonly string[], note: string): Stated | null {
  for (const name of names)
    for (const meta of html.meta.get(name) ?? []) {
      const stated = ofAttribute(meta, `the meta tag ${name}${note}`);
      if (stated) return stated;
    }
  return null;
}

function fromMicrodata(html: Html, property: string): Stated | null {
  const pattern = new RegExp(`\\b${property}\\b`, 'i');
  for (const element of html.elements) {
    if (!pattern.test(attribute(element, 'itemprop'))) continue;
    const stated = fromElement(html, element, `the microdata ${property}`);
    if (stated) return stated;
  }
  return null;
}

/** A date in an element's `datetime` or `content`, else in its own words. */
function fromElement(html: Html, element: Element, reason: string): Stated | null {
  for (const name of ['datetime', 'content', 'title']) {
    const found = element.attributes.get(name);
    const stated = found && ofAttribute(found, reason);
    if (stated) return stated;
  }
  const block = html.blocks.find(({ span }) => element.start <= span[0] && span[0] < element.end);
  const date = block && fullDate(block.text);
  return date ? ofDate(date, block, reason) : null;
}

function fromTimes(near: readonly Block[]): Stated | null {
  for (const block of near) {
    const time = timeIn(block);
    const datetime = time?.attributes.get('datetime');
    const stated = datetime && ofAttribute(datetime, 'a <time> by the headline');
    if (stated) return stated;
  }
  return null;
}

/** The `<time>` that a block stands in or that stands in it, if it is short enough to be a date's own line. */
export function timeIn({ element, text, span }: Block): Element | null {
  if (text.length > 200) return null;
  for (let at: Element | null = element; at && at.depth > element.depth - 3; at = at.parent)
    if (at.name === 'time') return at;
  const open = [element];
  while (open.length > 0) {
    const at = open.pop()!;
    if (at.end <= span[0] || at.start >= span[1]) continue;
    if (at.name === 'time') return at;
    for (const child of at.children) if ('children' in child && open.length < 50) open.push(child);
  }
  return null;
}

function fromLines(near: readonly Block[]): Stated | null {
  for (const block of near) {
    if (block.text.length > 220) continue;
    const kind = creditOf(block.text)?.kind;
    const dated = kind === 'date' || kind === 'byline' || isDated(block.element);
    const date = dated ? fullDate(block.text) : null;
    if (date) return ofDate(date, block, 'a line by the headline gives the date');
  }
  return null;
}

/** Whether an element's class or id says that it holds a date. */
function isDated(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parent)
    if (
      /(?:^|[\s_-])(?:date|dateline|time|timestamp|pubdate|published|posted|publish)/i.test(
        `${attribute(at, 'class')} ${attribute(at, 'id')}`,
      )
    )
      return true;
  return false;
}

function fullDate(text: string): DateMention | null {
  const dates = datesIn(text.slice(0, 300)).filter(({ year, day, other }) => year !== null && day !== null && !other);
  // "Updated … Published …": the day of publication is wanted.
  return (
    dates.find(({ span }) => !/\b(?:updated?|modified)\W*(?:on|at)?\W*$/i.test(text.slice(0, span[0]))) ??
    dates[0] ??
    null
  );
}

function ofDate(date: DateMention, block: Block, reason: string): Stated {
  return {
    value: isoDay(date.year!, date.month, date.day) + date.time,
    text: date.text,
    span: spanWithin(block, date.span),
    reason,
  };
}

/** A span of a block's text as a span of the source. */
export function spanWithin(block: Block, [start, end]: Span): Span {
  let from = block.span[0];
  let to = block.span[1];
  for (const { at, page } of block.pieces) {
    const length = page[1] - page[0];
    if (at <= start && start < at + length) from = page[0] + start - at;
    if (at < end && end <= at + length) to = page[0] + end - at;
  }
  return from <= to ? [from, to] : block.span;
}

function fromAddress(address: string | null): Stated | null {
  const found = address && /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?:\/|-|$|[^\d])/i.exec(address);
  if (!found) return null;
  const month = /^\d/.test(found[2]) ? Number(found[2]) : MONTHS.indexOf(found[2].toLowerCase()) + 1;
  const day = Number(found[3]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: isoDay(Number(found[1]), month, day), text: address, reason: 'the day in the page’s address' };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function ofAttribute({ value, span }: Attribute, reason: string): Stated | null {
  const iso = isoOf(value);
  return iso ? { value: iso, text: value, span, reason } : null;
}

/** A date as data gives it, in ISO 8601 as precise as given: null for what is none, and for years before the web. */
export function isoOf(written: string): string | null {
  const text = written.trim();
  const iso =
    /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(
      text,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${zoneOf(zone)}`;
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19).concat('Z');
  const date = fullDate(text);
  return date ? isoDay(date.year!, date.month, date.day) + date.time : null;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]+$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}
