/** Pages from the open web: fetched politely and with bounds, from addresses that may be asked. */
export { ahead } from './ahead.ts';
export type { Exchange } from './exchange.ts';
export { FETCH_FAILURES, FetchFailure, type FetchFailureKind } from './failure.ts';
export { BrokenFeed, type Feed, type FeedItem, feedLinks, feedOf } from './feeds/index.ts';
export { type Answer, Fetcher, fetchPage, type Validators } from './fetcher.ts';
export { DEFAULTS, type FetchOptions } from './options.ts';
export { type Clock, SYSTEM_CLOCK } from './pace.ts';
export { fetchedPages } from './pages.ts';
export { WarcWriter } from './warc.ts';
export { isAddress } from './web-address.ts';
