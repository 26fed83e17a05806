import { type Feed, feedFrom, type RawItem } from './feed.ts';

/**
 * Reads a JSON Feed.
 * @returns null where the text is none
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function parseJsonFeed(text: string, address: string): Feed | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { version, title, items } = fields(value);
  if (typeof version !== 'string' || !/jsonfeed\.org\/version/.test(version) || !Array.isArray(items)) return null;
  const raw = items.map((item): RawItem => {
    const { id, url, external_url: external, title: words } = fields(item);
    const links = [url, external].flatMap((link) => (typeof link === 'string' ? [[link, address] as const] : []));
    return { id: typeof id === 'number' ? String(id) : string(id), title: string(words), links };
  });
  return feedFrom(string(title), null, raw);
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
