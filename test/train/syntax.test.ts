import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../src/model/index.ts';
import { unpack } from '../../src/parse/network/model.ts';
import { analyse } from '../../src/parse/network/pass.ts';
import { labelScores, scores } from '../../train/scores.ts';
import { type Plan, trainSyntax } from '../../train/syntax.ts';
import { treebank } from '../../train/treebank.ts';

const trees = treebank([join(import.meta.dirname, 'trees.conllu')], RELATIONS);
const data = { gold: trees, silver: trees, dev: trees };
const plan: Plan = {
  seed: 3,
  sizes: { width: 32, layers: 2, arc: 16, label: 16, wordBits: 8, partBits: 8 },
  dropout: { input: 0, layer: 0.1, ends: 0.1, word: 0.5 },
  stages: [{ peak: 0.01, rounds: 60, silverRounds: 1 }],
};
const shorter = (rounds: number) => ({ ...plan, stages: [{ peak: 0.01, rounds, silverRounds: 1 }] });
const folder = () => mkdtempSync(join(tmpdir(), 'hearsay-train-'));
const silent = () => {};

describe('training', () => {
  it('learns the trees of a few sentences', () => {
    const model = unpack(trainSyntax(data, folder(), plan, silent), 'given.bin');
    const found = analyse(model, trees.tokens);
    expect(scores(trees, found).uas).toBeGreaterThan(0.95);
    expect(scores(trees, found).xpos).toBeGreaterThan(0.95);
    expect(labelScores(trees, found).relations[0].f1).toBeGreaterThan(0.9);
  });

  it('gives the same bytes twice, and others for another seed', () => {
    const short = shorter(2);
    const first = trainSyntax(data, folder(), short, silent);
    expect(trainSyntax(data, folder(), short, silent)).toEqual(first);
    expect(trainSyntax(data, folder(), { ...short, seed: 4 }, silent)).not.toEqual(first);
  });

  it('goes on after a stop and gives the bytes of a training without one', () => {
    const short = { ...plan, stages: [...shorter(1).stages, ...shorter(2).stages] };
    const stopped = folder();
    let rounds = 0;
    const stop = () => {
      if (++rounds === 2) throw new Error('stopped');
    };
    expect(() => trainSyntax(data, stopped, short, stop)).toThrow('stopped');
    expect(() => trainSyntax(data, stopped, { ...short, seed: 4 }, silent)).toThrow(/another plan or seed/);
    expect(trainSyntax(data, stopped, short, silent)).toEqual(trainSyntax(data, folder(), short, silent));
  });
});
