import { ahead, BrokenFeed, FetchFailure, feedOf } from '../../fetch/index.ts';
import type { Page } from '../../model/index.ts';
import { type Added, CollectionProblem, type WatchedItem } from '../../store/index.ts';
import { inWords, iso } from './poll.ts';
import { afterItemFailure } from './schedule.ts';
import type { Watching } from './watch.ts';

/**
 * Follows a feed's waiting items to their pages and adds them, each once: what is about to be added is noted before, so
 * that after a kill the collection itself says whether it was.
 * @returns when the next item that failed may be tried again, in milliseconds since 1970; null where none waits
 */
export async function followItems(feed: string, world: Watching): Promise<number | null> {
  const { collection, clock, signal } = world;
  const waiting = await collection.watched.waiting(feed);
  const due = waiting.filter(({ notBefore }) => notBefore === null || Date.parse(notBefore) <= clock.now());
  for await (const [item, found] of ahead(due, (one) => fetched(one, world))) {
    signal.throwIfAborted();
    await followed(feed, item, found, world);
  }
  const later = (await collection.watched.waiting(feed)).map(({ notBefore }) => Date.parse(notBefore ?? ''));
  return later.length === 0 ? null : Math.min(...later.map((time) => (Number.isNaN(time) ? clock.now() : time)));
}

type Found = { readonly page: Page } | { readonly added: Added; readonly page: Page } | { readonly error: unknown };

/** The item's page; where a kill came between adding it and noting that, the page as the collection has it. */
async function fetched({ address, sha256 }: WatchedItem, { collection, fetcher }: Watching): Promise<Found> {
  try {
    const held = sha256 === null ? null : await collection.page(sha256);
    if (held !== null) {
      const added = await collection.known({ path: held.path, sha256: held.sha256 });
      // Nobody was told of it: that comes last.
      if (added !== null) return { page: held, added: { ...added, status: 'added' } };
    }
    return { page: await fetcher.page(address) };
  } catch (error) {
    return { error };
  }
}

async function followed(feed: string, item: WatchedItem, found: Found, world: Watching): Promise<void> {
  const { collection, add, tell } = world;
  try {
    if ('error' in found) throw found.error;
    const { page } = found;
    if (isFeed(page))
      throw new FetchFailure('address', item.address, `is a feed again, named by ${feed}; watch it itself`);
    if (!('added' in found)) await collection.watched.keepItem({ ...item, sha256: page.sha256 });
    const added = 'added' in found ? found.added : await add(page);
    await collection.watched.keepItem({ ...item, state: 'added', sha256: page.sha256, problem: null });
    await tell({ kind: 'page', feed, page: page.path, sha256: page.sha256, added });
  } catch (error) {
    await missed(feed, item, error, world);
  }
}

function isFeed(page: Page): boolean {
  try {
    return feedOf(page) !== null;
  } catch (error) {
    if (error instanceof BrokenFeed) return true;
    throw error;
  }
}

/** Notes that an item's page could not be taken, and whether it is tried again. */
async function missed(feed: string, item: WatchedItem, error: unknown, world: Watching): Promise<void> {
  const { collection, clock, everyMs, random, signal, once, tell } = world;
  // What ends the watch is none of the page's doing.
  if (error instanceof CollectionProblem || signal.aborted) throw error;
  const message = (error as Error).message;
  // What can't be read as a page will not be read the next time either.
  const fate = error instanceof FetchFailure ? afterItemFailure(error, item.tries, everyMs, random()) : 'given up';
  if (fate === 'given up') {
    await collection.watched.keepItem({ ...item, state: 'failed', tries: item.tries + 1, problem: message });
    await tell({ kind: 'failed', feed, page: item.address, message: `${message}. It is not tried again` });
    return;
  }
  const until = clock.now() + fate.waitMs;
  await collection.watched.keepItem({ ...item, tries: fate.tries, notBefore: iso(until), problem: message });
  const then = once ? `not before ${iso(until)}` : `again in ${inWords(fate.waitMs)}`;
  await tell({ kind: 'failed', feed, page: item.address, message: `${message}. It is tried ${then}` });
}
