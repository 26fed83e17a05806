import { isoDay } from '../dates.ts';
import type { Block } from './blocks.ts';
import { type Shown, shownDate, shownDay, spanWithin } from './dated.ts';
import { type DayFirst, dayNumber, fullDate, isoOf, isoOfDate } from './iso.ts';
import type { JsonRecord } from './json.ts';
import { textUnder } from './linked-data.ts';
import type { Near } from './near.ts';
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

/** What is looked at for a report's date. */
export interface DateSources {
  readonly html: Html;
  /** The JSON-LD of the article, where there is one. */
  readonly article: JsonRecord | null;
  readonly near: Near;
  /** The element that the report stands in; null for the whole page. */
  readonly element: Element | null;
  /** Whether the page's meta tags are about this report. */
  readonly main: boolean;
  readonly address: string | null;
  /** The language of its text. */
  readonly language: string;
}

/**
 * When a report was published. In order of trust: its JSON-LD; meta tags; microdata; a `<time>` or dated line by its headline; the
 * day in its address; a date of its last change. Data often gives another zone's day: where the page shows the day before or
 * after, that one is taken, since it is the day that the text calls today.
 */
export function publishedOf(sources: DateSources): Stated | null {
  const { html, article, near, element } = sources;
  const address = sources.main ? sources.address : null;
  const elements = element
    ? html.elements.filter((one) => element.start <= one.start && one.end <= element.end)
    : html.elements;
  const fromMeta = (names: readonly string[], note: string) => (sources.main ? metaDate(html, names, note) : null);
  const shown = shownDate(near, dayFirstIn(html, sources.language));
  const given =
    fromJson(article, ['datePublished', 'dateCreated', 'uploadDate']) ??
    fromMeta(PUBLISHED_META, '') ??
    fromMicrodata(html, elements, 'datePublished') ??
    fromTimes(near);
  if (given) return locally(given, shown, fromAddress(address));
  return (
    (shown && !shown.updated ? shown : null) ??
    shownDay(near, html.blocks) ??
    fromAddress(address) ??
    fromJson(article, ['dateModified']) ??
    fromMicrodata(html, elements, 'dateModified') ??
    fromMeta(MODIFIED_META, ', and the page gives no other date') ??
    shown
  );
}

/** The day by the outlet's own clock, where data gives an instant and the page shows the day before or after. */
function locally(given: Stated, shown: Shown | null, address: Stated | null): Stated {
  if (shown) {
    const apart = dayNumber(shown.value) - dayNumber(given.value);
    // What was updated on a day was not published on a later one.
    const zoned = /[+-](?!00:?00)\d\d:\d\d$/.test(given.value);
    if (apart === -1 || (apart === 1 && !shown.updated && !zoned))
      return { ...shown, reason: `${shown.reason}, by the page’s own clock; ${given.reason} says ${given.value}` };
    return given;
  }
  if (address && /T.*(?:Z|[+-]00:00)$/.test(given.value) && dayNumber(address.value) - dayNumber(given.value) === -1)
    return { ...address, reason: `${address.reason}, by the outlet’s own clock; ${given.reason} says ${given.value}` };
  return given;
}

/** Whether the page writes the day before the month; null where its language does not tell. */
function dayFirstIn({ elements }: Html, language: string): DayFirst {
  const root = elements.find(({ name }) => name === 'html');
  const declared = root ? attribute(root, 'lang').toLowerCase() : '';
  if (declared.startsWith('en'))
    return /^en-(?:gb|au|nz|ie|in|za)/.test(declared) ? true : declared === 'en-us' ? false : null;
  if (language !== 'en' && language !== 'und') return true;
  return null;
}

function fromJson(article: JsonRecord | null, keys: readonly string[]): Stated | null {
  for (const key of keys) {
    const told = article && textUnder(article, key);
    const value = told && isoOf(told.text);
    if (value) return { value, text: told.text, span: told.span, reason: `${key} of the article’s JSON-LD` };
  }
  return null;
}

function metaDate(html: Html, names: readonly string[], note: string): Stated | null {
  for (const name of names)
    for (const meta of html.meta.get(name) ?? []) {
      const stated = ofAttribute(meta, `the meta tag ${name}${note}`);
      if (stated) return stated;
    }
  return null;
}

function fromMicrodata(html: Html, elements: readonly Element[], property: string): Stated | null {
  const pattern = new RegExp(`\\b${property}\\b`, 'i');
  for (const element of elements) {
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
  const date = block && fullDate(block.text, null);
  return date ? { value: isoOfDate(date), text: date.text, span: spanWithin(block, date.span), reason } : null;
}

/** The machine-readable date of a `<time>` by the headline. */
function fromTimes({ head }: Near): Stated | null {
  for (const block of head) {
    const datetime = timeIn(block)?.attributes.get('datetime');
    const stated = datetime && ofAttribute(datetime, 'a <time> by the headline');
    if (stated) return stated;
  }
  return null;
}

/** The `<time>` that a block stands in or that stands in it, if it is short enough to be a date's own line. */
export function timeIn({ element, inner, text, span }: Block): Element | null {
  if (text.length > 200) return null;
  for (let at: Element | null = inner; at && at.depth > element.depth - 3; at = at.parent)
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
