import { setTimeout as timer } from 'node:timers/promises';

/** The time, and a wait for some: real, or a test's. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds. @throws where the signal stops it */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await timer(ms, undefined, signal === undefined ? {} : { signal });
  },
};

/** A site asks for a longer wait than the user allows. */
export class WaitTooLong extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super(`a wait of ${waitMs} ms`);
    this.waitMs = waitMs;
  }
}

interface Lane {
  /** The one in the lane now, and all who wait. */
  tail: Promise<void>;
  /** When the next request may be sent. */
  free: number;
  /** What this site asks for between two requests, in milliseconds. */
  delayMs: number;
  /** Until when the site asked to be left alone. */
  held: number;
}

/** Who may ask which host when: one request at a time to a host, a delay between two, and a bounded number of hosts at once. */
export class Pace {
  private readonly lanes = new Map<string, Lane>();
  private readonly clock: Clock;
  private readonly delayMs: number;
  private readonly maxWaitMs: number;
  private places: number;
  private readonly waiting: (() => void)[] = [];

  constructor(clock: Clock, options: { readonly delayMs: number; readonly maxWaitMs: number; readonly hosts: number }) {
    this.clock = clock;
    this.delayMs = options.delayMs;
    this.maxWaitMs = options.maxWaitMs;
    this.places = options.hosts;
  }

  /**
   * Does the work once it is the host's turn.
   * @throws WaitTooLong where the host asks for a longer wait than is allowed
   */
  async turn<T>(host: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const lane = this.lane(host);
    const before = lane.tail;
    let leave = () => {};
    lane.tail = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    try {
      signal?.throwIfAborted();
      const now = this.clock.now();
      // Waiting for one's turn is no reason to fail, however long a queue is; a site that asks to be left alone is.
      const wait = Math.max(lane.free + lane.delayMs, lane.held) - now;
      if (Math.max(lane.held - now, lane.delayMs) > this.maxWaitMs && wait > 0) throw new WaitTooLong(wait);
      if (wait > 0) await this.clock.sleep(wait, signal);
      await this.place();
      try {
        return await work();
      } finally {
        this.leavePlace();
        lane.free = this.clock.now();
      }
    } finally {
      leave();
    }
  }

  /** A site asks for so much time between two requests; what the user set is kept where it is more. */
  slower(host: string, delayMs: number): void {
    const lane = this.lane(host);
    lane.delayMs = Math.max(this.delayMs, delayMs);
  }

  /** A site asks to be left alone for so long. */
  hold(host: string, ms: number): void {
    const lane = this.lane(host);
    lane.held = Math.max(lane.held, this.clock.now() + ms);
  }

  private lane(host: string): Lane {
    const found = this.lanes.get(host);
    if (found !== undefined) return found;
    const lane = { tail: Promise.resolve(), free: Number.NEGATIVE_INFINITY, delayMs: this.delayMs, held: 0 };
    this.lanes.set(host, lane);
    return lane;
  }

  private async place(): Promise<void> {
    if (this.places > 0) this.places--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private leavePlace(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.places++;
    else next();
  }
}
