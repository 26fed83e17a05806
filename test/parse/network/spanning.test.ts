import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTree, spanningTree } from '../../../src/parse/network/spanning.ts';

/** All ways to give each of `size - 1` words a head. */
function* everyHead(size: number): Generator<Int32Array> {
  const head = new Int32Array(size);
  head[0] = -1;
  for (let code = 0; code < size ** (size - 1); code++) {
    let rest = code;
    for (let i = 1; i < size; i++) {
      head[i] = rest % size;
      rest = Math.floor(rest / size);
    }
    yield head;
  }
}

const total = (scores: Float32Array, size: number, head: Int32Array) =>
  head.reduce((sum, h, i) => (i === 0 ? 0 : sum + scores[i * size + h]), 0);
const roots = (head: Int32Array) => head.filter((h) => h === 0).length;

const table = (size: number) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: size * size, maxLength: size * size })
    .map((numbers) => ({ size, scores: Float32Array.from(numbers) }));

describe('the best tree', () => {
  it('is the best of all trees with one root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(table), ({ size, scores }) => {
        let best = Number.NEGATIVE_INFINITY;
        for (const head of everyHead(size))
          if (roots(head) === 1 && head.every((h, i) => h !== i) && isTree(head, size))
            best = Math.max(best, total(scores, size, head));
        const found = new Int32Array(size);
        spanningTree(scores.slice(), size, found);
        expect(total(scores, size, found)).toBe(best);
      }),
    );
  });

  it('is a tree with one root at any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }).chain(table), ({ size, scores }) => {
        const found = new Int32Array(size);
        spanningTree(scores, size, found);
        expect(isTree(found, size)).toBe(true);
        expect(roots(found)).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('is any tree whose arcs score highest', () => {
    const tree = fc.integer({ min: 2, max: 30 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        picks: fc.array(fc.nat(1000), { minLength: size, maxLength: size }),
        order: fc.shuffledSubarray(
          Array.from({ length: size - 1 }, (_, i) => i + 1),
          { minLength: size - 1 },
        ),
      }),
    );
    fc.assert(
      fc.property(tree, ({ size, picks, order }) => {
        const head = new Int32Array(size);
        head[0] = -1;
        for (const [k, word] of order.entries()) head[word] = k === 0 ? 0 : order[picks[k] % k];
        const scores = new Float32Array(size * size);
        for (let i = 1; i < size; i++) scores[i * size + head[i]] = 1;
        const found = new Int32Array(size);
        spanningTree(scores, size, found);
        expect([...found]).toEqual([...head]);
      }),
    );
  });
});
