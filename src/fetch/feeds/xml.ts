import { Parser } from 'htmlparser2';
import { type Feed, feedFrom, MOST_ITEMS, type RawItem, resolved } from './feed.ts';

/** No feed nests so deep; what does is meant to break its reader. */
const DEEPEST = 100;

/** Most characters kept of one element. */
const LONGEST_TEXT = 10_000;

/** Elements of an item that say where its page is, what it is called, and what it calls itself. */
const WANTED: ReadonlySet<string> = new Set([
  'title',
  'link',
  'guid',
  'id',
  'origlink',
  'ttl',
  'updateperiod',
  'updatefrequency',
]);

/** The namespaces of those elements by the prefixes that everybody uses; `media:title` and the like are something else. */
const PREFIXES: ReadonlySet<string> = new Set(['', 'rss', 'atom', 'atom10', 'a10', 'feedburner', 'sy']);

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 1,
  daily: 24,
  weekly: 24 * 7,
  monthly: 24 * 30,
  yearly: 24 * 365,
};

interface OpenItem {
  id: string;
  title: string;
  /** By how sure they lead to the page. */
  readonly links: { readonly rank: number; readonly link: string; readonly base: string }[];
  readonly depth: number;
}

/**
 * Reads RSS 0.9 to 2.0 and Atom, well-formed or not: what stands before a break is taken. Entities of a document type are
 * never expanded and nothing is looked up, so a bomb stays a few odd letters.
 * @param address the feed's own, which relative links start from
 * @throws TooDeep where elements nest as no feed's do
 */
export function parseXmlFeed(text: string, address: string): Feed {
  const reader = new XmlFeedReader(address);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (words) => reader.text(words),
      onclosetag: () => reader.close(),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return reader.feed();
}

/** A feed whose elements nest deeper than any feed's. */
export class TooDeep extends Error {}

class XmlFeedReader {
  private readonly items: RawItem[] = [];
  private readonly bases: { readonly depth: number; readonly base: string }[];
  private depth = 0;
  private item: OpenItem | null = null;
  private wanted: { readonly name: string; readonly depth: number; readonly permanent: boolean } | null = null;
  private words = '';
  private title = '';
  private ttl: number | null = null;
  private period: number | null = null;
  private frequency = 1;

  constructor(address: string) {
    this.bases = [{ depth: 0, base: address }];
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.depth > DEEPEST) throw new TooDeep();
    const own = attributes['xml:base'];
    if (own !== undefined) this.bases.push({ depth: this.depth, base: resolved(own, this.base) ?? this.base });
    const [prefix, name] = split(tag);
    if (this.item === null && (name === 'item' || name === 'entry') && PREFIXES.has(prefix)) {
      this.item = { id: '', title: '', links: [], depth: this.depth };
      // RSS 1.0 names its items by address.
      const about = attributes['rdf:about'];
      if (about !== undefined) this.item.links.push({ rank: 3, link: about, base: this.base });
      return;
    }
    if (this.wanted !== null || !WANTED.has(name) || !PREFIXES.has(prefix)) return;
    // Only an item's own elements: those of its source or its media say where something else is.
    if (this.item !== null && this.depth !== this.item.depth + 1) return;
    this.wanted = { name, depth: this.depth, permanent: attributes.ispermalink?.toLowerCase() !== 'false' };
    this.words = '';
    const href = attributes.href;
    if (name === 'link' && href !== undefined && this.item !== null) {
      const rel = (attributes.rel ?? 'alternate').toLowerCase();
      const html = attributes.type === undefined || /html/i.test(attributes.type);
      if (rel === 'alternate') this.item.links.push({ rank: html ? 1 : 4, link: href, base: this.base });
    }
  }

  text(words: string): void {
    if (this.wanted !== null && this.words.length < LONGEST_TEXT) this.words += words;
  }

  close(): void {
    if (this.wanted?.depth === this.depth) {
      this.take(this.wanted.name, this.words.trim(), this.wanted.permanent);
      this.wanted = null;
    }
    if (this.item?.depth === this.depth) {
      const links = this.item.links.sort((a, b) => a.rank - b.rank).map(({ link, base }) => [link, base] as const);
      if (this.items.length < MOST_ITEMS * 2) this.items.push({ id: this.item.id, title: this.item.title, links });
      this.item = null;
    }
    if (this.bases.length > 1 && this.bases.at(-1)?.depth === this.depth) this.bases.pop();
    this.depth--;
  }

  feed(): Feed {
    const period = this.period === null ? null : (this.period * 3_600_000) / this.frequency;
    return feedFrom(this.title, this.ttl ?? period, this.items);
  }

  private take(name: string, words: string, permanent: boolean): void {
    const { item, base } = this;
    if (item !== null) {
      if (name === 'title') item.title ||= words;
      else if (name === 'origlink') item.links.push({ rank: 0, link: words, base });
      else if (name === 'link' && words !== '') item.links.push({ rank: 1, link: words, base });
      else if (name === 'guid' || name === 'id') {
        item.id ||= words;
        // A guid is an address unless it says that it is none; an Atom id need not be one.
        if (name === 'guid' && permanent && /^https?:/i.test(words)) item.links.push({ rank: 2, link: words, base });
      }
    } else if (name === 'title') this.title ||= words;
    else if (name === 'ttl' && Number(words) > 0) this.ttl = Number(words) * 60_000;
    else if (name === 'updateperiod') this.period = PERIODS[words.toLowerCase()] ?? null;
    else if (name === 'updatefrequency' && Number(words) >= 1) this.frequency = Number(words);
  }

  private get base(): string {
    return (this.bases.at(-1) as { base: string }).base;
  }
}

function split(tag: string): readonly [prefix: string, name: string] {
  const colon = tag.indexOf(':');
  return colon < 0 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
}
