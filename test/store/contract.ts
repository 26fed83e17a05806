import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Capture, Page, Span } from '../../src/model/index.ts';
import type { Alike, Collection, KeptReport, KeptStatement, StatementQuery } from '../../src/store/index.ts';
import { decode, extractionOf, findingsOf, LATER, never, readingOf, TWO_REPORTS, UNDATED } from './findings.ts';

/** One place that a collection can stand in, made anew for every test. */
export interface Place {
  /** Opens the same collection each time, making it at first. */
  open(): Promise<Collection>;
  /** Runs SQL behind the collection's back, as somebody would who tampers with it. */
  tamper(...statements: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** What every collection promises, whatever database it stands in. */
export function contract(dialect: string, make: () => Promise<Place>): void {
  describe(`collection on ${dialect}`, () => {
    let place: Place;
    let collection: Collection;

    beforeEach(async () => {
      place = await make();
      collection = await place.open();
    });

    afterEach(async () => {
      await collection.close();
      await place.remove();
    });

    const reopen = async () => {
      await collection.close();
      collection = await place.open();
    };
    const add = (path: string, text: string) => collection.add(findingsOf(path, text), never);
    const said = ({ report, statement: { speaker, content } }: KeptStatement) =>
      `${speaker?.name ?? '-'}: ${content.map(([s, e]) => report.text.slice(s, e)).join(' ')}`;
    const ask = async (query: StatementQuery) => (await all(collection.statements(query))).map(said);
    const differs = async () => (await collection.verify(decode)).differs;

    it('holds nothing at first, and that is whole', async () => {
      expect(await all(collection.reports())).toEqual([]);
      expect(await all(collection.statements())).toEqual([]);
      expect(await collection.search('bridge')).toEqual([]);
      expect(await collection.verify(decode)).toMatchObject({ pages: 0, reports: 0, statements: 0, differs: null });
    });

    it('remembers what is watched: each feed, and each item once, whatever its feeds say later', async () => {
      const feed = `https://paper.test/${'long/'.repeat(2000)}`;
      const never = { source: null, answeredBy: null, etag: null, lastModified: null, askedAt: null, notBefore: null };
      expect(await collection.watched.feed(feed)).toEqual({ address: feed, ...never, failures: 0 });
      const state = { ...never, address: feed, etag: '"1"', askedAt: '2031-03-01T08:00:00.000Z', failures: 2 };
      await collection.watched.keepFeed({ ...state, failures: 1 });
      await collection.watched.keepFeed(state);
      const item = (id: string, address: string) => ({ id, address, title: id === 'b' ? null : `Item ${id}` });
      const now = '2031-03-01T08:00:00.000Z';
      const [a, b, c] = [item('a', 'https://paper.test/a'), item('b', `${feed}b`), item('c', 'https://paper.test/a')];
      expect(await collection.watched.keepItems(feed, [a, b, c], now)).toBe(2);
      expect(await collection.watched.keepItems(feed, [{ ...a, address: 'https://paper.test/new' }, b], now)).toBe(0);
      expect(
        await collection.watched.keepItems('https://other.test/', [b, item('d', 'https://paper.test/d')], now),
      ).toBe(1);
      const [first, second] = await collection.watched.waiting(feed);
      expect(first).toMatchObject({ address: a.address, title: 'Item a', state: 'waiting', tries: 0, sha256: null });
      await collection.watched.keepItem({ ...first, state: 'added', sha256: 'f'.repeat(64) });
      await collection.watched.keepItem({ ...second, tries: 1, notBefore: now, problem: 'the server failed' });
      await reopen();
      expect(await collection.watched.feed(feed)).toEqual(state);
      expect(await collection.watched.waiting(feed)).toEqual([
        { ...second, tries: 1, notBefore: now, problem: 'the server failed' },
      ]);
      expect(await differs()).toBeNull();
    });

    it('gives back every report as it was added, after it is opened again', async () => {
      const findings = findingsOf('town/two.txt', TWO_REPORTS);
      const added = await collection.add(findings, never);
      expect(added).toEqual({ status: 'added', reports: findings.reports.map(({ report }) => report.id) });
      await reopen();
      const kept = await all(collection.reports());
      const expected = findings.reports.map(({ report, extraction, dropped }): KeptReport => {
        return { report, extraction, dropped, copyOf: null, paths: ['town/two.txt'], captures: [] };
      });
      expect(kept).toEqual(expected);
    });

    it('knows a page that it holds, remembers a new path once, and changes nothing else', async () => {
      const first = await add('a.txt', TWO_REPORTS);
      const before = await collection.verify(decode);
      const ref = findingsOf('a.txt', TWO_REPORTS).page;
      expect(await collection.known(ref)).toEqual({ ...first, status: 'known' });
      expect(await add('a.txt', TWO_REPORTS)).toEqual({ ...first, status: 'known' });
      expect(await collection.verify(decode)).toEqual(before);
      expect(await collection.known({ ...ref, path: 'b.txt' })).toEqual({ ...first, status: 'known' });
      expect(await collection.known({ ...ref, path: 'b.txt' })).toEqual({ ...first, status: 'known' });
      expect((await all(collection.reports()))[0].paths).toEqual(['a.txt', 'b.txt']);
      expect(await collection.verify(decode)).toMatchObject({ entries: before.entries + 1, differs: null });
    });

    it('keeps how a page came at each path, and what a reader notes beside its text', async () => {
      const findings = findingsOf('https://varna.example/b', LATER);
      const [found] = findings.reports;
      const noted = {
        address: 'https://varna.example/bridge',
        body: 15,
        foreign: [{ span: [0, 6] as Span, language: 'de' }],
        entries: [{ span: [15, 40] as Span, published: '2031-04-01T09:00:00Z' }],
      };
      const report = { ...found.report, ...noted };
      const headers = [['content-type', 'text/plain'] as const, ['x-note', 'Brücke'] as const];
      const asked = { asked: 'http://varna.example/b', status: 200, headers };
      const first: Capture = { address: 'https://varna.example/b', at: '2031-04-01T10:00:00Z', ...asked };
      const second: Capture = { address: 'warc:/x', at: '2031-05-01T10:00:00Z' };
      const page = { ...findings.page, capture: first };
      await collection.add({ ...findings, page, reports: [{ ...found, report }] }, never);
      await collection.known({ ...findings.page, path: 'copy.txt' });
      await collection.known({ ...findings.page, path: 'crawl.warc#1', capture: second });
      await reopen();
      const [kept] = await all(collection.reports());
      expect(kept.report).toEqual(report);
      expect(kept.captures).toEqual([first, second]);
      const seen: Page[] = [];
      const { differs: none } = await collection.verify((again) => {
        seen.push(again);
        return decode(again);
      });
      expect([none, seen.map(({ capture }) => capture)]).toEqual([null, [first]]);
      await place.tamper(`update page_paths set capture = replace(capture, '2031-05', '2031-04')`);
      expect((await differs())?.reason).toContain('crawl.warc#1 differs in capture');
    });

    it('refuses an entry outside the text', async () => {
      const findings = findingsOf('a.txt', LATER);
      const [found] = findings.reports;
      const report = { ...found.report, entries: [{ span: [0, 9999] as Span, published: null }] };
      await expect(collection.add({ ...findings, reports: [{ ...found, report }] }, never)).rejects.toThrow('outside');
    });

    it('does not know a page that it does not hold', async () => {
      expect(await collection.known(findingsOf('a.txt', LATER).page)).toBeNull();
    });

    it('adds a page wholly or not at all', async () => {
      const findings = findingsOf('two.txt', TWO_REPORTS);
      const [good, bad] = findings.reports;
      const broken = { ...bad, report: { ...bad.report, id: good.report.id } };
      await expect(collection.add({ ...findings, reports: [good, broken] }, never)).rejects.toThrow();
      expect(await collection.verify(decode)).toMatchObject({ pages: 0, reports: 0, statements: 0, differs: null });
      expect(await collection.search('bridge')).toEqual([]);
      expect((await collection.add(findings, never)).status).toBe('added');
    });

    it('refuses what is not as the model promises', async () => {
      const findings = findingsOf('a.txt', LATER);
      const [found] = findings.reports;
      const [statement] = found.extraction.statements;
      const withStatement = (change: object) => ({
        ...findings,
        reports: [{ ...found, extraction: { mentions: [], statements: [{ ...statement, ...change }] } }],
      });
      await expect(collection.add(withStatement({ cue: [[0, 9999]] }), never)).rejects.toThrow('outside its text');
      await expect(collection.add(withStatement({ confidence: Number.NaN }), never)).rejects.toThrow('confidence');
      const halved = { ...findings, reports: [{ ...found, report: { ...found.report, text: 'a \ud800' } }] };
      await expect(collection.add(halved, never)).rejects.toThrow('surrogate');
      const forged = { ...findings, page: { ...findings.page, sha256: '0'.repeat(64) } };
      await expect(collection.add(forged, never)).rejects.toThrow('SHA-256');
    });

    it('finds statements by actor, text, act, day, outlet and report', async () => {
      await add('two.txt', TWO_REPORTS);
      await add('later.txt', LATER);
      await add('undated.txt', UNDATED);
      const closed = 'Ilse Brandt: The bridge is closed from today, and was unsafe.';
      const denied = 'Mayor Ilse Brandt: The bridge was never closed.';
      const hid = "José Peña: The mayor's office hid three reports.";
      const pay = 'Peña: Who will pay for the bridge?';
      expect(await ask({})).toEqual([denied, hid, 'Ilse Brandt: ', closed, pay]);
      expect(await ask({ actor: 'brandt' })).toEqual([denied, 'Ilse Brandt: ', closed]);
      expect(await ask({ actor: 'PENA jose' })).toEqual([hid]);
      expect(await ask({ actor: 'bran' })).toEqual([]);
      expect(await ask({ text: 'closed' })).toEqual([denied, closed]);
      expect(await ask({ text: '"bridge is closed"' })).toEqual([closed]);
      expect(await ask({ text: 'unsa* bridge' })).toEqual([closed]);
      expect(await ask({ text: 'declin*' })).toEqual(['Ilse Brandt: ']);
      expect(await ask({ act: 'accuse' })).toEqual([hid]);
      expect(await ask({ kind: 'org' })).toEqual([]);
      expect(await ask({ kind: 'person', act: 'accuse' })).toEqual([hid]);
      expect(await ask({ since: '2031-03-06' })).toEqual([hid, 'Ilse Brandt: ', closed]);
      expect(await ask({ until: '2031-03-06', actor: 'Brandt' })).toEqual([denied, 'Ilse Brandt: ']);
      expect(await ask({ outlet: 'varna ledger', act: 'affirm' })).toEqual([closed]);
      const { id } = findingsOf('later.txt', LATER).reports[0].report;
      expect(await ask({ report: id })).toEqual([closed]);
      expect((await all(collection.statements({ report: id })))[0].id).toBe(`${id}-1`);
      expect(await ask({ actor: 'nobody' })).toEqual([]);
    });

    it('takes a report without a date where its range allows it', async () => {
      await add('range.txt', 'X | 2031-05-01/2031-05-09\nT\nAda (affirm): Yes.\n');
      await add('open.txt', 'X | 2031-06-01/\nT\nBo (affirm): Yes.\n');
      expect(await ask({ since: '2031-05-05' })).toEqual(['Ada: Yes.', 'Bo: Yes.']);
      expect(await ask({ since: '2031-05-10' })).toEqual(['Bo: Yes.']);
      expect(await ask({ until: '2031-05-31' })).toEqual(['Ada: Yes.']);
    });

    it('lists reports by outlet and day', async () => {
      await add('two.txt', TWO_REPORTS);
      await add('later.txt', LATER);
      const titles = async (query: object) => (await all(collection.reports(query))).map(({ report }) => report.title);
      expect(await titles({ outlet: 'Ledger' })).toEqual(['Bridge at Toll Hill stays open', 'Bridge closes']);
      expect(await titles({ until: '2031-03-31' })).toHaveLength(2);
    });

    it('finds words, begun words and phrases in texts, without regard to marks and case', async () => {
      await add('two.txt', TWO_REPORTS);
      await add('later.txt', LATER);
      const titles = async (words: string) => (await collection.search(words)).map(({ report }) => report.title);
      expect(await titles('PENA')).toEqual(['Engineers doubt the bridge']);
      expect(await titles('engin*')).toEqual(['Engineers doubt the bridge']);
      expect(await titles('"never closed"')).toEqual(['Bridge at Toll Hill stays open']);
      expect(await titles('"closed never"')).toEqual([]);
      expect(await titles("mayor's unheard")).toEqual([]);
      expect(await titles('" AND OR ( * ^ : -')).toEqual([]);
      expect(await titles('')).toEqual([]);
    });

    it('gives the stretch around a hit, the hit, and whose statement it stands in', async () => {
      await add('two.txt', TWO_REPORTS);
      const [{ report, passages }] = await collection.search('"three reports"');
      expect(passages).toHaveLength(1);
      const [{ span, hits, statements }] = passages;
      expect(report.text.slice(...span)).toBe("José Peña (accuse): The mayor's office hid three reports.");
      expect(hits.map((hit) => report.text.slice(...hit))).toEqual(['three reports']);
      expect(statements.map(said)).toEqual(["José Peña: The mayor's office hid three reports."]);
      const outletItself = (await collection.search('doubt'))[0].passages[0];
      expect(outletItself.statements).toEqual([]);
    });

    it('pages through what it found', async () => {
      for (let i = 0; i < 5; i++) await add(`${i}.txt`, `X | 2031-05-0${i + 1}\nCommon ${i}\nAda (affirm): Yes.\n`);
      const first = await collection.search('common', { limit: 3 });
      const rest = await collection.search('common', { limit: 3, offset: 3 });
      expect(new Set([...first, ...rest].map(({ report }) => report.id)).size).toBe(5);
    });

    it('gives statements by the thousand in order, each once', async () => {
      const lines = Array.from({ length: 1300 }, (_, i) => `Ada ${i % 7} (affirm): Number ${i}.`);
      await add('long.txt', `X | 2031-05-01\nLong\n${lines.join('\n')}\n`);
      const statements = await all(collection.statements());
      expect(statements.map(({ statement: { content }, report }) => report.text.slice(...content[0]))).toEqual(
        Array.from({ length: 1300 }, (_, i) => `Number ${i}.`),
      );
      expect(await differs()).toBeNull();
    });

    it('gives reports and statements part by part, each behind the last one of the part before', async () => {
      await add('two.txt', TWO_REPORTS);
      await add('later.txt', LATER);
      await add('undated.txt', UNDATED);
      const reports = (await all(collection.reports())).map(({ report }) => report.id);
      expect((await all(collection.reports({ limit: 2 }))).map(({ report }) => report.id)).toEqual(reports.slice(0, 2));
      expect((await all(collection.reports({ limit: 5, after: reports[1] }))).map(({ report }) => report.id)).toEqual(
        reports.slice(2),
      );
      const statements = (await all(collection.statements())).map(({ id }) => id);
      for (let i = 0; i < statements.length; i++) {
        const part = await all(collection.statements({ limit: 2, after: statements[i] }));
        expect(part.map(({ id }) => id)).toEqual(statements.slice(i + 1, i + 3));
      }
      const brandts = await all(collection.statements({ actor: 'brandt', limit: 1, after: statements[1] }));
      expect(brandts.map(({ id }) => id)).toEqual([statements[2]]);
      for (const after of ['', 'no-such-9', 'e95bb885374f']) {
        expect(await all(collection.statements({ after }))).toEqual([]);
        expect(await all(collection.reports({ after }))).toEqual([]);
      }
    });

    it('gives the newest reports first where that is asked, those without a date not at all', async () => {
      await add('two.txt', TWO_REPORTS);
      await add('later.txt', LATER);
      await add('undated.txt', UNDATED);
      const dates = async (query: object) =>
        (await all(collection.reports({ newest: true, ...query }))).map(({ report }) => report.published);
      expect(await dates({})).toEqual(['2031-04-01', '2031-03-06', '2031-03-04']);
      const [first] = await all(collection.reports({ newest: true, limit: 1 }));
      expect(await dates({ after: first.report.id, limit: 1 })).toEqual(['2031-03-06']);
    });

    it('has a newest log entry that changes with every page, and with nothing else', async () => {
      const first = await collection.head();
      await add('later.txt', LATER);
      const second = await collection.head();
      expect(second.number).toBeGreaterThan(first.number);
      await all(collection.statements());
      expect(await collection.head()).toEqual(second);
      expect((await collection.verify(decode)).head).toEqual(second);
    });

    it('calls a report a copy of the most alike of those that it shares a key with, or of what that one copies', async () => {
      // A text here is letters; its keys are its capitals; two are as alike as the share of places with the same letter.
      const keys = (text: string) => [...text].filter((c) => /[A-Z]/.test(c)).map((c) => c.charCodeAt(0));
      const asked: [string, string][] = [];
      const alike: Alike = (a, b) => {
        asked.push([a, b]);
        const share = [...a].filter((c, i) => c === b[i]).length / a.length;
        return share >= 0.5 ? share : 0;
      };
      const texts = ['Aaaa', 'Aaab', 'Baaa', 'ABcc', 'Aaaa', 'ABab', 'Cccc'];
      const ids: string[] = [];
      for (const [i, text] of texts.entries()) {
        ids.push(...(await collection.add(findingsOf(`${i}.txt`, `${i} | \n${text}`, keys), alike)).reports);
      }
      const copies = new Map((await all(collection.reports())).map(({ report, copyOf }) => [report.id, copyOf]));
      const original = ids.map((id) => ids.indexOf(copies.get(id) ?? ''));
      // Baaa shares no key with Aaaa; ABab is most like Aaab, a copy of Aaaa itself.
      expect(original).toEqual([-1, 0, -1, -1, 0, 0, -1]);
      expect(asked.every(([a, b]) => keys(a).some((key) => keys(b).includes(key)))).toBe(true);
      expect(await differs()).toBeNull();
    });

    it('lets nobody change or drop a log entry', async () => {
      await add('a.txt', LATER);
      await expect(place.tamper("update log set kind = 'x'")).rejects.toThrow('append-only');
      await expect(place.tamper('delete from log')).rejects.toThrow('append-only');
      expect(await differs()).toBeNull();
    });

    describe('verify names the first thing that differs', () => {
      const id = (text: string, n = 0) => findingsOf('', text).reports[n].report.id;
      const page = `page ${findingsOf('', TWO_REPORTS).page.sha256}`;
      const cases: readonly [change: string, sql: string[], what: string, reason: string][] = [
        ['a text', ["update reports set text = replace(text, 'never', 'often')"], `report ${id(TWO_REPORTS)}`, 'text'],
        ['a date', ["update reports set published = '2031-03-05'"], `report ${id(TWO_REPORTS)}`, 'facts'],
        ['a piece', ["update reports set pieces = '[[0,1,5]]'"], `report ${id(TWO_REPORTS)}`, 'facts'],
        ["a page's bytes", ["update pages set bytes = '0123'"], `${page} (two.txt)`, 'SHA-256'],
        ['a path', ["update page_paths set path = 'elsewhere' where path = 'two.txt'"], `${page} (elsewhere)`, 'path'],
        [
          'a speaker',
          ["update spellings set name = 'Ivo Brandt' where name = 'Ilse Brandt'"],
          `report ${id(TWO_REPORTS, 1)}`,
          'statements',
        ],
        ['an act', ["update statements set act = 'affirm'"], `report ${id(TWO_REPORTS)}`, 'statements'],
        ['a span', ['update statement_spans set "end" = 99999'], `statement ${id(TWO_REPORTS)}-1`, 'outside the text'],
        ['a time', ['update reports set quantities = null'], `report ${id(TWO_REPORTS)}`, 'quantities'],
        ['broken JSON', ["update reports set quantities = '{'"], `extraction ${id(TWO_REPORTS)}`, 'no JSON'],
        ['a mention', ['delete from mentions'], `report ${id(TWO_REPORTS)}`, 'mentions'],
        ['a lost path', ["delete from page_paths where path = 'again.txt'"], page, 'again.txt is gone'],
        [
          'a page slipped in',
          ["insert into pages (sha256, size, encoding, read_by, added_at, bytes) values ('ab', 0, 'x', 'x', 'x', '')"],
          'page ab',
          'does not tell of it',
        ],
        [
          'a path slipped in',
          ["insert into page_paths (page, path, seen_at) values (1, 'slipped', 'x')"],
          page,
          'path that the log does not tell of',
        ],
      ];

      it.each(cases)('%s', async (_, statements, what, reason) => {
        await add('two.txt', TWO_REPORTS);
        await add('again.txt', TWO_REPORTS);
        await add('later.txt', LATER);
        expect(await differs()).toBeNull();
        await place.tamper(...statements);
        const difference = await differs();
        expect(difference?.what).toBe(what);
        expect(difference?.reason).toContain(reason);
      });

      it('a text that no longer stands on its page', async () => {
        await add('later.txt', LATER);
        const { differs } = await collection.verify(async (page) => (await decode(page)).replace('unsafe', 'secure'));
        expect(differs?.what).toBe(`report ${id(LATER)}`);
        expect(differs?.reason).toContain('is not what stands at');
      });

      it('a page that can no longer be read', async () => {
        await add('later.txt', LATER);
        const { differs } = await collection.verify(() => {
          throw new Error('what is this?');
        });
        expect(differs?.reason).toContain('what is this?');
      });
    });

    it('keeps what words in many scripts say, and odd characters', async () => {
      const text =
        'Газета | 2031-01-01\nЗаголовок 🙂 İstanbul\nÖzgür Şahin (affirm): Ƶażółć gęślą 🙂 jaźń; العربية \u2028 x.\n';
      await add('многие/имя файла\n.txt', text);
      const [{ report, extraction, paths }] = await all(collection.reports());
      expect(report.text).toBe(readingOf(findingsOf('', text).page).reports[0].text);
      expect(extraction).toEqual(extractionOf(report.text));
      expect(paths).toEqual(['многие/имя файла\n.txt']);
      expect(await ask({ actor: 'ozgur' })).toHaveLength(1);
      const [{ passages }] = await collection.search('jazn');
      expect(passages[0].hits.map((hit) => report.text.slice(...hit))).toEqual(['jaźń']);
      expect(await differs()).toBeNull();
    });
  });
}
