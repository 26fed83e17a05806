import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/store/timex.ts';

describe('the days of a TIMEX3 value', () => {
  it.each([
    ['2024-12-02', '2024-12-02', '2024-12-02'],
    ['2024-12-02T14:30', '2024-12-02', '2024-12-02'],
    ['2024-12-21TMO', '2024-12-21', '2024-12-21'],
    ['2024-02', '2024-02-01', '2024-02-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-W46-WE', '2024-11-11', '2024-11-17'],
    ['1989-Q3', '1989-07-01', '1989-09-31'],
    ['2023-SU', '2023-06-01', '2023-08-31'],
  ])('%s is %s to %s', (value, first, last) => {
    expect(daysOf(value)).toEqual({ first, last });
  });

  it.each(['P3W', 'PAST_REF', 'XXXX-10-07', '198', '198X', '2024-XX', 'XXXX-WXX-5', '', null])(
    '%s is none',
    (value) => {
      expect(daysOf(value)).toBeNull();
    },
  );
});
