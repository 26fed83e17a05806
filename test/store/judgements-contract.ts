import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JudgementKind } from '../../src/model/index.ts';
import { type Collection, ImpossibleJudgement, type NewJudgement, type StatementQuery } from '../../src/store/index.ts';
import { judge, linkAll } from '../../src/work/index.ts';
import { all, type Place } from './contract.ts';
import { decode, findingsOf, LATER, never, TWO_REPORTS } from './findings.ts';

const LETTER = `Ostmark Courier | 2031-05-02
A letter
Jose Pena (affirm): The letter is mine.
Ada Lund (affirm): I saw it.
`;

/** What every collection promises of judgements: they hold at once, are never overwritten, and can be undone. */
export function judgementsContract(dialect: string, make: () => Promise<Place>): void {
  describe(`judgements on ${dialect}`, () => {
    let place: Place;
    let collection: Collection;
    const [first, second] = findingsOf('', TWO_REPORTS).reports.map(({ report }) => report.id);
    const letter = findingsOf('', LETTER).reports[0].report.id;

    beforeEach(async () => {
      place = await make();
      collection = await place.open();
      for (const [i, text] of [TWO_REPORTS, LATER, LETTER].entries()) {
        await collection.add(findingsOf(`${i}.txt`, text), never);
      }
      await linkAll(collection);
    });

    afterEach(async () => {
      await collection.close();
      await place.remove();
    });

    const decide = (kind: JudgementKind, about: string[], more: Partial<NewJudgement> = {}) =>
      judge(collection, { kind, about, by: 'Mira', ...more });
    const statement = async (id: string) => {
      const [found] = (await all(collection.statements())).filter((kept) => kept.id === id);
      return found;
    };
    const ids = async (query: StatementQuery) => (await all(collection.statements(query))).map(({ id }) => id);
    const namesOf = async (name: string) =>
      (await all(collection.actors({ name }))).map(({ names }) => names.map((spelling) => spelling.name).sort());
    const differs = async () => (await collection.verify(decode)).differs;

    it('keep who decided what, when and why, the latest first', async () => {
      await decide('accept', [`${first}-1`], { note: 'checked against the tape' });
      await decide('grade', [second], { value: { reliability: 'B' }, by: 'Bo' });
      expect(await all(collection.judgements())).toMatchObject([
        { number: 2, kind: 'grade', about: [second], value: { reliability: 'B' }, note: null, by: 'Bo', undone: null },
        { number: 1, kind: 'accept', about: [`${first}-1`], value: {}, note: 'checked against the tape', by: 'Mira' },
      ]);
      expect((await all(collection.judgements({ by: 'Bo' }))).map(({ number }) => number)).toEqual([2]);
      expect((await all(collection.judgements({ about: second }))).map(({ number }) => number)).toEqual([2]);
      expect((await all(collection.judgements({ after: '2' }))).map(({ number }) => number)).toEqual([1]);
      expect((await all(collection.judgements({ limit: 1 }))).map(({ number }) => number)).toEqual([2]);
      expect(await differs()).toBeNull();
    });

    it('a rejected statement is shown as rejected and counted nowhere', async () => {
      const before = await collection.facets();
      await decide('reject', [`${first}-1`]);
      expect((await statement(`${first}-1`)).judged).toEqual({ state: 'reject', grade: null, was: {} });
      const counted = (facets: typeof before) => facets.act.reduce((sum, { statements }) => sum + statements, 0);
      expect(counted(await collection.facets())).toBe(counted(before) - 1);
      await decide('accept', [`${first}-1`]);
      expect((await statement(`${first}-1`)).judged?.state).toBe('accept');
      expect(await collection.facets()).toEqual(before);
    });

    it('an edit changes what is found, and keeps what it was', async () => {
      await decide('edit', [`${first}-1`], { value: { act: 'affirm', speaker: 'Bo Lund' } });
      const edited = await statement(`${first}-1`);
      expect(edited.statement).toMatchObject({ act: 'affirm', speaker: { name: 'Bo Lund', kind: 'person' } });
      expect(edited.judged?.was).toEqual({ act: 'deny', speaker: 'Mayor Ilse Brandt' });
      expect(await ids({ act: 'deny' })).toEqual([]);
      expect(await ids({ actor: 'bo lund' })).toEqual([`${first}-1`]);
      expect(await ids({ actor: 'mayor' })).not.toContain(`${first}-1`);
      const [{ extraction }] = await all(collection.reports({ report: first }));
      expect(extraction.statements[0]).toMatchObject({ act: 'deny', speaker: { name: 'Mayor Ilse Brandt' } });
      expect(await differs()).toBeNull();
      await decide('undo', []);
      expect(await statement(`${first}-1`)).toMatchObject({ judged: null, statement: { act: 'deny' } });
      expect(await ids({ actor: 'mayor' })).toContain(`${first}-1`);
      expect(await differs()).toBeNull();
    });

    it('of several the last in force counts, and an undo can be undone', async () => {
      await decide('accept', [`${first}-1`]);
      await decide('reject', [`${first}-1`]);
      await decide('grade', [`${first}-1`], { value: { reliability: 'B', credibility: 3 } });
      await decide('grade', [`${first}-1`], { value: { credibility: 4 } });
      const state = async () => {
        const { judged } = await statement(`${first}-1`);
        return [judged?.state ?? null, judged?.grade ?? null];
      };
      expect(await state()).toEqual(['reject', 'B4']);
      expect(await decide('undo', ['2'])).toMatchObject({ number: 5, kind: 'undo', about: ['2'] });
      expect(await state()).toEqual(['accept', 'B4']);
      await decide('undo', ['5']);
      expect(await state()).toEqual(['reject', 'B4']);
      await decide('undo', []);
      expect(await state()).toEqual(['reject', 'B3']);
      const undone = (await all(collection.judgements())).map(({ number, undone }) => [number, undone]);
      expect(undone).toEqual([
        [7, null],
        [6, null],
        [5, 6],
        [4, 7],
        [3, null],
        [2, null],
        [1, null],
      ]);
      expect(await differs()).toBeNull();
    });

    it('actors are merged by their spellings, and all of it is undone', async () => {
      expect(await namesOf('pena')).toEqual([['Jose Pena', 'José Peña']]);
      const [pena] = await all(collection.actors({ name: 'pena' }));
      const [ada] = await all(collection.actors({ name: 'ada' }));
      await decide('merge', [pena.id, ada.id]);
      expect(await namesOf('ada')).toEqual([['Ada Lund', 'Jose Pena', 'José Peña']]);
      expect(await ids({ actor: 'ada' })).toEqual([`${second}-1`, `${letter}-1`, `${letter}-2`]);
      await decide('undo', []);
      expect(await namesOf('ada')).toEqual([['Ada Lund']]);
      await decide('split', [pena.id, 'Jose Pena']);
      expect(await namesOf('pena')).toEqual([['José Peña'], ['Jose Pena']]);
      expect(await ids({ actor: pena.id })).toEqual([`${second}-1`]);
      await decide('undo', ['3']);
      expect(await namesOf('pena')).toEqual([['Jose Pena', 'José Peña']]);
      expect(await differs()).toBeNull();
    });

    it('what can not be is refused with a reason, and nothing is kept of it', async () => {
      const [pena] = await all(collection.actors({ name: 'pena' }));
      const cases: readonly [JudgementKind, string[], Partial<NewJudgement>, RegExp][] = [
        ['accept', ['nothing-1'], {}, /nothing-1: nothing here has this id/],
        ['accept', [`${first}-99`], {}, /nothing here has this id/],
        ['accept', [first], {}, /is a report/],
        ['reject', [`${first}-1`, `${second}-1`], {}, /takes one id/],
        ['merge', [pena.id], {}, /two or more/],
        ['merge', [pena.id, pena.id], {}, /differ/],
        ['same', [pena.id, `${first}-1`], {}, /two or more ids/],
        ['split', [pena.id, 'Somebody Else'], {}, /has no such name; it has José Peña, Jose Pena/],
        ['split', [pena.id, 'José Peña', 'Jose Pena'], {}, /must leave it a name/],
        ['edit', [`${first}-1`], {}, /asks for a field/],
        ['edit', [`${first}-1`], { value: { act: 'shout' } }, /act can't be shout: choose from affirm/],
        ['edit', [`${first}-1`], { value: { colour: 'red' } }, /colour: edit sets act, speaker, kind/],
        ['accept', [`${first}-1`], { value: { act: 'deny' } }, /sets no field/],
        ['grade', [`${first}-1`], { value: { reliability: 'G' } }, /letter from A to F/],
        ['grade', [`${first}-1`], { value: { credibility: 1 } }, /independent origin/],
        ['undo', [], {}, /no judgement to undo/],
        ['undo', ['7'], {}, /takes the number/],
        ['accept', [`${first}-1`], { by: ' ' }, /who judges/],
      ];
      const before = await collection.head();
      for (const [kind, about, more, message] of cases) {
        const refused = decide(kind, about, more);
        await expect(refused).rejects.toThrow(message);
        await expect(refused).rejects.toBeInstanceOf(ImpossibleJudgement);
      }
      expect(await collection.head()).toEqual(before);
      expect(await all(collection.judgements())).toEqual([]);
    });

    it('nobody can change or drop one, and verify finds what holds against them', async () => {
      await decide('reject', [`${first}-1`]);
      await expect(place.tamper("update judgements set kind = 'accept'")).rejects.toThrow('append-only');
      await expect(place.tamper('delete from judgements')).rejects.toThrow('append-only');
      expect(await differs()).toBeNull();
      await place.tamper('update statements set rejected = 0');
      expect(await differs()).toMatchObject({ what: `${first}-1` });
      await place.tamper(`update statements set rejected = 1 where act = 'deny'`, "update judged set state = 'accept'");
      expect(await differs()).toMatchObject({ what: `${first}-1` });
      await place.tamper(
        "update judged set state = 'reject'",
        `insert into judgements (number, kind, about, value, anchors, note, "by", at) values (2, 'accept', '[]', '{}', '[]', null, 'x', 'x')`,
      );
      expect(await differs()).toMatchObject({ what: 'judgement 2' });
    });
  });
}
