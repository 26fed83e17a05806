import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Clock, Fetcher } from '../../../src/fetch/index.ts';
import { openCollection } from '../../../src/store/index.ts';
import { addPage } from '../../../src/work/index.ts';
import { watch } from '../../../src/work/watch/index.ts';
import { article, rss } from '../../fetch/articles.ts';
import { leads, type Play, QUICK, StageServer, text } from '../../fetch/server.ts';

vi.setConfig({ testTimeout: 300_000 });

const ITEMS = 12;
/** How many items a feed shows at a time: older ones vanish from it. */
const WINDOW = 4;

let stage: StageServer;
beforeAll(async () => {
  stage = await StageServer.open();
});
afterAll(() => stage.close());

const hang = () => {};
const reset = (_request: IncomingMessage, response: ServerResponse) => void response.socket?.resetAndDestroy();
const half = (_request: IncomingMessage, response: ServerResponse) =>
  void response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss><channel><item>');
const TROUBLES: readonly Play[] = [
  ...[hang, reset, half, text('', {}, 500), text('', {}, 404), text('', { 'retry-after': '60' }, 503), text('')],
  ...[leads('/circle'), text('x', { 'content-encoding': 'gzip' }), text('', { 'retry-after': '7200' }, 429)],
];

/** Troubles before each answer: none most of the time, never so many in a row that an item is rightly given up. */
const troubles = fc.array(fc.nat(TROUBLES.length - 1), { maxLength: 4 });

it('whatever a server does between, and whenever the watch is stopped: nothing lost, nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(troubles, { minLength: ITEMS, maxLength: ITEMS }),
      fc.array(troubles, { minLength: 30, maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 6, maxLength: 6 }),
      fc.integer(),
      async (pageTroubles, feedTroubles, stops, seed) => {
        const folder = mkdtempSync(join(tmpdir(), 'hearsay-chaos-'));
        const collection = await openCollection(join(folder, 'c.db'), { version: '9.9.9', create: true });
        try {
          stage.clear();
          const shown = play(pageTroubles, feedTroubles);
          let random = seed >>> 0;
          const chance = () => {
            random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
            return random / 2 ** 32;
          };
          let time = Date.parse('2031-03-01T00:00:00Z');
          // Each run ends at some step; the last goes on until everything was shown, and two days more.
          for (const steps of [...stops, Number.POSITIVE_INFINITY]) {
            const stop = new AbortController();
            let step = 0;
            const clock: Clock = {
              now: () => time,
              sleep: async (ms, signal) => {
                const until = time + ms;
                await new Promise((turn) => setImmediate(turn));
                if (++step > steps || shown() > ITEMS + 24) stop.abort(new Error('stopped'));
                signal?.throwIfAborted();
                time = Math.max(time, until);
              },
            };
            const fetcher = new Fetcher({ ...QUICK, silenceMs: 40, wholeMs: 60, signal: stop.signal }, clock);
            await watch([stage.address('/feed'), stage.address('/same')], {
              ...{
                collection,
                fetcher,
                clock,
                everyMs: 2 * 3_600_000,
                once: false,
                random: chance,
                signal: stop.signal,
              },
              add: (page) => addPage(collection, page, { version: '9.9.9' }),
              tell: async () => {},
            });
            await fetcher.close();
          }
          const paths: string[] = [];
          for await (const { paths: seen } of collection.reports())
            paths.push(...seen.map((path) => new URL(path).pathname));
          expect(paths.sort()).toEqual(Array.from({ length: ITEMS }, (_, i) => `/article/${i}`).sort());
        } finally {
          await collection.close();
          rmSync(folder, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 3, endOnFailure: true },
  );
});

/** @returns how many items were shown so far, or would have been */
function play(
  pageTroubles: readonly (readonly number[])[],
  feedTroubles: readonly (readonly number[])[],
): () => number {
  pageTroubles.forEach((some, i) => {
    let times = 0;
    stage.on(`/article/${i}`, (request, response) => {
      const trouble = some[times++];
      // No two good answers are the same bytes either: a page taken twice would be two pages.
      if (trouble === undefined) text(article(i).replace('</body>', `<!-- ${times} --></body>`))(request, response);
      else TROUBLES[trouble](request, response);
    });
  });
  stage.on('/circle', leads('/circle'));
  const queue = feedTroubles.flatMap((some) => [...some, null]);
  let shown = WINDOW;
  for (const path of ['/feed', '/same']) {
    stage.on(path, (request, response) => {
      const trouble = queue.shift() ?? null;
      if (trouble !== null) return TROUBLES[trouble](request, response);
      const newest = Math.min(shown, ITEMS);
      const items = Array.from({ length: WINDOW }, (_, i) => newest - 1 - i);
      // What a broken connection kept from being read is shown once more: news moves on when it was given.
      response.on('finish', () => {
        if (path === '/feed') shown++;
      });
      text(rss(items))(request, response);
    });
  }
  return () => shown;
}
