import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Fetcher, type FetchOptions } from '../../../src/fetch/index.ts';
import { type Collection, openCollection } from '../../../src/store/index.ts';
import { addPage } from '../../../src/work/index.ts';
import { type WatchEvent, watch } from '../../../src/work/watch/index.ts';
import { articlePlay, rss } from '../../fetch/articles.ts';
import { leads, type Play, QUICK, StageServer, text } from '../../fetch/server.ts';

const MINUTE = 60_000;
const START = Date.parse('2031-03-01T08:00:00Z');

let stage: StageServer;
let folder: string;
let collection: Collection;
/** The watch's own time: it passes only while the watch sleeps. */
let time: number;

beforeAll(async () => {
  stage = await StageServer.open();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-watch-'));
  time = START;
  collection = await openCollection(join(folder, 'c.db'), { version: '9.9.9', create: true });
  for (let i = 0; i < 10; i++) stage.on(`/article/${i}`, articlePlay(i));
});
afterEach(async () => {
  stage.clear();
  await collection.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => stage.close());

interface Round {
  /** Minutes of the watch's time; 0 for `once`. */
  readonly minutes: number;
  readonly every?: number;
  readonly options?: FetchOptions;
}

/** Watches for so long, and gives what was told. */
async function watched(
  feeds: string | readonly string[],
  { minutes, every = 10, options = {} }: Round,
): Promise<WatchEvent[]> {
  const told: WatchEvent[] = [];
  const stop = new AbortController();
  const end = time + minutes * MINUTE;
  const fetcher = new Fetcher({ ...QUICK, ...options });
  const sleep = async (ms: number, signal?: AbortSignal) => {
    // Feeds that go side by side share the clock: each wakes at its own time.
    const until = time + ms;
    await new Promise((turn) => setImmediate(turn));
    if (until > end) stop.abort(new Error('the end'));
    signal?.throwIfAborted();
    time = Math.max(time, until);
  };
  await watch(typeof feeds === 'string' ? [feeds] : feeds, {
    ...{ collection, fetcher, everyMs: every * MINUTE, once: minutes === 0, random: () => 0.5, signal: stop.signal },
    clock: { now: () => time, sleep },
    add: (page) => addPage(collection, page, { version: '9.9.9' }),
    tell: async (event) => {
      told.push(event);
    },
  });
  await fetcher.close();
  return told;
}

const feed = (path = '/feed', host?: string) => stage.address(path, host);
const asked = (path: string) => stage.asked.filter((one) => one.endsWith(` ${path}`)).length;
const failures = (told: readonly WatchEvent[]) =>
  told.flatMap((event) => (event.kind === 'failed' ? [event.message] : []));

/** The paths of the pages that were told of as added, in order. */
const pages = (told: readonly WatchEvent[]) =>
  told.flatMap((event) =>
    event.kind === 'page' && event.added.status === 'added' ? [new URL(event.page).pathname] : [],
  );

async function held(): Promise<number> {
  let reports = 0;
  for await (const _ of collection.reports()) reports++;
  return reports;
}

/** Plays one answer after another, the last one for ever. */
function inTurn(...plays: readonly Play[]): Play {
  let next = 0;
  return (request, response) => plays[Math.min(next++, plays.length - 1)](request, response);
}

it('follows each item once, the oldest first, and what is new as it comes', async () => {
  stage.on('/feed', inTurn(text(rss([2, 1])), text(rss([3, 2, 1])), text(rss([3, 2, 1]))));
  const told = await watched(feed(), { minutes: 35 });
  expect(pages(told)).toEqual(['/article/1', '/article/2', '/article/3']);
  expect(told.flatMap((event) => (event.kind === 'polled' ? [event.items] : []))).toEqual([2, 1, 0, 0]);
  expect([1, 2, 3].map((n) => asked(`/article/${n}`))).toEqual([1, 1, 1]);
  expect(asked('/feed')).toBe(4);
});

it('goes on where it was after a restart, with a conditional request', async () => {
  stage.on('/feed', (request, response) => {
    const same = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] !== undefined;
    if (same) response.writeHead(304).end();
    else text(rss([1, 2]), { etag: '"1"', 'last-modified': 'Sat, 01 Mar 2031 07:00:00 GMT' })(request, response);
  });
  expect(pages(await watched(feed(), { minutes: 0 }))).toHaveLength(2);
  const again = await watched(feed(), { minutes: 0 });
  expect(again).toEqual([{ kind: 'polled', feed: feed(), items: 0, changed: false }]);
  expect(asked('/feed')).toBe(2);
  expect(asked('/article/1')).toBe(1);
});

