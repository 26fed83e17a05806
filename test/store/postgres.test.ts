import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCollection } from '../../src/store/index.ts';
import { MIGRATIONS, type Migration } from '../../src/store/migrations/index.ts';
import { contract, type Place } from './contract.ts';
import { decode, findingsOf, LATER, never, TWO_REPORTS } from './findings.ts';
import { findsContract } from './finds-contract.ts';
import { judgementsContract } from './judgements-contract.ts';
import { linksContract } from './links-contract.ts';
import { binaries, type Server, startServer } from './server.ts';

const bin = binaries();

describe.skipIf(bin === null)('on a real server', () => {
  let server: Server;
  let made = 0;

  beforeAll(async () => {
    server = await startServer(bin as string);
  }, 60_000);

  afterAll(() => server?.stop());

  const query = async (...statements: readonly string[]) => {
    const client = new pg.Client({ connectionString: server.address });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };

  const make = async (): Promise<Place> => {
    const schema = `collection_${made++}`;
    return {
      open: () => openCollection(`${server.address}#${schema}`, { version: '1.0.0', create: true }),
      tamper: (...statements) => query(`set search_path = ${schema}`, ...statements),
      remove: () => query(`drop schema ${schema} cascade`),
    };
  };
  contract('PostgreSQL', make);
  findsContract('PostgreSQL', make);
  judgementsContract('PostgreSQL', make);
  linksContract('PostgreSQL', make);

  it('says where there is no collection, no database and no server', async () => {
    const opening = (name: string, create = false) => openCollection(name, { version: '1.0.0', create });
    await expect(opening(`${server.address}#none`)).rejects.toThrow('no such collection');
    await expect(opening(`${server.address}#No Name`, true)).rejects.toThrow('small letters');
    await expect(opening(server.address.replace('/postgres?', '/nowhere?'), true)).rejects.toThrow('does not exist');
    await expect(opening('postgres://a:secret@127.0.0.1:1/x', true)).rejects.toThrow(
      "postgres://a:…@127.0.0.1:1/x can't be",
    );
  });

  it('waits for another writer, then says that the collection is locked', async () => {
    const name = `${server.address}#locked`;
    const collection = await openCollection(name, { version: '1.0.0', create: true, busyMs: 300 });
    const other = new pg.Client({ connectionString: server.address });
    await other.connect();
    await other.query('begin; lock table locked.log in share row exclusive mode');
    await expect(collection.add(findingsOf('a', LATER), never)).rejects.toMatchObject({ kind: 'locked' });
    await other.query('rollback');
    await other.end();
    expect((await collection.add(findingsOf('a', LATER), never)).status).toBe('added');
    await collection.close();
  });

  it('keeps one chain where many add at once', async () => {
    const open = () => openCollection(`${server.address}#many`, { version: '1.0.0', create: true });
    const collections = await Promise.all([open(), open(), open(), open()]);
    const pages = Array.from({ length: 20 }, (_, i) =>
      findingsOf(`${i}.txt`, `X | 2031-01-01\nPage ${i}\nAda (ask): Who?\n`),
    );
    const added = await Promise.all(
      collections.map(async (collection) => {
        const told = [];
        for (const page of pages) told.push((await collection.add(page, never)).status);
        return told.filter((status) => status === 'added').length;
      }),
    );
    expect(added.reduce((a, b) => a + b)).toBe(pages.length);
    expect(await collections[0].verify(decode)).toMatchObject({ pages: pages.length, differs: null });
    for (const collection of collections) await collection.close();
  });

  it('migrates an older collection after a copy of every table, and refuses a newer one', async () => {
    const name = `${server.address}#old`;
    const later: Migration = { name: '0500-notes', statements: () => ['create table notes (text text not null)'] };
    const collection = await openCollection(name, { version: '1.0.0', create: true });
    await collection.add(findingsOf('two.txt', TWO_REPORTS), never);
    await collection.close();
    let backup = '';
    const options = { migrations: [...MIGRATIONS, later], onBackup: (where: string) => (backup = where) };
    const migrated = await openCollection(name, { version: '2.0.0', ...options });
    expect(await migrated.verify(decode)).toMatchObject({ pages: 1, differs: null });
    await migrated.close();
    const [, copy] = /the schema (old_before_2_0_0_\d+) in/.exec(backup) ?? [];
    const client = new pg.Client({ connectionString: server.address });
    await client.connect();
    expect((await client.query(`select count(*)::int as n from ${copy}.reports`)).rows).toEqual([{ n: 2 }]);
    await client.end();
    await expect(openCollection(name, { version: '1.0.0' })).rejects.toMatchObject({ kind: 'newer' });
  });

  it('finds a guard that is switched off', async () => {
    const collection = await openCollection(`${server.address}#guard`, { version: '1.0.0', create: true });
    await query('alter table guard.log disable trigger all');
    expect((await collection.verify(decode)).differs?.reason).toContain('switched off');
    await collection.close();
  });
});
