/** A list of what a site has published, of any format. */
export interface Feed {
  readonly title: string | null;
  /** How long the feed asks not to be asked again, in milliseconds (`ttl`, `sy:updatePeriod`); null where it does not say. */
  readonly ttlMs: number | null;
  /** In the feed's order, without those that lead to no page of the web. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** What the feed calls it (`guid`, `id`); its address where it calls it nothing. Stays when the rest changes. */
  readonly id: string;
  /** Absolute, http or https, without a fragment. */
  readonly address: string;
  readonly title: string | null;
}

/** Most items that are taken of one feed. */
export const MOST_ITEMS = 10_000;

/** Most characters of a title or an id that are kept. */
const LONGEST_WORDS = 2000;

/** What a feed says of one item, as it stands. */
export interface RawItem {
  readonly id: string;
  readonly title: string;
  /** The first that leads to a page is taken: each with the address that it is relative to. */
  readonly links: readonly (readonly [link: string, base: string])[];
}

/** Puts a feed together: plain words, absolute addresses, each item once. */
export function feedFrom(title: string, ttlMs: number | null, raw: Iterable<RawItem>): Feed {
  const items = new Map<string, FeedItem>();
  for (const { id, title: words, links } of raw) {
    if (items.size === MOST_ITEMS) break;
    const address = links.map(([link, base]) => resolved(link, base)).find((found) => found !== null);
    if (address === undefined || address === null) continue;
    const name = plain(id) ?? address;
    if (!items.has(name)) items.set(name, { id: name, address, title: plain(words) });
  }
  return { title: plain(title), ttlMs, items: [...items.values()] };
}

/** A link as an absolute address of the web without its fragment; null where it is none. */
export function resolved(link: string, base: string): string | null {
  const trimmed = link.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  return url.href;
}

/** Words on one line, without what no line holds; null where nothing is left. */
function plain(words: string): string | null {
  const text = words
    .slice(0, LONGEST_WORDS)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0020\u007f-\u009f]+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