it('an item that changes, vanishes or comes back is followed once all the same', async () => {
  const changed = rss([1]).replace('<link>/article/1', '<link>/article/9').replace('Item 1', 'Another title');
  stage.on('/feed', inTurn(text(rss([1, 2])), text(changed), text(rss([])), text(rss([2, 1]))));
  expect(pages(await watched(feed(), { minutes: 45 })).sort()).toEqual(['/article/1', '/article/2']);
  expect([1, 2, 9].map((n) => asked(`/article/${n}`))).toEqual([1, 1, 0]);
});

it('an item that vanished before its page could be had is not lost', async () => {
  stage.on('/feed', inTurn(text(rss([1, 2])), text(rss([2]))));
  stage.on('/article/1', inTurn(text('', {}, 500), text('', {}, 503), articlePlay(1)));
  const told = await watched(feed(), { minutes: 30 });
  expect(pages(told)).toEqual(['/article/2', '/article/1']);
  expect(failures(told)).toEqual([
    expect.stringMatching(/the server failed.*It is tried again in 45 s/),
    expect.stringMatching(/busy.*It is tried again in/),
  ]);
});

it('two feeds that bring one page bring it once', async () => {
  stage.on('/feed', text(rss([1, 2]))).on('/other', text(rss([2, 3, 1])));
  const told = await watched([feed(), feed('/other'), feed()], { minutes: 0 });
  expect(pages(told).sort()).toEqual(['/article/1', '/article/2', '/article/3']);
  expect(await held()).toBe(3);
});

it('a feed that links to itself, to feeds and to nothing of the web does no harm', async () => {
  const items = [
    '/feed',
    feed(),
    '/moved',
    '/other',
    'javascript:alert(1)',
    'http://127.0.0.1:1/',
    'http://10.0.0.1/',
    1,
  ];
  stage
    .on('/feed', text(rss(items)))
    .on('/other', text(rss([2])))
    .on('/moved', leads('/feed'));
  const told = await watched(feed(), { minutes: 15 });
  expect(pages(told)).toEqual(['/article/1']);
  expect(asked('/feed')).toBe(3);
  expect(asked('/article/2')).toBe(0);
  expect(failures(told).map((message) => message.replace(/^\S+ /, ''))).toEqual([
    expect.stringContaining('10.0.0.1 is a private address, which is never asked. It is not tried again'),
    expect.stringContaining('port 1 is no port of web pages'),
    expect.stringContaining('is a feed again'),
    expect.stringContaining('is a feed again'),
  ]);
});

it('a page that names a feed is watched by it', async () => {
  const named =
    '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>News</body></html>';
  stage.on('/', text(named, { 'content-type': 'text/html' })).on('/feed', inTurn(text(rss([1])), text(rss([2, 1]))));
  expect(pages(await watched(feed('/'), { minutes: 15 }))).toEqual(['/article/1', '/article/2']);
  expect(asked('/')).toBe(1);
});

it.each([
  ['is no feed', text('just words'), 'is no feed, and names none'],
  ['is gone', text('', {}, 410), 'was taken down'],
  ['fails', text('', {}, 500), 'the server failed'],
  ['hangs', () => {}, 'took longer'],
  ['nests too deep', text(`<rss><channel>${'<a>'.repeat(5000)}`), 'nests deeper'],
  ['is a bomb', text('x', { 'content-encoding': 'gzip, gzip, gzip' }), 'compressed 3 times'],
] as const)('a feed that %s is asked again later and later', async (_what, play, words) => {
  stage.on('/feed', play);
  const options = { silenceMs: 60, wholeMs: 60 };
  const told = await watched(feed(), { minutes: 60, options });
  expect(failures(told)[0]).toContain(words);
  // 0.75, 1.5, 3, 6, 12 and 24 minutes between them.
  const waits = failures(told).map((message) => /again in (.*)$/.exec(message)?.[1]);
  expect(waits).toEqual(['45 s', '2 min', '3 min', '6 min', '12 min', '24 min', '48 min'].slice(0, waits.length));
  expect(waits.length).toBeGreaterThanOrEqual(6);
});

