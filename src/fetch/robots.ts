/**
 * The Robots Exclusion Protocol: what a site's robots.txt says to us.
 * @see RFC 9309
 */

/** What is read of a robots.txt: the first 500 KiB, the least that the standard asks for. */
export const ROBOTS_LIMIT = 500 * 1024;

/** The name that groups are chosen by. */
const PRODUCT = 'hearsay';

export interface Robots {
  /** Whether a path with its query may be asked for. */
  allows(path: string): boolean;
  /** `Crawl-delay`, in milliseconds; null where the group sets none. */
  readonly delayMs: number | null;
  /** Addresses of sitemaps, as written. */
  readonly sitemaps: readonly string[];
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delayMs: number | null;
}

/** Everything is allowed: the site has no robots.txt. */
export const ALLOWS_ALL: Robots = { allows: () => true, delayMs: null, sitemaps: [] };

/** Reads a robots.txt. Lines that it does not know are passed over, as the standard asks. */
export function parseRobots(text: string): Robots {
  const { groups, sitemaps } = groupsOf(text);
  const ours = groups.filter(({ agents }) => agents.includes(PRODUCT));
  const chosen = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.flatMap(({ delayMs }) => (delayMs === null ? [] : [delayMs]));
  return {
    allows: (path) => path === '/robots.txt' || allowed(rules, canonicalPath(path)),
    delayMs: delays.length === 0 ? null : Math.max(...delays),
    sitemaps,
  };
}

function groupsOf(text: string): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let open = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const said = line.split('#', 1)[0];
    const colon = said.indexOf(':');
    if (colon < 0) continue;
    const name = said.slice(0, colon).trim().toLowerCase();
    const value = said.slice(colon + 1).trim();
    const group = groups.at(-1);
    if (name === 'user-agent') {
      if (!open || group === undefined) groups.push({ agents: [], rules: [], delayMs: null });
      open = true;
      groups.at(-1)?.agents.push(agentName(value));
    } else if (name === 'sitemap') sitemaps.push(value);
    else if (name === 'allow' || name === 'disallow') {
      open = false;
      // "Disallow:" with nothing behind it forbids nothing.
      if (value !== '') group?.rules.push({ allow: name === 'allow', pattern: canonicalPath(value) });
    } else if (name === 'crawl-delay' && group !== undefined) {
      open = false;
      const seconds = Number(value);
      if (value !== '' && seconds >= 0) group.delayMs = seconds * 1000;
    }
  }
  return { groups, sitemaps };
}

/** A product token, without the version that some write behind it. */
function agentName(value: string): string {
  return value === '*' ? value : (/^[a-z_-]+/i.exec(value)?.[0] ?? value).toLowerCase();
}

/** The longest pattern that fits decides; where two are as long, the one that allows. */
function allowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null;
  for (const rule of rules) {
    if (best !== null && rule.pattern.length < best.pattern.length) continue;
    if (best !== null && rule.pattern.length === best.pattern.length && best.allow) continue;
    if (fits(rule.pattern, path)) best = rule;
  }
  return best === null || best.allow;
}

/** Whether a pattern fits from a path's start: `*` is any run, a `$` at the end is the path's end. Linear, going back over one star only. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(parts[0])) return false;
  if (parts.length === 1) return !anchored || path.length === parts[0].length;
  let at = parts[0].length;
  const last = parts.length - 1;
  for (const part of parts.slice(1, anchored ? last : undefined)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || (path.length - parts[last].length >= at && path.endsWith(parts[last]));
}

/** One spelling for each path: letters beyond ASCII are encoded, what need not be encoded is not. */
function canonicalPath(path: string): string {
  return path
    .replace(/[^\u0000-\u007f]+/g, (letters) => encodeURIComponent(letters))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(letter) ? letter : code.toUpperCase();
    });
}
