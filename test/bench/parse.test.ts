import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../src/model/index.ts';
import { syntax } from '../../src/parse/syntax.ts';
import { scores } from '../../train/scores.ts';
import { treebank } from '../../train/treebank.ts';

const root = resolve(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const floors: Record<string, number> = json('bench/floors.json').parse;
const claimed = json('models/en/syntax.meta.json');
const gold = (name: string) => resolve(root, `../shared/data/syntax/${name}.conllu.gz`);
const sets = ['ewt-dev', 'gum-dev'];

/** The floors of one treebank, as shares. */
const floorsOf = (name: string) =>
  Object.entries(floors)
    .filter(([key]) => key.startsWith(`${name} `))
    .map(([key, floor]) => ({ what: key.slice(name.length + 1) as 'uas' | 'las', floor: floor / 100 }));

describe.each(sets)('tags and trees on %s', (name) => {
  it('have a card that claims no less than the floors', () => {
    expect(floorsOf(name).length).toBeGreaterThan(1);
    for (const { what, floor } of floorsOf(name))
      expect(claimed.scores[name][what], what).toBeGreaterThanOrEqual(floor);
  });

  it.skipIf(!existsSync(gold(name)))('are as right as the card says', () => {
    const bank = treebank([gold(name)], RELATIONS);
    expect(scores(bank, syntax(bank.tokens))).toEqual(claimed.scores[name]);
  });
});

it('the card is of the weights that are shipped', () => {
  expect(readFileSync(join(root, claimed.file)).length).toBe(claimed.bytes);
});
