import type { FetchFailureKind } from '../../fetch/failure.ts';

/** When to ask again: plain reckoning, all in milliseconds; `random` gives 0 to 1. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** However long a server asks not to be asked again: news goes on. `Retry-After` is taken at its word up to a day. */
const LONGEST_FRESH = HOUR;
const LONGEST_RETRY = 24 * HOUR;

/** Waits after failures grow to this, or to the user's own interval where that is longer. */
const LONGEST_BACKOFF = 6 * HOUR;

/** How often the page of an item is tried before it is given up. */
export const ITEM_TRIES = 6;

/** Failures that are none of the page's own: they don't count as tries. */
const NOT_ITS_OWN: ReadonlySet<FetchFailureKind> = new Set(['unreachable', 'busy']);

/**
 * How long a feed that answered is left alone at least, for its server's sake.
 * @param maxAgeMs what `Cache-Control` says; null for nothing
 * @param ttlMs what the feed says of itself; null for nothing
 */
export function quietAfterAnswer(maxAgeMs: number | null, ttlMs: number | null): number {
  return Math.min(Math.max(maxAgeMs ?? 0, ttlMs ?? 0), LONGEST_FRESH);
}

/** When a feed that answered is asked again: the user's interval, a tenth more or less so that feeds spread out. */
export function nextPoll(askedAt: number, everyMs: number, notBefore: number, random: number): number {
  return Math.max(askedAt + everyMs * (0.9 + 0.2 * random), notBefore);
}

/**
 * How long a feed is left alone after so many failures in a row: a minute, doubled each time, half of it by chance so
 * that those who failed together don't come back together.
 */
export function backOff(failures: number, everyMs: number, retryAfterMs: number | undefined, random: number): number {
  const most = Math.max(LONGEST_BACKOFF, everyMs);
  const grown = Math.min(Math.min(everyMs, MINUTE) * 2 ** Math.min(failures - 1, 30), most);
  return Math.max(grown * (0.5 + 0.5 * random), Math.min(retryAfterMs ?? 0, LONGEST_RETRY));
}

/** What becomes of an item whose page could not be fetched. */
export type ItemFate = { readonly tries: number; readonly waitMs: number } | 'given up';

/** @param tries how often it was tried before */
export function afterItemFailure(
  failure: { readonly kind: FetchFailureKind; readonly lasting: boolean; readonly retryAfterMs: number | undefined },
  tries: number,
  everyMs: number,
  random: number,
): ItemFate {
  if (failure.lasting) return 'given up';
  const counted = NOT_ITS_OWN.has(failure.kind) ? tries : tries + 1;
  if (counted >= ITEM_TRIES) return 'given up';
  const wait = counted === tries ? Math.min(everyMs, 15 * MINUTE) : Math.min(everyMs, MINUTE) * 4 ** tries;
  return {
    tries: counted,
    waitMs: Math.max(wait * (0.5 + 0.5 * random), Math.min(failure.retryAfterMs ?? 0, LONGEST_RETRY)),
  };
}

/** How long an answer says that it stays as it is, in milliseconds; null where it does not say. @see RFC 9111, section 5.2.2 */
export function maxAge(headers: readonly (readonly [name: string, value: string])[]): number | null {
  const all = (name: string) => headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  const control = all('cache-control').join(',').toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const seconds = /\bmax-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (seconds === undefined) return null;
  const age = /^\d{1,9}$/.exec(all('age')[0] ?? '')?.[0] ?? '0';
  return Math.max(0, Number(seconds) - Number(age)) * 1000;
}
