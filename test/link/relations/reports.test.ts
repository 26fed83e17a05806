import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/pipeline.ts';

/** Cases of `reports.txt`: a name, two reports with their dates in front, and how they relate. */
const cases = readFileSync(join(import.meta.dirname, 'reports.txt'), 'utf8')
  .trim()
  .split(/\n\n+/)
  .map((block) => {
    const [name, first, second, expected] = block.split('\n');
    const report = (line: string) => ({ published: line.slice(0, 10), text: line.slice(11) });
    return { name, a: report(first), b: report(second), relation: expected.replace('==> ', '') };
  });

describe('how two reports relate', () => {
  it.each(cases)('$name', ({ a, b, relation }) => {
    expect(compare(a, b).relation).toBe(relation);
    expect(compare(b, a).relation).toBe(relation);
  });

  it('takes any text and answers with spans that lie in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (x, y) => {
        const found = compare({ text: x }, { text: y, published: '2030-01-01' });
        for (const [start, end] of found.a) expect(0 <= start && start <= end && end <= x.length).toBe(true);
        for (const [start, end] of found.b) expect(0 <= start && start <= end && end <= y.length).toBe(true);
        expect(found.score).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
