import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chain, type ChainWeights } from '../../../src/extract/attributions/crf.ts';
import { cueLattice, roleLattice } from '../../../src/extract/attributions/lattices.ts';

/** Every path that a lattice allows over a chain, with its score, found by trying them all. */
function allPaths(chain: Chain, weights: ChainWeights, length: number): { path: number[]; score: number }[] {
  const { states, labels, label, canStart, canEnd, follows } = chain.lattice;
  const found: { path: number[]; score: number }[] = [];
  const extend = (path: number[], score: number) => {
    const last = path[path.length - 1];
    if (path.length === length) {
      if (canEnd[last]) found.push({ path, score: score + weights.transition[states * states + states + last] });
      return;
    }
    for (let s = 0; s < states; s++) {
      if (path.length === 0 ? !canStart[s] : !follows[last][s]) continue;
      const step = weights.transition[path.length === 0 ? states * states + s : last * states + s];
      extend([...path, s], score + step + chain.scores[path.length * labels + label[s]]);
    }
  };
  extend([], 0);
  return found.sort((a, b) => b.score - a.score);
}

const number = fc.double({ min: -2, max: 2, noNaN: true });

describe.each([
  ['cues', cueLattice],
  ['roles', roleLattice],
])('the chain of %s agrees with trying every path', (_, lattice) => {
  it('in its best path, its best few, its sum and its marginals', () => {
    const { states, labels } = lattice;
    const arbitrary = fc.record({
      length: fc.integer({ min: 1, max: 4 }),
      transition: fc.array(number, { minLength: states * (states + 2), maxLength: states * (states + 2) }),
      emission: fc.array(number, { minLength: 4 * (labels - 1), maxLength: 4 * (labels - 1) }),
    });
    fc.assert(
      fc.property(arbitrary, ({ length, transition, emission }) => {
        const weights: ChainWeights = {
          mask: 3,
          emission: Float32Array.from(emission),
          scale: 1,
          transition: Float32Array.from(transition),
        };
        const chain = new Chain(lattice);
        chain.begin(length);
        for (let t = 0; t < length; t++) chain.add(weights, t, Int32Array.of(t), 0, 1);
        const paths = allPaths(chain, weights, length);
        const best = new Uint8Array(length);
        expect(chain.best(weights, length, best)).toBeCloseTo(paths[0].score, 4);
        const top = paths[0].score;
        const sum = top + Math.log(paths.reduce((all, { score }) => all + Math.exp(score - top), 0));
        expect(chain.sum(weights, length)).toBeCloseTo(sum, 4);
        const there = paths.filter(({ path }) => path[0] === paths[0].path[0]);
        const share = there.reduce((all, { score }) => all + Math.exp(score - sum), 0);
        expect(chain.marginal(0, paths[0].path[0])).toBeCloseTo(share, 4);
        const totals = new Float64Array(3);
        const few = chain.bestPaths(weights, length, 3, new Uint8Array(3 * length), totals);
        expect(few).toBe(Math.min(3, paths.length));
        for (let k = 0; k < few; k++) expect(totals[k]).toBeCloseTo(paths[k].score, 4);
      }),
      { numRuns: 60 },
    );
  });
});
