import type { LookupAddress } from 'node:dns';
import type { Exchange } from './exchange.ts';

/** How pages are fetched; what is absent takes the value of `DEFAULTS`. All times are in milliseconds, sizes in bytes. */
export interface FetchOptions {
  /** This version of Hearsay, which the user agent declares. */
  readonly version?: string;
  /** How the asked site's people reach whoever runs this: a mail or web address, added to the user agent. */
  readonly contact?: string;
  /** Opens loopback addresses (127.0.0.0/8, ::1), for tests; all other private ones stay refused. */
  readonly allowLoopback?: boolean;
  /** Between two requests to one host, counted from the end of the first. A site's Crawl-delay can make it longer. */
  readonly delayMs?: number;
  /** The longest wait that a site may ask for (Crawl-delay, Retry-After) before its page is given up for now. */
  readonly maxWaitMs?: number;
  /** Until the connection stands. */
  readonly connectMs?: number;
  /** From the request to the end of the answer's headers, and between two pieces of its body. */
  readonly silenceMs?: number;
  /** From the request to the end of its answer. */
  readonly wholeMs?: number;
  /** The largest page, before and after decompression. */
  readonly maxBytes?: number;
  /** How many times larger a page may be than what was sent for it, once it is larger than a megabyte. */
  readonly maxRatio?: number;
  readonly maxRedirects?: number;
  /** How many hosts are asked at once. */
  readonly hosts?: number;
  /** Stops the work: what waits or is under way throws its reason. */
  readonly signal?: AbortSignal;
  /** Told of every request and its answer: pages, redirects, robots.txt. The next one waits until it returns. */
  readonly onExchange?: (exchange: Exchange) => Promise<void> | void;
  /** Names to addresses; the system's resolver by default. What it gives is checked before it is connected to. */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
  /** The proxies; the environment's by default. */
  readonly proxies?: Proxies;
}

/** What HTTP_PROXY, HTTPS_PROXY and NO_PROXY say, in either case; empty for none. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  readonly none: string;
}

export const DEFAULTS = {
  delayMs: 1000,
  maxWaitMs: 60_000,
  connectMs: 10_000,
  silenceMs: 15_000,
  wholeMs: 60_000,
  maxBytes: 32 * 1024 * 1024,
  maxRatio: 200,
  maxRedirects: 10,
  hosts: 8,
} as const satisfies FetchOptions;

/** The proxies that the environment names; lower case wins, as in curl. */
export function proxiesOf(environment: Readonly<Record<string, string | undefined>>): Proxies {
  const named = (name: string) => environment[name.toLowerCase()] ?? environment[name] ?? '';
  const http = named('HTTP_PROXY');
  return { http, https: named('HTTPS_PROXY') || http, none: named('NO_PROXY') };
}
