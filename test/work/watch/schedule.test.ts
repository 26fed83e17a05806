import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FETCH_FAILURES } from '../../../src/fetch/failure.ts';
import {
  afterItemFailure,
  backOff,
  ITEM_TRIES,
  maxAge,
  nextPoll,
  quietAfterAnswer,
} from '../../../src/work/watch/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const every = fc.integer({ min: 1000, max: 48 * HOUR });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('when a feed is asked again', () => {
  it.each([
    ['max-age=600', null, 600_000],
    ['public, MAX-AGE = "60"', null, 60_000],
    ['max-age=600', '500', 100_000],
    ['max-age=60', '500', 0],
    ['no-cache, max-age=600', null, 0],
    ['no-store', null, 0],
    ['private', null, null],
    ['max-age=soon', null, null],
    ['s-maxage=5', null, null],
  ])('Cache-Control: %s with Age %s', (control, age, expected) => {
    const headers: [string, string][] = [
      ['Cache-Control', control],
      ...(age === null ? [] : [['age', age] as [string, string]]),
    ];
    expect(maxAge(headers)).toBe(expected);
  });

  it('a server is taken at its word up to an hour, and the interval is kept otherwise', () => {
    expect(quietAfterAnswer(null, null)).toBe(0);
    expect(quietAfterAnswer(5 * MINUTE, 30 * MINUTE)).toBe(30 * MINUTE);
    expect(quietAfterAnswer(400 * HOUR, 1)).toBe(HOUR);
    expect(nextPoll(0, 10 * MINUTE, 0, 0.5)).toBe(10 * MINUTE);
    fc.assert(
      fc.property(every, chance, fc.integer({ min: 0, max: HOUR }), (ms, random, notBefore) => {
        const next = nextPoll(0, ms, notBefore, random);
        expect(next).toBeGreaterThanOrEqual(Math.max(ms * 0.9 - 1, notBefore));
        expect(next).toBeLessThanOrEqual(Math.max(ms * 1.1 + 1, notBefore));
      }),
    );
  });

  it('failures make it wait longer and longer, never less than the server asks, never for ever', () => {
    expect([1, 2, 3, 4].map((failures) => backOff(failures, HOUR, undefined, 1))).toEqual(
      [1, 2, 4, 8].map((n) => n * MINUTE),
    );
    expect(backOff(1, HOUR, undefined, 0)).toBe(MINUTE / 2);
    expect(backOff(1, HOUR, 3 * HOUR, 0)).toBe(3 * HOUR);
    expect(backOff(1, HOUR, 900 * HOUR, 0)).toBe(24 * HOUR);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), every, chance, (failures, ms, random) => {
        const wait = backOff(failures, ms, undefined, random);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(Math.max(6 * HOUR, ms));
        expect(backOff(failures + 1, ms, undefined, random)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });
});

describe('when an item is tried again', () => {
  const failure = (kind: (typeof FETCH_FAILURES)[number], lasting = false, retryAfterMs?: number) => ({
    kind,
    lasting,
    retryAfterMs,
  });

  it('what lasts is given up at once, what the page does after some tries, what the network does never', () => {
    expect(afterItemFailure(failure('robots', true), 0, HOUR, 1)).toBe('given up');
    expect(afterItemFailure(failure('gone'), ITEM_TRIES - 1, HOUR, 1)).toBe('given up');
    expect(afterItemFailure(failure('server'), 0, HOUR, 1)).toEqual({ tries: 1, waitMs: MINUTE });
    expect(afterItemFailure(failure('server'), 3, HOUR, 1)).toEqual({ tries: 4, waitMs: 64 * MINUTE });
    expect(afterItemFailure(failure('unreachable'), 5, HOUR, 1)).toEqual({ tries: 5, waitMs: 15 * MINUTE });
    expect(afterItemFailure(failure('busy', false, 2 * HOUR), 0, HOUR, 0)).toEqual({ tries: 0, waitMs: 2 * HOUR });
  });

  it('always comes to an end or a wait', () => {
    const kind = fc.constantFrom(...FETCH_FAILURES);
    fc.assert(
      fc.property(kind, fc.nat(20), every, chance, (what, tries, ms, random) => {
        const fate = afterItemFailure(failure(what), tries, ms, random);
        if (fate !== 'given up') expect(fate.waitMs).toBeGreaterThan(0);
      }),
    );
  });
});
