import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProjectiveTrees } from '../../../src/parse/network/projective.ts';
import { isTree, spanningTree } from '../../../src/parse/network/spanning.ts';

const trees = new ProjectiveTrees(60);

/** Whether no two arcs cross. */
function isProjective(head: Int32Array): boolean {
  const arcs = [...head].flatMap((h, i) => (i === 0 ? [] : [[Math.min(h, i), Math.max(h, i)]]));
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)));
}

/** A random projective tree: any head for a run of words, then the runs beside it likewise. */
const projective = fc
  .record({ size: fc.integer({ min: 2, max: 50 }), seed: fc.array(fc.nat(1 << 16), { minLength: 50, maxLength: 50 }) })
  .map(({ size, seed }) => {
    const head = new Int32Array(size);
    head[0] = -1;
    let next = 0;
    const hang = (from: number, to: number, on: number) => {
      if (from >= to) return;
      const pick = from + (seed[next++ % seed.length] % (to - from));
      head[pick] = on;
      hang(from, pick, pick);
      hang(pick + 1, to, pick);
    };
    hang(1, size, 0);
    return head;
  });

describe('the best projective tree', () => {
  it('is any projective tree whose arcs score highest', () => {
    fc.assert(
      fc.property(projective, (head) => {
        const size = head.length;
        const scores = new Float32Array(size * size);
        for (let i = 1; i < size; i++) scores[i * size + head[i]] = 1;
        const found = new Int32Array(size);
        trees.find(scores, 0, size, size, found);
        expect([...found]).toEqual([...head]);
      }),
    );
  });

  it('has one root and no crossing arcs, and is the best tree where that has none either', () => {
    const table = fc
      .integer({ min: 2, max: 12 })
      .chain((size) =>
        fc
          .array(fc.integer({ min: -50, max: 50 }), { minLength: size * size, maxLength: size * size })
          .map((numbers) => ({ size, scores: Float32Array.from(numbers) })),
      );
    const total = (scores: Float32Array, size: number, head: Int32Array) =>
      head.reduce((sum, h, i) => (i === 0 ? 0 : sum + scores[i * size + h]), 0);
    fc.assert(
      fc.property(table, ({ size, scores }) => {
        const found = new Int32Array(size);
        const best = new Int32Array(size);
        trees.find(scores, 0, size, size, found);
        spanningTree(scores.slice(), size, best);
        expect(isTree(found, size)).toBe(true);
        expect(isProjective(found)).toBe(true);
        expect(found.filter((h) => h === 0)).toHaveLength(1);
        const [ours, theirs] = [total(scores, size, found), total(scores, size, best)];
        if (isProjective(best)) expect(ours).toBe(theirs);
        else expect(ours).toBeLessThanOrEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });
});
