import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCollection } from '../../src/store/index.ts';
import { MIGRATIONS, type Migration } from '../../src/store/migrations/index.ts';
import { decode, findingsOf, LATER, never, TWO_REPORTS } from './findings.ts';

const later: Migration = { name: '0500-notes', statements: () => ['create table notes (text text not null)'] };
const broken: Migration = {
  name: '0501-broken',
  statements: () => ['create table more (x text)', 'insert into nowhere'],
};

describe('migrations of a collection', () => {
  let folder: string;
  let file: string;
  let backups: string[];

  beforeEach(async () => {
    backups = [];
    folder = mkdtempSync(join(tmpdir(), 'hearsay-migrate-'));
    file = join(folder, 'c.db');
    const collection = await openCollection(file, { version: '1.0.0', create: true });
    await collection.add(findingsOf('two.txt', TWO_REPORTS), never);
    await collection.close();
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const withMigrations = (version: string, ...added: Migration[]) =>
    openCollection(file, { version, migrations: [...MIGRATIONS, ...added], onBackup: (path) => backups.push(path) });

  it('are applied to an older collection, after a whole copy of it is made beside it', async () => {
    const collection = await withMigrations('2.0.0', later);
    await collection.add(findingsOf('later.txt', LATER), never);
    expect(await collection.verify(decode)).toMatchObject({ pages: 2, differs: null });
    await collection.close();
    expect(backups).toHaveLength(1);
    expect(readdirSync(folder)).toContain(backups[0].slice(folder.length + 1));
    expect(backups[0]).toMatch(/c\.db\.backup-before-2\.0\.0-/);
    const backup = await openCollection(backups[0], { version: '1.0.0' });
    expect(await backup.verify(decode)).toMatchObject({ pages: 1, differs: null });
    await backup.close();
    const again = await withMigrations('2.0.0', later);
    await again.close();
    expect(backups).toHaveLength(1);
  });

  it('leave the collection as it was where one fails', async () => {
    await expect(withMigrations('2.0.0', later, broken)).rejects.toThrow();
    const collection = await openCollection(file, { version: '1.0.0' });
    expect(await collection.verify(decode)).toMatchObject({ pages: 1, differs: null });
    await collection.close();
  });

  it('refuse a collection that a newer version made', async () => {
    await (await withMigrations('2.0.0', later)).close();
    const opening = openCollection(file, { version: '1.0.0', create: true });
    await expect(opening).rejects.toThrow(/c\.db was made by a newer version of Hearsay \(2\.0\.0.*update Hearsay/);
  });

  it('refuse one whose applied migration is not the one known by its name', async () => {
    const changed = { ...later, statements: () => ['create table notes (text text)'] };
    await (await withMigrations('2.0.0', later)).close();
    await expect(withMigrations('2.0.0', changed)).rejects.toMatchObject({ kind: 'altered' });
    const renamed = { ...later, name: '0400-other' };
    await expect(withMigrations('2.0.0', renamed)).rejects.toMatchObject({ kind: 'altered' });
  });

  it('open a collection that version 0.1.0 made, and change nothing of what it holds', async () => {
    writeFileSync(file, gunzipSync(readFileSync(join(import.meta.dirname, 'older/0002-quantities.db.gz'))));
    const collection = await withMigrations('2.0.0');
    const kept = [];
    for await (const one of collection.reports()) kept.push(one);
    expect(kept.map(({ paths }) => paths)).toEqual([
      ['town/two.txt', 'again.txt'],
      ['town/two.txt', 'again.txt'],
      ['town/later.txt'],
    ]);
    const { report } = findingsOf('town/two.txt', TWO_REPORTS).reports[0];
    expect(kept[0].report).toEqual(report);
    expect(kept[2].extraction.figures?.map(({ raw }) => raw)).toEqual(['at least 12 people']);
    const figures = [];
    for await (const { figure, said } of collection.figures({ what: 'wounded' })) figures.push([figure.raw, said]);
    expect(figures).toEqual([['at least 12 people', null]]);
    await collection.add(findingsOf('new.txt', LATER), never);
    expect(await collection.verify(decode)).toMatchObject({ pages: 3, differs: null });
    await collection.close();
    expect(backups).toHaveLength(1);
  });

  it('make a collection in an empty file, as a kill at the very start leaves one', async () => {
    const empty = join(folder, 'empty.db');
    writeFileSync(empty, '');
    const collection = await openCollection(empty, { version: '1.0.0' });
    expect(await collection.verify(decode)).toMatchObject({ pages: 0, differs: null });
    await collection.close();
  });

  it('leave one file when it is closed, which opens where nothing may be written', async () => {
    expect(readdirSync(folder)).toEqual(['c.db']);
    const raw = new Database(`file:${file}?mode=ro`);
    expect(raw.prepare('pragma journal_mode').all()).toEqual([{ journal_mode: 'delete' }]);
    raw.close();
  });

  it('are named in order, each once', () => {
    const names = MIGRATIONS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names.every((name) => /^\d{4}-[a-z-]+$/.test(name))).toBe(true);
  });
});
