import type { Clock, Fetcher } from '../../fetch/index.ts';
import type { Page } from '../../model/index.ts';
import { type Added, type Collection, CollectionProblem } from '../../store/index.ts';
import { followItems } from './follow.ts';
import { poll } from './poll.ts';
import { nextPoll } from './schedule.ts';

/** What watching tells as it goes. */
export type WatchEvent =
  | { readonly kind: 'polled'; readonly feed: string; readonly items: number; readonly changed: boolean }
  | {
      readonly kind: 'page';
      readonly feed: string;
      readonly page: string;
      readonly sha256: string;
      readonly added: Added;
    }
  /** A feed, or an item's page, failed for now or for good: the message names it and says what happens next. */
  | { readonly kind: 'failed'; readonly feed: string; readonly page: string | null; readonly message: string }
  /** With `once`: the feed was not asked, since its server wants to be left alone until then. */
  | { readonly kind: 'resting'; readonly feed: string; readonly until: string };

/** All that watching needs of the world around it. */
export interface Watching {
  readonly collection: Collection;
  readonly fetcher: Fetcher;
  /** Adds a page. What is wrong with the page itself is thrown. */
  readonly add: (page: Page) => Promise<Added>;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  /** Between two polls of a feed, in milliseconds. */
  readonly everyMs: number;
  /** Ask each feed once and follow what waits, then end. */
  readonly once: boolean;
  /** Ends the watch: what is being added is finished, what is being fetched is not. */
  readonly signal: AbortSignal;
  readonly tell: (event: WatchEvent) => Promise<void>;
}

/**
 * Watches feeds until the signal, or for one round. Each feed goes its own way, so that one that hangs holds up no other;
 * pages are added one at a time.
 * @throws CollectionProblem where the collection can't be used any more; a lock of another program is waited out
 */
export async function watch(feeds: readonly string[], world: Watching): Promise<void> {
  const failed = new AbortController();
  const signal = AbortSignal.any([world.signal, failed.signal]);
  const shared = { ...world, signal, add: oneAtATime(world.add) };
  const ends = await Promise.allSettled(
    [...new Set(feeds)].map(async (feed) => {
      try {
        await watchFeed(feed, shared);
      } catch (error) {
        if (signal.aborted && !(error instanceof CollectionProblem)) return;
        // What stops one stops all: the collection is the same.
        failed.abort(error);
        throw error;
      }
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function watchFeed(feed: string, world: Watching): Promise<void> {
  const { collection, clock, once, everyMs, random, signal, tell } = world;
  let next = await firstPoll(feed, world);
  for (;;) {
    signal.throwIfAborted();
    const resting = clock.now() < next;
    if (!resting) {
      await whileUnlocked(world, () => poll(feed, world));
      const { askedAt, notBefore } = await collection.watched.feed(feed);
      next = nextPoll(time(askedAt) ?? clock.now(), everyMs, time(notBefore) ?? 0, random());
    } else if (once) await tell({ kind: 'resting', feed, until: new Date(next).toISOString() });
    const retry = await whileUnlocked(world, () => followItems(feed, world));
    if (once) return;
    await clock.sleep(Math.max(Math.min(next, retry ?? next) - clock.now(), 0), signal);
  }
}

/** A feed is asked at once when watching starts, unless its server asked to be left alone. */
async function firstPoll(feed: string, { collection }: Watching): Promise<number> {
  return time((await collection.watched.feed(feed)).notBefore) ?? 0;
}

/** Another program that writes for longer than the store waits is no reason to end: the work is done again. */
async function whileUnlocked<T>({ clock, signal, once }: Watching, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (once || !(error instanceof CollectionProblem) || error.kind !== 'locked') throw error;
      await clock.sleep(1000, signal);
    }
  }
}

function oneAtATime(add: Watching['add']): Watching['add'] {
  let last: Promise<unknown> = Promise.resolve();
  return (page) => {
    const added = last.then(() => add(page));
    last = added.catch(() => {});
    return added;
  };
}

function time(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso);
}
