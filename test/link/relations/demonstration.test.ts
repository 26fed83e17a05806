import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClash, linked, membersIn } from '../../../bench/linked.ts';

const folder = resolve(import.meta.dirname, '../../../examples/zhamir');

describe('the demonstration collection', () => {
  it('shows conflicts that were planted in it, and few others', async () => {
    const clashes = linked(await membersIn(folder)).filter(isClash);
    const between = (kind: string, one: string, other: string) =>
      clashes.some(
        ({ a, b, relating }) =>
          relating.relation === kind &&
          ((a.report.startsWith(one) && b.report.startsWith(other)) ||
            (a.report.startsWith(other) && b.report.startsWith(one))),
      );
    // The same spokesman, under two spellings: the wardens stay, and three weeks later they leave.
    expect(between('reversal', 'saved pages/page.txt', 'metag/20250326-1700.txt')).toBe(true);
    expect(between('denial', 'saved pages/chronicle 12 march.txt', 'metag/20250313-0905.txt')).toBe(true);
    expect(between('denial', 'zhamir-river-watch/bulletin-13.txt', 'zhamir-river-watch/bulletin-13.txt')).toBe(true);
    expect(clashes.length).toBeLessThan(20);
  }, 60_000);
});
