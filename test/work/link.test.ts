import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Collection, openCollection } from '../../src/store/index.ts';
import { addPage, linkAll, readied } from '../../src/work/index.ts';
import { all } from '../store/contract.ts';
import { decode, findingsOf, LATER, never, pageOf, TWO_REPORTS } from '../store/findings.ts';

const VERSION = '1.0.0';

/** Invented reports: two tell the same words of one speaker, a third denies nothing and shares little. */
const PAGES = [
  `Bridge closes

The Varna Ledger, 4 March 2031

"The bridge at Toll Hill will be closed to lorries from Monday," Mayor Ilse Brandt told the council on Tuesday.
`,
  `Mayor shuts bridge

Ostmark Courier, 6 March 2031

Ilse Brandt said on Thursday: "The bridge at Toll Hill will be closed to lorries from Monday."
`,
  `Harbour stays open

Ostmark Courier, 7 March 2031

Port master Teodor Malk said that ships may enter the harbour at night.
`,
];

describe('linking a collection', () => {
  let folder: string;
  let made = 0;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-link-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => openCollection(join(folder, `${made++}.db`), { version: VERSION, create: true });
  const pages = () => PAGES.map((text, i) => pageOf(`${i}.txt`, text));
  /** All that linking made, ids and all. */
  const linked = async (collection: Collection) => ({
    actors: await all(collection.actors()),
    claims: await all(collection.claims()),
    conflicts: await all(collection.conflicts()),
  });

  it('makes one claim of what two reports tell in the same words, by one actor', async () => {
    const collection = await open();
    for (const page of pages()) await addPage(collection, page, { version: VERSION });
    expect(await collection.unlinked()).toBe(0);
    const [brandt, ...more] = await all(collection.actors({ name: 'brandt' }));
    expect([brandt.statements, more]).toEqual([2, []]);
    const claims = await all(collection.claims({ actor: brandt.id }));
    const closed = claims.filter(({ sides }) => sides.every(({ actor }) => actor?.id === brandt.id));
    expect(closed.map(({ sides }) => sides.map(({ report }) => report.outlet))).toEqual([
      ['The Varna Ledger', 'Ostmark Courier'],
    ]);
    expect(await all(collection.claims({ actor: 'malk' }))).toEqual([]);
    await collection.close();
  });

  it('gives the same pages in the same order the same links, also where it was interrupted and caught up', async () => {
    const [whole, broken] = [await open(), await open()];
    for (const page of pages()) await addPage(whole, page, { version: VERSION });
    for (const page of pages()) {
      const { findings, alike } = await readied(page, VERSION);
      await broken.add(findings, alike);
    }
    expect(await broken.unlinked()).toBe(3);
    // Any command that adds catches up, also with a page that is known.
    expect((await addPage(broken, pages()[0], { version: VERSION })).status).toBe('known');
    expect(await broken.unlinked()).toBe(0);
    expect(await linked(broken)).toEqual(await linked(whole));
    await whole.close();
    await broken.close();
  });

  it('links what an older version added', async () => {
    const file = join(folder, 'older.db');
    writeFileSync(file, gunzipSync(readFileSync(join(import.meta.dirname, '../store/older/0002-quantities.db.gz'))));
    const collection = await openCollection(file, { version: VERSION, create: true });
    expect(await collection.unlinked()).toBe(3);
    expect(await linkAll(collection)).toBe(3);
    expect((await all(collection.actors({ name: 'pena' }))).map(({ statements }) => statements)).toEqual([1]);
    expect((await collection.verify(decode)).differs).toBeNull();
    await collection.close();
  });

  it('passes over a report that a fault of ours keeps from being linked, and says so', async () => {
    const collection = await open();
    const findings = findingsOf('two.txt', TWO_REPORTS);
    // An assertion without keys: nothing that the stage gives, but a fault could.
    const broken = { statement: 0, span: [0, 5] as const, keys: null } as never;
    const [first, second] = findings.reports;
    await collection.add({ ...findings, reports: [{ ...first, assertions: [broken] }, second] }, never);
    await collection.add(findingsOf('later.txt', LATER), never);
    const faults: string[] = [];
    expect(await linkAll(collection, (report) => faults.push(report))).toBe(2);
    expect(faults).toEqual([first.report.id]);
    expect(await collection.unlinked()).toBe(0);
    expect((await collection.verify(decode)).differs).toBeNull();
    await collection.close();
  });
});
