import { parentPort, workerData } from 'node:worker_threads';
import type { AddLine } from '../../formats/index.ts';
import type { Page } from '../../model/index.ts';
import { isFailure, type OpenFailure, pagesIn, readPage } from '../../pipeline.ts';
import { type Collection, CollectionProblem, openCollection } from '../../store/index.ts';
import { addLine, failedLine } from '../../work/index.ts';
import type { Bench, Outcome, Task, Told } from './tasks.ts';

/*
 * The thread in which pages are read and kept, and collections verified: what takes a processor long would keep the
 * server from answering. It has a connection of its own to the collection.
 */

const { collection: name, version } = workerData as Bench;
const tell = (told: Told) => parentPort?.postMessage(told);

parentPort?.on('message', async (task: Task) => {
  try {
    tell({ tell: 'done', outcome: await done(task) });
  } catch (error) {
    tell({ tell: 'failed', message: messageOf(error) });
  }
});

async function done(task: Task): Promise<Outcome> {
  // Opened for each task, so that a collection which nobody works on is one whole file.
  const collection = await openCollection(name, { version, create: task.do !== 'verify' });
  try {
    if (task.do === 'verify') return await verify(collection);
    const opened = task.do === 'add' ? pagesIn(sourceOf(task)) : fetched(task.address);
    return { do: task.do, lines: await add(collection, opened) };
  } finally {
    await collection.close();
  }
}

const sourceOf = ({ path, bytes }: Extract<Task, { do: 'add' }>) => ({
  path,
  bytes: [bytes],
  size: bytes.length,
  depth: 0,
});

/** The pages of an address: a feed has many. Loaded where something is fetched: no other task waits for it. */
async function* fetched(address: string): AsyncGenerator<Page | OpenFailure> {
  const { FetchFailure, Fetcher, fetchedPages } = await import('../../fetch/index.ts');
  const fetcher = new Fetcher({ version });
  try {
    for await (const found of fetchedPages(fetcher, [address])) {
      yield found instanceof FetchFailure ? { path: found.address, message: found.message } : found;
    }
  } finally {
    await fetcher.close();
  }
}

async function add(collection: Collection, pages: AsyncIterable<Page | OpenFailure>): Promise<AddLine[]> {
  const lines: AddLine[] = [];
  for await (const opened of pages) {
    if (!isFailure(opened)) {
      lines.push(await addLine(collection, opened, { version, onStage: (stage) => tell({ tell: 'stage', stage }) }));
    } else if (opened.note !== true) lines.push(failedLine(opened.path, null, opened.message));
  }
  return lines;
}

async function verify(collection: Collection): Promise<Outcome> {
  const verdict = await collection.verify(
    async (page) => (await readPage(page)).decoded,
    (done, total) => tell({ tell: 'progress', done, total }),
  );
  return { do: 'verify', line: { collection: name, ok: verdict.differs === null, ...verdict } };
}

function messageOf(error: unknown): string {
  const { message, stack } = error as Error;
  if (error instanceof CollectionProblem) return message;
  console.error(`hearsay: a fault of Hearsay's own, please report it: ${stack}`);
  return "a fault of Hearsay's own, please report it; where hearsay serve runs it says more";
}
