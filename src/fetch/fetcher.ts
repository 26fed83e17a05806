import { createHash } from 'node:crypto';
import type { Capture, Page } from '../model/index.ts';
import { ask, type Bounds } from './ask.ts';
import { type Connections, connections, refusedHost } from './connect.ts';
import { CompressionFault, decompress } from './decompress.ts';
import { type Exchange, type Headers, header, retryAfter } from './exchange.ts';
import { FetchFailure } from './failure.ts';
import { DEFAULTS, type FetchOptions } from './options.ts';
import { type Clock, Pace, SYSTEM_CLOCK, WaitTooLong } from './pace.ts';
import { ROBOTS_LIMIT } from './robots.ts';
import { type RobotsAnswer, RobotsCache, type RobotsFound } from './robots-cache.ts';
import { statusFailure } from './status.ts';
import { webAddress } from './web-address.ts';

/** What an earlier answer said of itself, so that the server need not send the same again. */
export interface Validators {
  /** The address that gave the answer; only there are they sent. */
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What asking for an address gave. */
export interface Answer {
  /** null where the server says that nothing changed since the validators' answer. */
  readonly page: Page | null;
  /** The address that answered, after redirects. */
  readonly address: string;
  readonly headers: Headers;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5';

/** A redirect of robots.txt is followed so often. @see RFC 9309, section 2.3.1.2 */
const ROBOTS_REDIRECTS = 5;

/** How often an address is asked again in one go where the server names a wait that is short enough. */
const SECOND_TRIES = 1;

/**
 * Fetches pages from the open web, politely and with bounds: docs/fetching.md tells of each. Holds what it learns of the
 * sites (their robots.txt, their pace) for as long as it lives, so one is made for many pages. Keeps no cookies.
 */
export class Fetcher {
  private readonly options: Required<Pick<FetchOptions, keyof typeof DEFAULTS>> & FetchOptions;
  private readonly clock: Clock;
  private readonly pace: Pace;
  private readonly robots: RobotsCache;
  private readonly agent: string;
  private connections: Connections | null = null;

  constructor(options: FetchOptions = {}, clock: Clock = SYSTEM_CLOCK) {
    this.options = { ...DEFAULTS, ...options };
    this.clock = clock;
    this.pace = new Pace(clock, this.options);
    this.robots = new RobotsCache((origin) => this.askRobots(origin), clock.now);
    this.agent = userAgent(options);
  }

  /** One page. @throws FetchFailure, with a message that names the address and says what to do */
  async page(address: string): Promise<Page> {
    const { page } = await this.ask(address);
    if (page === null)
      throw new FetchFailure(
        'broken',
        address,
        'the server answers "not modified" to a first request; try again later',
      );
    return page;
  }

  /**
   * Asks for an address, through redirects.
   * @param validators of the answer that is held already; null asks for the page whatever it is
   * @throws FetchFailure; the signal's reason where `options.signal` stops the work
   */
  async ask(address: string, validators: Validators | null = null): Promise<Answer> {
    let url = webAddress(address);
    let tries = 0;
    for (let hops = 0; hops <= this.options.maxRedirects; ) {
      const exchange = await this.hop(address, url, hops, validators);
      const next = redirect(exchange);
      if (next !== null) {
        url = webAddress(next, address);
        hops++;
        continue;
      }
      const wait =
        exchange.status === 429 || exchange.status === 503 ? retryAfter(exchange.headers, this.clock.now()) : undefined;
      if (wait !== undefined) {
        this.pace.hold(url.hostname, wait);
        // The host's next turn waits for as long as was asked.
        if (wait <= this.options.maxWaitMs && tries++ < SECOND_TRIES) continue;
      }
      return this.answer(address, exchange);
    }
    const many = this.options.maxRedirects;
    throw new FetchFailure(
      'redirects',
      address,
      `leads on through more than ${many} other addresses; check the address`,
    );
  }

  async close(): Promise<void> {
    await this.connections?.close();
  }

  /** One request, in its host's turn, if the address and the site's robots.txt allow it. */
  private async hop(asked: string, url: URL, hops: number, validators: Validators | null): Promise<Exchange> {
    const through = hops === 0 ? '' : `leads to ${url.href}: `;
    const because = refusedHost(url.hostname, this.options.allowLoopback ?? false);
    if (because !== null)
      throw new FetchFailure('refused', asked, `${through}${url.hostname} is ${because}, which is never asked`);
    try {
      return await this.pace.turn(url.hostname, this.options.signal, async () => {
        const found = await this.robotsOf(url, asked);
        if ('failed' in found) {
          throw new FetchFailure(
            'server',
            asked,
            `${through}what ${url.host} allows can't be told, since its robots.txt ${found.failed}; try again later`,
          );
        }
        if (!found.robots.allows(url.pathname + url.search)) {
          throw new FetchFailure(
            'robots',
            asked,
            `${through}${url.host} asks programs to stay away from it (robots.txt); open it in a browser, save the page and add the file`,
          );
        }
        if (found.robots.delayMs !== null) this.pace.slower(url.hostname, found.robots.delayMs);
        return this.exchange(url, [...this.headers(), ...conditions(url, validators)], this.options.maxBytes);
      });
    } catch (error) {
      if (!(error instanceof WaitTooLong)) throw error;
      const seconds = Math.ceil(error.waitMs / 1000);
      throw new FetchFailure(
        'busy',
        asked,
        `${through}${url.host} asks to wait ${seconds} s between requests; try again then`,
        { retryAfterMs: error.waitMs },
      );
    }
  }

