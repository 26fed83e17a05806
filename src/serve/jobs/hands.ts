import { Worker } from 'node:worker_threads';
import type { Bench, Outcome, Task, Told } from './tasks.ts';

/** Told while a task is done. */
export interface Watcher {
  readonly stage: (stage: string) => void;
  readonly progress: (done: number, total: number) => void;
}

/** Does tasks, one at a time. */
export interface Hands {
  /** @throws Error with a message for people where the task can't be done, or takes longer than it may */
  work(task: Task, watcher: Watcher): Promise<Outcome>;
  close(): Promise<void>;
}

/** Beside this file, in the language that this file is in. */
const THREAD = new URL(`./thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url);

/**
 * A thread that does tasks. It is started by the first task and kept, since loading the models takes a second; one that
 * dies or takes too long fails its task, and the next task starts another. What a task was keeping when it was ended is
 * kept wholly or not at all.
 * @param most milliseconds that may pass without a page getting any further; verifying takes as long as it needs
 */
export class ThreadHands implements Hands {
  private thread: Worker | null = null;
  private readonly bench: Bench;
  private readonly most: number;

  constructor(bench: Bench, most: number) {
    this.bench = bench;
    this.most = most;
  }

  work(task: Task, watcher: Watcher): Promise<Outcome> {
    this.thread ??= new Worker(THREAD, { workerData: this.bench });
    const thread = this.thread;
    return new Promise<Outcome>((resolve, reject) => {
      const tooLong = () => {
        const seconds = Math.round(this.most / 1000);
        this.drop(thread);
        end(() =>
          reject(
            new Error(`took longer than ${seconds} seconds and was given up; hearsay add takes the time it needs`),
          ),
        );
      };
      const timer = task.do === 'verify' ? undefined : setTimeout(tooLong, this.most);
      const end = (say: () => void) => {
        clearTimeout(timer);
        // One by one: to remove all listeners takes the thread's own from it, and it falls silent.
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        say();
      };
      thread.on('message', (told: Told) => {
        timer?.refresh();
        if (told.tell === 'stage') watcher.stage(told.stage);
        else if (told.tell === 'progress') watcher.progress(told.done, told.total);
        else if (told.tell === 'done') end(() => resolve(told.outcome));
        else end(() => reject(new Error(told.message)));
      });
      const died = (why: string) => {
        this.drop(thread);
        end(() => reject(new Error(`could not be finished: ${why}`)));
      };
      thread.on('error', (error) => died(error.message));
      thread.on('exit', (code) => died(`its thread ended with ${code}`));
      thread.postMessage(task, task.do === 'add' ? [task.bytes.buffer as ArrayBuffer] : []);
    });
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private drop(thread: Worker): void {
    if (this.thread === thread) this.thread = null;
    void thread.terminate();
  }
}
