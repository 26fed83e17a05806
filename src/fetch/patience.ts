/** In how many steps a time is counted. */
const STEPS = 20;

/** A limit on how long something may take. */
export interface Patience {
  /** Aborted once the time is over. */
  readonly signal: AbortSignal;
  /** Stops the clock. */
  end(): void;
}

/**
 * Starts a limit of so many milliseconds. Only time in which this process could have listened counts: while it reads a
 * large page, answers wait at the door, and their servers are not to blame.
 */
export function patience(ms: number): Patience {
  const over = new AbortController();
  const step = Math.max(1, ms / STEPS);
  let left = ms;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    left -= Math.min(now - last, 2 * step);
    last = now;
    if (left <= 0) over.abort();
  }, step);
  return { signal: over.signal, end: () => clearInterval(timer) };
}
