import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_STANCES, stanceOf } from '../../../src/link/stance/index.ts';
import { termsOf } from '../../../src/link/stance/terms.ts';

const cases = readFileSync(join(import.meta.dirname, 'stance.txt'), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [title, claim, text, expected] = block.trim().split('\n');
    return { title, claim, text, expected: expected.replace('==> ', '') };
  });

describe('stance', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(2));

  it.each(cases)('$title', ({ claim, text, expected }) => {
    const { stance, score } = stanceOf(claim, text);
    if (expected === 'related') expect(stance).not.toBe('unrelated');
    else expect(stance).toBe(expected);
    expect(score).toBeGreaterThan(0);
  });

  it('answers any two texts with a probability', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 400 }), (claim, text) => {
        const { stance, score } = stanceOf(claim, text);
        expect(REPORT_STANCES).toContain(stance);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('takes time that grows with the text', () => {
    const start = process.cpuUsage().user;
    stanceOf('word word', 'word '.repeat(2_000_000));
    stanceOf('word word', 'a'.repeat(10_000_000));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(15);
  });

  it('keeps words of content, without endings', () => {
    expect(termsOf("The governor's ferries didn't sink")).toEqual(['governor', 'ferry', 'didnt', 'sink']);
  });
});
