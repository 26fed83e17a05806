import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { patience } from '../../src/fetch/patience.ts';

function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

it('ends after its time, and not where it is stopped', async () => {
  const [one, other] = [patience(100), patience(100)];
  other.end();
  await sleep(60);
  expect(one.signal.aborted).toBe(false);
  await sleep(250);
  expect([one.signal.aborted, other.signal.aborted]).toEqual([true, false]);
  one.end();
});

it('time in which nobody could listen does not count', async () => {
  const one = patience(400);
  await sleep(50);
  block(700);
  await sleep(50);
  expect(one.signal.aborted).toBe(false);
  await sleep(700);
  expect(one.signal.aborted).toBe(true);
  one.end();
});