  /** A site that gives no robots.txt because it can't be reached is a site that can't be reached. */
  private async robotsOf(url: URL, asked: string): Promise<RobotsFound> {
    try {
      return await this.robots.of(url.origin);
    } catch (error) {
      throw error instanceof FetchFailure ? error.of(asked) : error;
    }
  }

  private async exchange(url: URL, headers: Headers, maxBytes: number, partial = false): Promise<Exchange> {
    const { silenceMs, wholeMs, onExchange, signal } = this.options;
    this.connections ??= connections(this.options);
    const bounds: Bounds = { silenceMs, wholeMs, maxBytes, partial, signal };
    const exchange = await ask(this.connections, url, headers, bounds);
    await onExchange?.(exchange);
    return exchange;
  }

  private headers(): Headers {
    return [
      ['user-agent', this.agent],
      ['accept', ACCEPT],
      ['accept-encoding', 'gzip, deflate, br'],
    ];
  }

  /** The answer as a page. */
  private async answer(asked: string, exchange: Exchange): Promise<Answer> {
    const { address, status, headers, cut, at } = exchange;
    if (status === 304) return { page: null, address, headers };
    if (status !== 200 && status !== 203) throw statusFailure(asked, exchange, this.clock.now());
    const { maxBytes, maxRatio, wholeMs } = this.options;
    const megabytes = Math.floor(maxBytes / 1024 / 1024);
    const large = `larger than ${megabytes} MB, the most that is taken; raise the limit with --max-size or save the page and add the file`;
    if (cut === 'length') throw new FetchFailure('too large', asked, `the page is ${large}`);
    if (cut === 'time')
      throw new FetchFailure('slow', asked, `the page did not come to its end in ${wholeMs / 1000} s; try again later`);
    if (cut === 'disconnect')
      throw new FetchFailure('broken', asked, 'the server broke off in the middle of the page; try again later');
    let bytes: Uint8Array;
    try {
      bytes = await decompress(exchange.body, header(headers, 'content-encoding'), { maxBytes, maxRatio });
    } catch (error) {
      if (!(error instanceof CompressionFault)) throw error;
      const todo = error.tooLarge ? 'it is not taken' : 'try again later';
      throw new FetchFailure(error.tooLarge ? 'too large' : 'broken', asked, `the page ${error.message}; ${todo}`);
    }
    if (bytes.length === 0)
      throw new FetchFailure('empty', asked, 'the server answers with an empty page; try again later');
    const lower = headers.map(([name, value]) => [name.toLowerCase(), value] as const);
    const capture: Capture = { address, ...(asked !== address && { asked }), at, status, headers: lower };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { page: { path: address, sha256, bytes, capture }, address, headers };
  }

  /** Asks for a site's robots.txt, through redirects, each of which is checked as a page's are. */
  private async askRobots(origin: string): Promise<RobotsAnswer> {
    let url = new URL('/robots.txt', origin);
    const { allowLoopback = false } = this.options;
    for (let hops = 0; hops <= ROBOTS_REDIRECTS; hops++) {
      if (refusedHost(url.hostname, allowLoopback) !== null) return { absent: true };
      const exchange = await this.exchange(url, this.headers(), ROBOTS_LIMIT, true);
      const next = redirect(exchange);
      if (next === null) return robotsAnswer(exchange);
      url = webAddress(next);
    }
    return { absent: true };
  }
}

/** Fetches one page. For several, a `Fetcher` keeps each site's pace. @throws FetchFailure */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Page> {
  const fetcher = new Fetcher(options);
  try {
    return await fetcher.page(address);
  } finally {
    await fetcher.close();
  }
}

/** Where an answer leads on to; null where it does not. */
function redirect({ address, status, headers }: Exchange): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = header(headers, 'location');
  if (location === null) return null;
  return URL.canParse(location, address) ? new URL(location, address).href : location;
}

function conditions(url: URL, validators: Validators | null): Headers {
  if (validators === null || validators.address !== url.href) return [];
  const { etag, lastModified } = validators;
  return [
    ...(etag === null ? [] : [['if-none-match', etag] as const]),
    ...(lastModified === null ? [] : [['if-modified-since', lastModified] as const]),
  ];
}

/** @see RFC 9309, section 2.3.1: absent where the server says so, unknown where it fails */
async function robotsAnswer(exchange: Exchange): Promise<RobotsAnswer> {
  const { status, body, headers, cut } = exchange;
  if (status === 429 || status >= 500) return { failed: `gives status ${status}` };
  if (status !== 200) return { absent: true };
  if (cut !== null && cut !== 'length') return { failed: 'breaks off' };
  const encoding = header(headers, 'content-encoding');
  try {
    const bytes = await decompress(body, encoding, { maxBytes: ROBOTS_LIMIT, maxRatio: Number.POSITIVE_INFINITY });
    return { text: new TextDecoder().decode(bytes) };
  } catch {
    return { failed: "can't be unpacked" };
  }
}

/** Who asks, as every request declares it. */
function userAgent({ version = '0', contact }: FetchOptions): string {
  const reach = contact === undefined ? '' : `; +${contact.replace(/[^\x20-\x7e]|[()]/g, '')}`;
  return `Hearsay/${version} (reads news reports${reach})`;
}
