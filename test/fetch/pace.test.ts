import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, Pace, WaitTooLong } from '../../src/fetch/pace.ts';

/** A clock that stands still until somebody sleeps. */
class StageClock implements Clock {
  time = 1_000_000;
  private readonly sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  now = () => this.time;

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => this.sleepers.push({ until: this.time + ms, wake }));
  }

  /** Lets time pass until nobody sleeps any more. */
  async run(): Promise<void> {
    for (;;) {
      for (let i = 0; i < 50; i++) await Promise.resolve();
      const next = this.sleepers.sort((a, b) => a.until - b.until).shift();
      if (next === undefined) return;
      this.time = Math.max(this.time, next.until);
      next.wake();
    }
  }
}

describe('pace', () => {
  it('asks a host one at a time with a delay between, and never more hosts at once than allowed', async () => {
    const request = fc.record({ host: fc.constantFrom('a', 'b', 'c', 'd'), ms: fc.integer({ min: 0, max: 500 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 25 }),
        fc.integer({ min: 1, max: 3 }),
        async (requests, hosts) => {
          const clock = new StageClock();
          const pace = new Pace(clock, { delayMs: 100, maxWaitMs: 1000, hosts });
          const under = new Set<string>();
          const ended = new Map<string, number>();
          let done = 0;
          const all = requests.map(({ host, ms }) =>
            pace.turn(host, undefined, async () => {
              expect(under.has(host)).toBe(false);
              expect(under.size).toBeLessThan(hosts);
              expect(clock.now() - (ended.get(host) ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(100);
              under.add(host);
              await clock.sleep(ms);
              under.delete(host);
              ended.set(host, clock.now());
              done++;
            }),
          );
          await clock.run();
          await Promise.all(all);
          expect(done).toBe(requests.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('waits as long as a host asks, and gives up where that is longer than allowed', async () => {
    const clock = new StageClock();
    const pace = new Pace(clock, { delayMs: 100, maxWaitMs: 5000, hosts: 4 });
    const times: number[] = [];
    const ask = () => pace.turn('a', undefined, async () => times.push(clock.now()));
    const start = clock.now();
    const done = [ask(), ask()];
    await clock.run();
    pace.slower('a', 3000);
    pace.slower('b', 20);
    done.push(ask());
    await clock.run();
    pace.hold('a', 4500);
    done.push(ask());
    await clock.run();
    await Promise.all(done);
    expect(times.map((time) => time - start)).toEqual([0, 100, 3100, 7600]);
    pace.hold('a', 5001);
    const late = ask();
    await clock.run();
    await expect(late).rejects.toBeInstanceOf(WaitTooLong);
    clock.time += 5001;
    const later = ask();
    await clock.run();
    await later;
    expect(times).toHaveLength(5);
  });

  it('what fails leaves the lane free', async () => {
    const clock = new StageClock();
    const pace = new Pace(clock, { delayMs: 0, maxWaitMs: 0, hosts: 1 });
    await expect(pace.turn('a', undefined, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await pace.turn('a', undefined, async () => 'yes')).toBe('yes');
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(pace.turn('a', stopped, async () => 'no')).rejects.toThrow('stopped');
    expect(await pace.turn('b', undefined, async () => 'yes')).toBe('yes');
  });
});
