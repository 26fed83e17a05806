import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Event, Extraction, Figure, Place as Located, Span } from '../../src/model/index.ts';
import type { Collection, EventQuery, FigureQuery } from '../../src/store/index.ts';
import { all, type Place } from './contract.ts';
import { decode, findingsOf, LATER, never, TWO_REPORTS } from './findings.ts';

const FLOOD = `The Varna Ledger | 2031-05-02
Flood at Toll Hill
Ilse Brandt (affirm): At least 12 people were hurt in Varna on 30 April.
José Peña (deny): Only three people were hurt, and 40 pumps came from Ostmark.
The river rose by 2 m, and the army will send boats.
`;

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

/** What a report says of the flood, by hand. */
function floodOf(text: string): Pick<Extraction, 'figures' | 'events' | 'places' | 'sums'> {
  const figure = (raw: string, facts: Partial<Figure>): Figure => ({
    ...{ span: spanOf(text, raw), raw, min: null, max: null, unit: 'people', what: null, bound: 'exact' },
    ...{ where: null, when: null, by: null, ...facts },
  });
  const event = (words: string, facts: Partial<Event>): Event => ({
    ...{ span: spanOf(text, words), trigger: spanOf(text, words), type: 'DISASTER', what: 'injury', who: null },
    ...{ whom: null, where: null, when: null, happened: 'yes', statement: null, figures: [], reason: words, ...facts },
  });
  const place = (name: string, facts: Partial<Located>): Located => ({
    ...{ span: spanOf(text, name), name, resolved: null, point: null, precision: null, within: [], country: null },
    ...{ reason: 'nobody knows it', ...facts },
  });
  return {
    sums: [],
    figures: [
      figure('At least 12 people', { min: 12, what: 'wounded', where: 'Varna', when: '2031-04-30', bound: 'at least' }),
      figure('three people', { min: 3, max: 3, what: 'wounded' }),
      figure('40 pumps', { min: 40, max: 40, unit: 'count', what: 'pumps' }),
      figure('2 m', { min: 2, max: 2, unit: 'm' }),
    ],
    events: [
      event('were hurt in Varna', { when: '2031-04-30', where: 'Varna', statement: 0, figures: [0], whom: 'people' }),
      event('were hurt, and', { happened: 'no', statement: 1, figures: [1] }),
      event('will send boats', { type: 'AID', what: 'boats', who: 'the army', happened: 'planned', when: '2031-W20' }),
    ],
    places: [
      place('Toll Hill', {}),
      place('Varna', { resolved: 'Varna', point: [27.9, 43.2], precision: 'town', within: ['Varna Province'] }),
      place('Ostmark', {}),
    ],
  };
}

export function floodFindings(path = 'flood.txt') {
  const findings = findingsOf(path, FLOOD);
  const [found] = findings.reports;
  const extraction = { ...found.extraction, ...floodOf(found.report.text) };
  return { ...findings, reports: [{ ...found, extraction }] };
}

