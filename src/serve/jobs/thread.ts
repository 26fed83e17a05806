import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { readPage } from '../../pipeline.ts';
import { type Collection, CollectionProblem, openCollection } from '../../store/index.ts';
import { addLine } from '../../work/index.ts';
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
  const collection = await openCollection(name, { version, create: task.do === 'add' });
  try {
    return task.do === 'add' ? await add(collection, task) : await verify(collection);
  } finally {
    await collection.close();
  }
}

async function add(collection: Collection, { path, bytes }: Extract<Task, { do: 'add' }>): Promise<Outcome> {
  const page = { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  const line = await addLine(collection, page, { version, onStage: (stage) => tell({ tell: 'stage', stage }) });
  return { do: 'add', line };
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
