import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assertion, Conflict, RelatedPair } from '../../src/model/index.ts';
import type { ClaimQuery, Collection, ConflictQuery } from '../../src/store/index.ts';
import { judge, linkAll } from '../../src/work/index.ts';
import { all, type Place } from './contract.ts';
import { decode, findingsOf, LATER, never, TWO_REPORTS } from './findings.ts';

/** A page with an assertion for each of its statements that says something, which nothing else shares a key with. */
function asserted(path: string, text: string) {
  const findings = findingsOf(path, text);
  const reports = findings.reports.map((found) => {
    const assertions = found.extraction.statements.flatMap(({ content, act }, statement): Assertion[] =>
      content.map((span) => ({
        ...{
          statement,
          span,
          act,
          signals: [],
          predicates: [],
          words: [],
          names: [],
          quantities: [],
          times: [],
          keys: [],
        },
      })),
    );
    return { ...found, assertions };
  });
  return { ...findings, reports };
}

/** What every collection promises of claims and conflicts, made by hand here. */
export function linksContract(dialect: string, make: () => Promise<Place>): void {
  describe(`claims and conflicts on ${dialect}`, () => {
    let place: Place;
    let collection: Collection;
    const [open, engineers] = findingsOf('', TWO_REPORTS).reports.map(({ report }) => report.id);
    const closed = findingsOf('', LATER).reports[0].report.id;

    beforeEach(async () => {
      place = await make();
      collection = await place.open();
      await collection.add(asserted('two.txt', TWO_REPORTS), never);
      await collection.add(asserted('later.txt', LATER), never);
      await linkAll(collection);
      await relate(`${open}-1`, `${closed}-1`, 'reversal');
      await relate(`${engineers}-1`, `${closed}-1`, 'denial');
    });

    afterEach(async () => {
      await collection.close();
      await place.remove();
    });

    /** Keeps that two statements clash, as linking does: the pair, its conflict, and a claim of both. */
    async function relate(from: string, to: string, relation: 'reversal' | 'denial'): Promise<void> {
      await collection.linking(async (links) => {
        const numbers = [];
        for (let n = 1; n <= 3; n++) numbers.push(...(await links.assertions(n)));
        const members = await links.members(numbers);
        const numberOf = (id: string) => members.find((member) => member.id === id)?.number as number;
        const reportOf = (id: string) => members.find((member) => member.id === id)?.report as string;
        const found = { relation, score: 0.75, about: 'the bridge', reason: `a ${relation}`, a: [], b: [] };
        const pair: RelatedPair = { ...found, from, to };
        await links.keepRelations([{ ...pair, numbers: [numberOf(from), numberOf(to)] }]);
        const sides = [from, to].map((member) => ({ member, report: reportOf(member), spans: [[0, 6] as const] }));
        const { score, about, reason } = found;
        const conflict: Conflict = { id: `${relation}:${from}:${to}`, kind: relation, sides, score, about, reason };
        await links.keepConflicts([conflict, conflict], numberOf);
        const claim = { id: `${open}-1`, sentence: to, origins: 2 };
        const stances = members.map(
          ({ id }) => ({ member: id, stance: id === to ? 'affirms' : 'denies', reason }) as const,
        );
        await links.keepClaims(members, [{ ...claim, sides: stances }]);
      });
    }

    const conflicts = async (query: ConflictQuery = {}) =>
      (await all(collection.conflicts(query))).map(({ kind }) => kind);
    const claims = async (query: ClaimQuery = {}) => (await all(collection.claims(query))).length;

    it('gives conflicts with both sides, and finds them by kind, actor and report', async () => {
      const [reversal] = await all(collection.conflicts({ kind: 'reversal' }));
      expect(reversal).toMatchObject({ score: 0.75, about: 'the bridge', reason: 'a reversal', judged: null });
      expect(reversal.sides.map(({ statement, speaker, words }) => [statement, speaker?.name, words])).toEqual([
        [`${open}-1`, 'Mayor Ilse Brandt', [[0, 6]]],
        [`${closed}-1`, 'Ilse Brandt', [[0, 6]]],
      ]);
      expect(reversal.sides[1].actor?.name).toContain('Ilse Brandt');
      expect(await conflicts()).toEqual(['reversal', 'denial']);
      expect(await conflicts({ actor: 'pena' })).toEqual(['denial']);
      expect(await conflicts({ report: open })).toEqual(['reversal']);
      expect(await conflicts({ id: reversal.id })).toEqual(['reversal']);
      expect(await conflicts({ id: 'conflict-0' })).toEqual([]);
      const [first] = await all(collection.conflicts({ limit: 1 }));
      expect((await all(collection.conflicts({ after: first.id }))).map(({ kind }) => kind)).toEqual(['denial']);
    });

    it('gives claims with their sides by date, and finds them by actor, statement and report', async () => {
      const [{ id, sentence, sides, origins }] = await all(collection.claims());
      expect(origins).toBe(2);
      expect(sentence.statement).toBe(`${closed}-1`);
      expect(sides.map(({ statement, stance }) => [statement, stance])).toEqual([
        [`${open}-1`, 'denies'],
        [`${engineers}-1`, 'denies'],
        [`${closed}-1`, 'affirms'],
      ]);
      for (const query of [{ id }, { actor: 'pena' }, { holds: engineers }, { holds: `${closed}-1` }])
        expect(await claims(query)).toBe(1);
      for (const query of [{ id: 'claim-0' }, { actor: 'nobody' }, { holds: `${engineers}-2` }, { after: 'claim-0' }])
        expect(await claims(query)).toBe(0);
    });

    it('leaves a rejected statement out of both, and takes it back in when that is undone', async () => {
      await judge(collection, { kind: 'reject', about: [`${engineers}-1`], by: 'Mira' });
      expect(await conflicts()).toEqual(['reversal']);
      expect((await all(collection.claims()))[0].sides).toHaveLength(2);
      await judge(collection, { kind: 'undo', about: [], by: 'Mira' });
      expect(await conflicts()).toEqual(['reversal', 'denial']);
      expect((await all(collection.claims()))[0].sides).toHaveLength(3);
    });

    it('keeps what people made of a conflict and a claim, and credibility 1 where there are two origins', async () => {
      const [first] = await all(collection.conflicts());
      await judge(collection, { kind: 'reject', about: [first.id], by: 'Mira' });
      expect((await all(collection.conflicts()))[0].judged?.state).toBe('reject');
      expect(await conflicts({ judged: true })).toEqual(['reversal']);
      expect(await conflicts({ judged: false })).toEqual(['denial']);
      const [claim] = await all(collection.claims());
      await judge(collection, { kind: 'grade', about: [claim.id], value: { credibility: 1 }, by: 'Mira' });
      await judge(collection, { kind: 'grade', about: [`${closed}-1`], value: { credibility: 1 }, by: 'Mira' });
      expect((await all(collection.claims()))[0].judged?.grade).toBe('1');
      expect((await collection.verify(decode)).differs).toBeNull();
    });
  });
}
