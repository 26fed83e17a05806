import { Parser } from 'htmlparser2';
import type { Page } from '../../model/index.ts';
import { type Feed, resolved } from './feed.ts';
import { parseJsonFeed } from './json.ts';
import { parseXmlFeed, TooDeep } from './xml.ts';

export type { Feed, FeedItem } from './feed.ts';

/** How much of a page is looked at to tell what it is, and where its head may end. */
const SNIFFED = 8 * 1024;
const HEAD = 256 * 1024;

/** A page says that it is a feed, and can't be read as one. `message` ends a sentence about it. */
export class BrokenFeed extends Error {}

/**
 * Reads a page as a feed: RSS 0.9 to 2.0, Atom or JSON Feed, told by what it holds, not by how it was served.
 * @returns null where the page is no feed
 * @throws BrokenFeed
 */
export function feedOf(page: Page): Feed | null {
  const address = page.capture?.address ?? page.path;
  const text = decoded(page);
  if (/^\s*\{/.test(text)) return parseJsonFeed(text, address);
  if (!isXmlFeed(text.slice(0, SNIFFED))) return null;
  try {
    return parseXmlFeed(text, address);
  } catch (error) {
    if (error instanceof TooDeep) throw new BrokenFeed('nests deeper than any feed');
    throw error;
  }
}

/** The feeds that an HTML page names in its head, in its order. @see https://www.rssboard.org/rss-autodiscovery */
export function feedLinks(page: Page): string[] {
  let base = page.capture?.address ?? page.path;
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href }) => {
      if (href === undefined) return;
      if (name === 'base') base = resolved(href, base) ?? base;
      else if (name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && FEED_TYPE.test(type)) {
        const link = resolved(href, base);
        if (link !== null && !links.includes(link)) links.push(link);
      }
    },
  });
  parser.end(decoded(page).slice(0, HEAD));
  return links;
}

const FEED_TYPE = /^\s*application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)/i;

/** Whether the root element is a feed's, past what may stand before it. */
function isXmlFeed(start: string): boolean {
  const root = /<([A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/.exec(start.replace(/<!--[\s\S]*?-->|<[?!][^>]*>/g, ''));
  return root !== null && ['rss', 'rdf', 'feed'].includes(root[2].toLowerCase());
}

/**
 * A feed's text: by its byte order mark, then as it was served, then by its own declaration, else UTF-8.
 * @see RFC 7303, section 3
 */
function decoded({ bytes, capture }: Page): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.exec(start)?.[0];
  const mark =
    marked === undefined ? undefined : ({ '\xff\xfe': 'utf-16le', '\xfe\xff': 'utf-16be' }[marked] ?? 'utf-8');
  const type = capture?.headers?.find(([name]) => name === 'content-type')?.[1] ?? '';
  const served = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  for (const label of [mark, served, declared]) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // A label that nobody knows says nothing: the next one may.
    }
  }
  return new TextDecoder().decode(bytes);
}