it('a feed that comes back is followed as if nothing had been', async () => {
  stage.on(
    '/feed',
    inTurn(text(rss([1])), text('', {}, 500), leads('/feed'), (_q, r) => r.destroy(), text(rss([3, 2, 1]))),
  );
  expect(pages(await watched(feed(), { minutes: 60 }))).toEqual(['/article/1', '/article/2', '/article/3']);
});

it('what the server and the feed ask for is kept: Retry-After, max-age, ttl', async () => {
  stage.on('/late', text('', { 'retry-after': '1800' }, 503));
  await watched(feed('/late', 'late.test'), { minutes: 29 });
  expect(asked('/late')).toBe(1);
  stage.on('/aged', text(rss([]), { 'cache-control': 'max-age=1200' })).on('/ttl', text(rss([], '<ttl>30</ttl>')));
  await watched(feed('/aged'), { minutes: 59 });
  expect(asked('/aged')).toBe(3);
  await watched(feed('/ttl'), { minutes: 59 });
  expect(asked('/ttl')).toBe(2);
});

it('once leaves a server alone that asked for it, and says so', async () => {
  stage.on('/feed', text('', { 'retry-after': '3600' }, 429));
  expect(failures(await watched(feed(), { minutes: 0 }))).toEqual([
    expect.stringContaining('not before 2031-03-01T09:00:00'),
  ]);
  time += 30 * MINUTE;
  const told = await watched(feed(), { minutes: 0 });
  expect(told).toEqual([{ kind: 'resting', feed: feed(), until: '2031-03-01T09:00:00.000Z' }]);
  time += 31 * MINUTE;
  stage.on('/feed', text(rss([1])));
  expect(pages(await watched(feed(), { minutes: 0 }))).toEqual(['/article/1']);
});

it('an item is given up after six tries, or at once where the site forbids it', async () => {
  stage.on('/feed', text(rss([1, '/private/2', '/nothing/3'])));
  stage.on('/robots.txt', text('User-agent: *\nDisallow: /private/'));
  const told = await watched(feed(), { minutes: 60 * 24, every: 120 });
  expect(pages(told)).toEqual(['/article/1']);
  expect(asked('/private/2')).toBe(0);
  expect(asked('/nothing/3')).toBe(6);
  expect(failures(told).at(-1)).toContain(
    '/nothing/3: there is no such page; check the address (status 404). It is not tried again',
  );
  expect(await collection.watched.waiting(feed())).toEqual([]);
});

it('a page without a text that can be read is told of once', async () => {
  stage
    .on('/feed', text(rss(['/picture', 1])))
    .on('/picture', text(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\r', 'latin1')));
  const told = await watched(feed(), { minutes: 25 });
  expect(pages(told)).toEqual(['/article/1']);
  expect(failures(told)).toEqual([expect.stringContaining('It is not tried again')]);
});

it('a feed that hangs holds up no other', async () => {
  stage.on('/slow', () => {}).on('/feed', text(rss([1])));
  const told = await watched([feed('/slow', 'slow.test'), feed()], { minutes: 0 });
  expect(pages(told)).toEqual(['/article/1']);
  expect(failures(told)).toHaveLength(1);
});

it('a page that was added before a kill, and not yet noted, is not fetched again', async () => {
  stage.on('/feed', text(rss([1])));
  const page = await new Fetcher(QUICK).page(feed('/article/1'));
  await collection.watched.keepItems(
    feed(),
    [{ id: 'item-1', address: feed('/article/1'), title: null }],
    '2031-03-01T07:00:00Z',
  );
  const [item] = await collection.watched.waiting(feed());
  await collection.watched.keepItem({ ...item, sha256: page.sha256 });
  await addPage(collection, page, { version: '9.9.9' });
  stage.asked.length = 0;
  expect(pages(await watched(feed(), { minutes: 0 }))).toEqual(['/article/1']);
  expect(asked('/article/1')).toBe(0);
  expect(await collection.watched.waiting(feed())).toEqual([]);
});
