import type { Page } from '../model/index.ts';
import { ahead } from './ahead.ts';
import { FetchFailure } from './failure.ts';
import { BrokenFeed, type Feed, feedOf } from './feeds/index.ts';
import type { Fetcher } from './fetcher.ts';

/**
 * Fetches addresses; where one is a feed, the pages of its items instead. Gives one `Page` or `FetchFailure` after another,
 * in the order given; an address that fails never stops the rest.
 * @throws the reason of the fetcher's signal, where it stops the work
 */
export async function* fetchedPages(
  fetcher: Fetcher,
  addresses: readonly string[],
): AsyncGenerator<Page | FetchFailure> {
  for await (const [address, found] of ahead(addresses, (address) => fetched(fetcher, address))) {
    const feed = found instanceof FetchFailure ? null : feedIn(address, found);
    if (feed === null) yield found;
    else if (feed instanceof FetchFailure) yield feed;
    else yield* itemsOf(fetcher, address, feed);
  }
}

async function* itemsOf(fetcher: Fetcher, feed: string, { items }: Feed): AsyncGenerator<Page | FetchFailure> {
  if (items.length === 0) yield new FetchFailure('empty', feed, 'is a feed without items; check the address');
  const addresses = [...new Set(items.map((item) => item.address))].filter((address) => address !== feed);
  for await (const [address, found] of ahead(addresses, (address) => fetched(fetcher, address))) {
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

async function fetched(fetcher: Fetcher, address: string): Promise<Page | FetchFailure> {
  try {
    return await fetcher.page(address);
  } catch (error) {
    if (error instanceof FetchFailure) return error;
    throw error;
  }
}
