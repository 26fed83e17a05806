import type { Command } from 'commander';
import { SYSTEM_CLOCK } from '../fetch/pace.ts';
import { isAddress } from '../fetch/web-address.ts';
import { type ConflictLine, conflictLine, reportLine, type WatchLine } from '../formats/index.ts';
import type { Collection } from '../store/index.ts';
import { addPage } from '../work/index.ts';
import type { WatchEvent } from '../work/watch/index.ts';
import { type CollectionOptions, inCollection, onCollection } from './collection.ts';
import { type FetchingOptions, number, onFetching, startFetching } from './fetching.ts';
import { print, printJson, tellFailure } from './output.ts';
import { showConflict } from './show/conflict.ts';
import { paintFor, plain, plural } from './show/paint.ts';
import { showHead } from './show/report.ts';
import { version } from './version.ts';
import { WrongUse } from './wrong-use.ts';

interface Options extends CollectionOptions, FetchingOptions {
  readonly every: number;
  readonly once?: boolean;
}

/** `hearsay watch`: keeps adding from feeds. */
export function addWatch(program: Command): void {
  onFetching(onCollection(program.command('watch')))
    .argument('<feed...>', 'addresses of feeds (RSS, Atom, JSON Feed), or of pages that name one')
    .description('keeps adding what feeds bring, each item once, until it is stopped (Ctrl-C); goes on where it was')
    .option('--every <minutes>', 'between two looks at a feed; its server can ask for longer', number(0.001), 15)
    .option('--once', 'look at each feed once, follow what is new, and end: for cron')
    .action(watchFeeds);
}

async function watchFeeds(feeds: string[], options: Options): Promise<void> {
  const file = feeds.find((feed) => !isAddress(feed));
  if (file !== undefined) throw new WrongUse(`${file} is no address; give feeds by address, https://…`);
  const stop = stopSignal();
  await inCollection(
    options.collection,
    async (collection) => {
      const fetching = await startFetching(options, stop);
      try {
        const { watch } = await import('../work/watch/index.ts');
        await watch(feeds, {
          ...{ collection, fetcher: fetching.fetcher, clock: SYSTEM_CLOCK, random: Math.random, signal: stop },
          ...{ everyMs: options.every * 60_000, once: options.once ?? false },
          add: (page) => addPage(collection, page, { version }),
          tell: (event) => tell(event, collection, options),
        });
      } finally {
        await fetching.close();
      }
    },
    { create: true },
  );
}

/** Ends the watch on the first Ctrl-C or SIGTERM; a second one ends the process, as it does everywhere. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
  }
  return stop.signal;
}

async function tell(event: WatchEvent, collection: Collection, { json = false, once = false }: Options): Promise<void> {
  if (event.kind === 'failed') {
    // In a watch that goes on, a failure is tried again: the exit code is for what stays undone.
    if (once) tellFailure(event.message);
    else console.error(`hearsay: ${event.message}`);
  } else if (event.kind === 'resting') {
    console.error(`hearsay: note: ${event.feed}: its server asked to be left alone until ${event.until}`);
  } else if (event.kind === 'page') {
    const { feed, page, sha256, added } = event;
    const { status, reports } = added;
    const clashes = status === 'added' ? await clashesOf(collection, reports) : [];
    const line: WatchLine = { page: { path: page, sha256 }, reports: [...reports], status, feed, conflicts: clashes };
    if (json) await printJson(line);
    else if (status === 'added') await show(collection, line);
  } else if (!json && event.items > 0) {
    console.error(`hearsay: ${event.feed}: ${plural(event.items, 'new item')}`);
  }
}

/** The conflicts that reports bring: with what was held before, or within themselves. */
async function clashesOf(collection: Collection, reports: readonly string[]): Promise<ConflictLine[]> {
  const found = new Map<string, ConflictLine>();
  for (const report of reports) {
    for await (const conflict of collection.conflicts({ report })) found.set(conflict.id, conflictLine(conflict));
  }
  return [...found.values()];
}

/** The heads of the reports that were just added, or that there is none on the page; then what clashes. */
async function show(collection: Collection, { page, reports, conflicts }: WatchLine): Promise<void> {
  const paint = paintFor(process.stdout);
  if (reports.length === 0) await print(`${plain(page.path)}  ${paint('dim', 'no report found on it')}`);
  for (const report of reports) {
    for await (const kept of collection.reports({ report })) {
      const line = reportLine(kept, {});
      const speakers = new Set(line.statements.map(({ speaker }) => speaker?.name)).size;
      await print(showHead(line, paint, speakers));
    }
  }
  for (const conflict of conflicts) await print(showConflict(conflict, paint).replace(/^/gm, '    '));
}
