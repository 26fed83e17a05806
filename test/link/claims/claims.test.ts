import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/link/claims/index.ts';
import { conflictOf } from '../../../src/link/conflicts/index.ts';
import { originsOf } from '../../../src/link/origins/index.ts';
import type { Assertion, Member, OriginLink, PairRelation, RelatedPair } from '../../../src/model/index.ts';

const assertion: Assertion = {
  ...{ statement: 0, span: [0, 10], act: 'affirm', signals: [], predicates: [], words: [], names: [] },
  ...{ quantities: [], times: [], keys: [] },
};
const member = (id: string, day: number): Member => ({
  ...{ id, report: `r${id}`, assertion, speaker: null, outlet: null, text: 'x'.repeat(10) },
  published: `2031-01-0${day}`,
});
const pair = (from: string, to: string, relation: PairRelation, score = 0.9): RelatedPair => ({
  ...{ from, to, relation, score, about: 'the bridge', reason: relation, a: [[0, 3]], b: [[0, 3]] },
});
const [a, b, c, d] = [member('a', 1), member('b', 2), member('c', 3), member('d', 4)];
const stances = (claims: ReturnType<typeof claimsOf>) =>
  claims.map((claim) => claim.sides.map(({ member, stance }) => `${member} ${stance}`));

describe('claims', () => {
  it('gather what says the same and what denies it, and leave out what nothing binds', () => {
    expect(stances(claimsOf([d, c, b, a], [pair('a', 'b', 'same'), pair('c', 'a', 'denial')]))).toEqual([
      ['a affirms', 'b affirms', 'c denies'],
    ]);
  });

  it('take who denies a denial for one who affirms', () => {
    expect(stances(claimsOf([a, b, c], [pair('a', 'b', 'denial'), pair('b', 'c', 'denial')]))).toEqual([
      ['a affirms', 'b denies', 'c affirms'],
    ]);
  });

  it('are bound by no relation that is unsure or compatible', () => {
    expect(claimsOf([a, b, c], [pair('a', 'b', 'same', 0.3), pair('b', 'c', 'compatible')])).toEqual([]);
  });

  it('follow a judgement against what was found, both ways', () => {
    const found = [pair('a', 'b', 'same')];
    expect(claimsOf([a, b], found, [{ from: 'b', to: 'a', same: false }])).toEqual([]);
    expect(stances(claimsOf([c, d], [], [{ from: 'c', to: 'd', same: true }]))).toEqual([['c affirms', 'd affirms']]);
  });

  it('are the same whatever the order of members and pairs', () => {
    const pairs = [pair('a', 'b', 'same'), pair('c', 'a', 'denial'), pair('d', 'c', 'same')];
    expect(claimsOf([d, b, a, c], [...pairs].reverse())).toEqual(claimsOf([a, b, c, d], pairs));
  });
});

describe('conflicts', () => {
  const reportOf = (id: string) => `r${id}`;
  it('have one id whichever side comes first', () => {
    expect(conflictOf(pair('b', 'a', 'denial'), reportOf)?.id).toBe(conflictOf(pair('a', 'b', 'denial'), reportOf)?.id);
  });
  it('keep the order of the pair, which their reasons speak of', () => {
    const sides = conflictOf(pair('b', 'a', 'denial'), reportOf)?.sides;
    expect(sides?.map(({ member }) => member)).toEqual(['b', 'a']);
  });
  it('are no agreement, and nothing unsure', () => {
    expect(conflictOf(pair('a', 'b', 'same'), reportOf)).toBeNull();
    expect(conflictOf(pair('a', 'b', 'denial', 0.2), reportOf)).toBeNull();
  });
});

describe('origins', () => {
  const link = (from: string, to: string): OriginLink => ({
    ...{ from, to, kind: 'copy', score: 1, reason: 'the same words', a: [], b: [] },
  });
  it('count a chain of copies once, and what leans on nothing by itself', () => {
    const groups = originsOf([d, c, b, a], [link('b', 'a'), link('c', 'b')]);
    expect(groups.map(({ root, members }) => [root, ...members])).toEqual([
      ['a', 'a', 'b', 'c'],
      ['d', 'd'],
    ]);
  });
});
