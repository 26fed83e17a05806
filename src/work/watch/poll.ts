import {
  type Answer,
  BrokenFeed,
  type Feed,
  FetchFailure,
  feedLinks,
  feedOf,
  type Validators,
} from '../../fetch/index.ts';
import type { Page } from '../../model/index.ts';
import type { WatchedFeed } from '../../store/index.ts';
import { backOff, maxAge, quietAfterAnswer } from './schedule.ts';
import type { Watching } from './watch.ts';

/**
 * Asks a feed what is new, and notes its items: first the items, then that it was asked, so that a kill in between makes
 * the same answer come once more rather than never.
 */
export async function poll(address: string, world: Watching): Promise<void> {
  const { collection, clock, tell } = world;
  const before = await collection.watched.feed(address);
  try {
    const { answer, feed, source } = await answered(before, world);
    const now = clock.now();
    const asked = new Set([address, source, answer.address]);
    // The newest stand first in feeds; they are followed in the order in which they came. A feed is no item of its own.
    const items = (feed?.items ?? []).filter((item) => !asked.has(item.address)).reverse();
    const fresh = await collection.watched.keepItems(address, items, iso(now));
    const quiet = quietAfterAnswer(maxAge(answer.headers), feed?.ttlMs ?? null);
    const validators = feed === null ? {} : validatorsOf(answer);
    const times = { askedAt: iso(now), notBefore: quiet === 0 ? null : iso(now + quiet), failures: 0 };
    await collection.watched.keepFeed({ ...before, ...validators, source, ...times });
    await tell({ kind: 'polled', feed: address, items: fresh, changed: feed !== null });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    await failed(before, error, world);
  }
}

interface Answered {
  readonly answer: Answer;
  /** null where nothing changed. */
  readonly feed: Feed | null;
  /** The feed that the page at the address names; null where it is one itself. */
  readonly source: string | null;
}

/** @throws FetchFailure */
async function answered(kept: WatchedFeed, { fetcher }: Watching): Promise<Answered> {
  const { address, source, answeredBy, etag, lastModified } = kept;
  const validators: Validators | null = answeredBy === null ? null : { address: answeredBy, etag, lastModified };
  const answer = await fetcher.ask(source ?? address, validators);
  if (answer.page === null) return { answer, feed: null, source };
  const feed = read(address, answer.page);
  if (feed !== null) return { answer, feed, source };
  const [named] = source === null ? feedLinks(answer.page) : [];
  if (named === undefined) {
    throw new FetchFailure(
      'broken',
      address,
      'is no feed, and names none; give the address of an RSS, Atom or JSON feed',
    );
  }
  const second = await fetcher.ask(named);
  const found = second.page === null ? null : read(named, second.page);
  if (found === null)
    throw new FetchFailure('broken', address, `names ${named} as its feed, which is none; give the feed's address`);
  return { answer: second, feed: found, source: named };
}

function read(address: string, page: Page): Feed | null {
  try {
    return feedOf(page);
  } catch (error) {
    if (!(error instanceof BrokenFeed)) throw error;
    throw new FetchFailure('broken', address, `is a feed that ${error.message}; it is not read`);
  }
}

function validatorsOf({ address, headers }: Answer) {
  const value = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
  return { answeredBy: address, etag: value('etag'), lastModified: value('last-modified') };
}

async function failed(before: WatchedFeed, failure: FetchFailure, world: Watching): Promise<void> {
  const { collection, clock, everyMs, random, tell, once } = world;
  const failures = before.failures + 1;
  const wait = backOff(failures, everyMs, failure.retryAfterMs, random());
  const now = clock.now();
  // A feed that a page named is looked for anew once it is gone.
  const source = failure.kind === 'gone' ? null : before.source;
  await collection.watched.keepFeed({ ...before, source, askedAt: iso(now), notBefore: iso(now + wait), failures });
  const then = once ? `not before ${iso(now + wait)}` : `again in ${inWords(wait)}`;
  await tell({ kind: 'failed', feed: before.address, page: null, message: `${failure.message}. It is asked ${then}` });
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}

/** A length of time for people: "40 s", "12 min", "3 h". */
export function inWords(ms: number): string {
  if (ms < 90_000) return `${Math.ceil(ms / 1000)} s`;
  return ms < 90 * 60_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 3_600_000)} h`;
}
