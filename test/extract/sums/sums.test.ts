import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesOf, count } from '../cases.ts';

/** `holds | whole = part + part | reason`. */
describe('sums', () => {
  it.each(casesOf(join(import.meta.dirname, 'sums.txt')))('$title', ({ text, published, expected }) => {
    const found = count(text, published).sums;
    expect(
      found.map(
        ({ whole, parts, holds, reason }) =>
          `${holds} | ${whole.raw} = ${parts.map(({ raw }) => raw).join(' + ')} | ${reason}`,
      ),
    ).toEqual(expected);
  });

  it('holds figures of the same answer', () => {
    const { figures, sums } = count('The storm killed 9 people: four in Velm, three in Osk and two in Tarn.');
    expect(sums).toHaveLength(1);
    for (const figure of [sums[0].whole, ...sums[0].parts]) expect(figures).toContain(figure);
  });

  it('reads two thousand parts in one sentence without taking the square of the time', () => {
    const list = Array.from({ length: 2_000 }, (_, n) => `${n + 2} in Velm`).join(', ');
    const started = performance.now();
    count(`The storm killed 60 people: ${list}.`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