/** What every collection promises of figures, events and places, and of counts. */
export function findsContract(dialect: string, make: () => Promise<Place>): void {
  describe(`figures, events and places on ${dialect}`, () => {
    let place: Place;
    let collection: Collection;

    beforeEach(async () => {
      place = await make();
      collection = await place.open();
      await collection.add(findingsOf('two.txt', TWO_REPORTS), never);
      await collection.add(floodFindings(), never);
    });

    afterEach(async () => {
      await collection.close();
      await place.remove();
    });

    const figures = async (query: FigureQuery) =>
      (await all(collection.figures(query))).map(({ figure }) => figure.raw);
    const events = async (query: EventQuery) => (await all(collection.events(query))).map(({ event }) => event.reason);

    it('gives figures as they were added, with who gives them', async () => {
      const { report, extraction } = floodFindings().reports[0];
      const kept = await all(collection.figures());
      expect(kept.map(({ figure }) => figure)).toEqual(extraction.figures);
      expect(kept.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((n) => `${report.id}-f${n}`));
      expect(kept.map(({ said }) => said)).toEqual([
        { statement: `${report.id}-1`, speaker: { name: 'Ilse Brandt', kind: 'person' } },
        { statement: `${report.id}-2`, speaker: { name: 'José Peña', kind: 'person' } },
        { statement: `${report.id}-2`, speaker: { name: 'José Peña', kind: 'person' } },
        null,
      ]);
      expect((await collection.verify(decode)).differs).toBeNull();
    });

    it('finds figures by what they count, unit, place, speaker and day', async () => {
      expect(await figures({ what: 'wounded' })).toEqual(['At least 12 people', 'three people']);
      expect(await figures({ what: 'WOUNDED', where: 'varna' })).toEqual(['At least 12 people']);
      expect(await figures({ unit: 'count' })).toEqual(['40 pumps']);
      expect(await figures({ actor: 'pena' })).toEqual(['three people', '40 pumps']);
      expect(await figures({ since: '2031-05-03' })).toEqual([]);
      expect(await figures({ outlet: 'Ledger', what: 'pump' })).toEqual([]);
      const [first, second] = await all(collection.figures({ limit: 2 }));
      expect((await all(collection.figures({ after: first.id, limit: 1 }))).map(({ id }) => id)).toEqual([second.id]);
      expect(await all(collection.figures({ after: 'no-such-f1' }))).toEqual([]);
    });

    it('gives events as they were added, from old to new by their own time', async () => {
      const { extraction } = floodFindings().reports[0];
      const kept = await all(collection.events());
      expect(kept.map(({ event }) => event)).toEqual(extraction.events);
      expect(kept[0].figures).toEqual([extraction.figures?.[0]]);
      expect(kept.map(({ said }) => said?.speaker?.name ?? null)).toEqual(['Ilse Brandt', 'José Peña', null]);
      expect((await all(collection.events({ after: kept[0].id }))).map(({ id }) => id)).toEqual([
        kept[1].id,
        kept[2].id,
      ]);
    });

    it('finds events by type, place, who, whether they happened, and their own days', async () => {
      expect(await events({ type: 'AID' })).toEqual(['will send boats']);
      expect(await events({ where: 'Varna' })).toEqual(['were hurt in Varna']);
      expect(await events({ who: 'army' })).toEqual(['will send boats']);
      expect(await events({ happened: 'no' })).toEqual(['were hurt, and']);
      expect(await events({ until: '2031-05-01' })).toEqual(['were hurt in Varna']);
      expect(await events({ since: '2031-05-12', until: '2031-05-18' })).toEqual(['will send boats']);
      expect(await events({ since: '2031-05-19' })).toEqual([]);
      expect(await events({ actor: 'Brandt' })).toEqual(['were hurt in Varna']);
      expect(await events({ actor: '' })).toEqual(['will send boats']);
    });

    it('gathers places over reports, those named most first', async () => {
      const again = floodFindings('again.txt');
      const other = findingsOf('other.txt', LATER);
      const varna = { ...again.reports[0].extraction.places?.[1], span: [0, 5], name: 'Warna' } as Located;
      const extraction = { ...other.reports[0].extraction, places: [varna] };
      await collection.add({ ...other, reports: [{ ...other.reports[0], extraction }] }, never);
      const places = await all(collection.places());
      expect(places.map(({ name, names, mentions, reports }) => [name, names, mentions, reports])).toEqual([
        ['Varna', ['Varna', 'Warna'], 2, 2],
        ['Ostmark', ['Ostmark'], 1, 1],
        ['Toll Hill', ['Toll Hill'], 1, 1],
      ]);
      expect(places[0]).toMatchObject({ point: [27.9, 43.2], precision: 'town', within: ['Varna Province'] });
      expect((await all(collection.places({ name: 'warna' }))).map(({ mentions }) => mentions)).toEqual([2]);
      expect((await all(collection.places({ resolved: false, after: places[1].id }))).map(({ name }) => name)).toEqual([
        'Toll Hill',
      ]);
    });

    it.each([
      ['update figures set max = 13 where place = 1', 'figures'],
      ["update events set happened = 'yes'", 'events'],
      ['delete from places where place = 2', 'places'],
    ])('verify finds a row that is not what was extracted: %s', async (change, table) => {
      await place.tamper(change);
      expect((await collection.verify(decode)).differs?.reason).toBe(`its ${table} are not what was extracted`);
    });

    it('counts statements by outlet, act, kind and month, of all or of those asked for', async () => {
      expect(await collection.facets()).toEqual({
        outlet: [
          { value: 'The Varna Ledger', statements: 3 },
          { value: 'Ostmark Courier', statements: 2 },
        ],
        act: [
          { value: 'deny', statements: 2 },
          { value: 'accuse', statements: 1 },
          { value: 'affirm', statements: 1 },
          { value: 'decline', statements: 1 },
        ],
        kind: [{ value: 'person', statements: 5 }],
        month: [
          { value: '2031-03', statements: 3 },
          { value: '2031-05', statements: 2 },
        ],
      });
      expect((await collection.facets({ text: 'hurt', act: 'deny' })).month).toEqual([
        { value: '2031-05', statements: 1 },
      ]);
    });

    it('says at a glance what it holds', async () => {
      const { counts, months, outlets } = await collection.overview();
      expect(counts).toMatchObject({ pages: 2, reports: 3, statements: 5, figures: 4, events: 3, judgements: 0 });
      expect(months).toEqual([
        { value: '2031-03', statements: 3 },
        { value: '2031-05', statements: 2 },
      ]);
      expect(outlets).toEqual([
        { outlet: 'The Varna Ledger', reports: 2 },
        { outlet: 'Ostmark Courier', reports: 1 },
      ]);
    });
  });
}
