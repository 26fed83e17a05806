import { randomUUID } from 'node:crypto';
import type { AddLine } from '../../formats/index.ts';
import type { Limits } from '../limits.ts';
import { Problem } from '../problem.ts';
import type { Hands } from './hands.ts';
import type { Job } from './shape.ts';
import type { Task } from './tasks.ts';

/** Jobs that are remembered after they ended, for whoever still asks. */
const REMEMBERED = 1000;

/** Long work that was asked for: what waits, what is done now, what has ended. One after another, in order. */
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private readonly waiting: { readonly job: Job; readonly task: Task; readonly bytes: number }[] = [];
  private waitingBytes = 0;
  private working = false;
  private readonly hands: Hands;
  private readonly limits: Limits;
  private readonly now: () => string;

  constructor(hands: Hands, limits: Limits, now = () => new Date().toISOString()) {
    this.hands = hands;
    this.limits = limits;
    this.now = now;
  }

  /** @throws Problem where too much is waiting already */
  add(task: Task): Job {
    const bytes = task.do === 'add' ? task.bytes.length : 0;
    const full = this.waiting.length >= this.limits.waitingJobs || this.waitingBytes + bytes > this.limits.waitingBytes;
    if (full)
      throw new Problem('busy', 'too many pages are waiting to be read: wait until some are done, and send it again');
    const what = task.do === 'add' ? task.path : task.do === 'fetch' ? task.address : 'the collection';
    const id = randomUUID();
    const job: Job = {
      id,
      do: task.do,
      what,
      state: 'waiting',
      stages: [],
      progress: null,
      added: null,
      pages: [],
      verdict: null,
      error: null,
    };
    this.jobs.set(id, job);
    this.waiting.push({ job, task, bytes });
    this.waitingBytes += bytes;
    void this.workOff();
    return job;
  }

  get(id: string): Job | undefined {
    return this.jobs.get(id);
  }

  /** The newest first. */
  all(): Job[] {
    return [...this.jobs.values()].reverse();
  }

  async close(): Promise<void> {
    this.waiting.length = 0;
    await this.hands.close();
  }

  private async workOff(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      this.waitingBytes -= next.bytes;
      await this.work(next.job, next.task);
      this.forget();
    }
    this.working = false;
  }

  private async work(job: Job, task: Task): Promise<void> {
    job.state = 'working';
    try {
      const outcome = await this.hands.work(task, {
        stage: (stage) => job.stages.push({ stage, at: this.now() }),
        progress: (done, total) => {
          job.progress = { done, total };
        },
      });
      if (outcome.do === 'verify') job.verdict = outcome.line;
      else {
        job.pages = [...outcome.lines];
        job.added = together(job.what, outcome.lines);
        job.error = job.added.error ?? null;
      }
      job.state = job.error === null ? 'done' : 'failed';
    } catch (error) {
      job.state = 'failed';
      job.error = `${job.what} ${(error as Error).message}`;
    }
  }

  private forget(): void {
    for (const [id, { state }] of this.jobs) {
      if (this.jobs.size <= REMEMBERED) return;
      if (state === 'done' || state === 'failed') this.jobs.delete(id);
    }
  }
}

/** How adding several pages went, as one: it failed where none of them was added. */
function together(what: string, lines: readonly AddLine[]): AddLine {
  if (lines.length === 1) return lines[0];
  const page = { path: what, sha256: null };
  const reports = lines.flatMap((line) => line.reports);
  const kept = lines.filter(({ status }) => status !== 'failed');
  if (kept.length === 0) {
    const error = lines[0]?.error ?? `${what}: no page was found there`;
    return { page, reports, status: 'failed', error };
  }
  return { page, reports, status: kept.some(({ status }) => status === 'added') ? 'added' : 'known' };
}
