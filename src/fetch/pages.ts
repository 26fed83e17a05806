import type { Page } from '../model/index.ts';
import { FetchFailure } from './failure.ts';
import { BrokenFeed, type Feed, feedOf } from './feeds/index.ts';
import type { Fetcher } from './fetcher.ts';

/** How many addresses are under way at once; each host is asked one at a time all the same. */
const AHEAD = 8;

/**
 * Fetches addresses; where one is a feed, the pages of its items instead. Gives one `Page` or `FetchFailure` after another,
 * in the order given; an address that fails never stops the rest.
 * @throws the reason of the fetcher's signal, where it stops the work
 */
export async function* fetchedPages(
  fetcher: Fetcher,
  addresses: readonly string[],
): AsyncGenerator<Page | FetchFailure> {
  for await (const [address, found] of ahead(fetcher, addresses)) {
    const feed = found instanceof FetchFailure ? null : feedIn(address, found);
    if (feed === null) yield found;
    else if (feed instanceof FetchFailure) yield feed;
    else yield* itemsOf(fetcher, address, feed);
  }
}

async function* itemsOf(fetcher: Fetcher, feed: string, { items }: Feed): AsyncGenerator<Page | FetchFailure> {
  if (items.length === 0) yield new FetchFailure('empty', feed, 'is a feed without items; check the address');
  const addresses = [...new Set(items.map((item) => item.address))].filter((address) => address !== feed);
  for await (const [address, found] of ahead(fetcher, addresses)) {
    const inner = found instanceof FetchFailure ? null : feedIn(address, found);
    yield inner === null
      ? found
      : new FetchFailure('broken', address, `is a feed again, named by ${feed}; give it itself to take its pages`);
  }
}

function feedIn(address: string, page: Page): Feed | FetchFailure | null {
  try {
    return feedOf(page);
  } catch (error) {
    if (!(error instanceof BrokenFeed)) throw error;
    return new FetchFailure('broken', address, `is a feed that ${error.message}; it is not read`);
  }
}

/** Fetches some addresses ahead of whoever takes them, and gives them in their order. */
async function* ahead(
  fetcher: Fetcher,
  addresses: readonly string[],
): AsyncGenerator<readonly [address: string, found: Page | FetchFailure]> {
  const under: Promise<Page | FetchFailure>[] = [];
  for (let next = 0, given = 0; given < addresses.length; given++) {
    for (; next < addresses.length && next < given + AHEAD; next++) {
      const found = fetched(fetcher, addresses[next]);
      // Told when its turn comes; until then it is nobody's.
      found.catch(() => {});
      under.push(found);
    }
    yield [addresses[given], await (under.shift() as Promise<Page | FetchFailure>)];
  }
}

async function fetched(fetcher: Fetcher, address: string): Promise<Page | FetchFailure> {
  try {
    return await fetcher.page(address);
  } catch (error) {
    if (error instanceof FetchFailure) return error;
    throw error;
  }
}
