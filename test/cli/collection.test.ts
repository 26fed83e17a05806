import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addLineShape,
  foundLineShape,
  keptStatementLineShape,
  reportLineShape,
  verdictLineShape,
} from '../../src/formats/index.ts';
import { writePages } from '../store/pages.ts';

const command = join(import.meta.dirname, '../../bin/hearsay');
const PAGES = 12;

// Every step here starts the command anew, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let base: string;
let folder: string;
let runs = 0;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
  chmodSync(base, 0o755);
  writePages(join(base, 'pages'), PAGES);
  expect(hearsay('add', '-c', join(base, 'full.db'), join(base, 'pages')).status).toBe(0);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

beforeEach(() => {
  folder = join(base, String(runs++));
  cpSync(join(base, 'pages'), join(folder, 'pages'), { recursive: true });
  cpSync(join(base, 'full.db'), join(folder, 'hearsay.db'));
});

function hearsay(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { encoding: 'utf8', cwd: folder });
}

/** What must hold of every collection that can't be used: exit code 1, one clear line, nothing else. */
function expectRefused(run: SpawnSyncReturns<string>, ...parts: string[]): void {
  expect(run.stdout).toBe('');
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  for (const part of ['hearsay: ', ...parts]) expect(run.stderr).toContain(part);
  expect(run.status).toBe(1);
}

const lines = <T>({ stdout }: SpawnSyncReturns<string>, shape: { parse(value: unknown): T }): T[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => shape.parse(JSON.parse(line)));

describe('commands on a collection', () => {
  it('add tells one line a page, goes on after a bad one, and says known the second time', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const paths = ['pages/page-000.txt', 'missing.txt', 'empty.txt', 'pages/page-001.txt'];
    const run = hearsay('add', '--json', '-c', 'new.db', ...paths);
    const told = lines(run, addLineShape.strict());
    expect(told.map(({ page, status }) => [page.path, status])).toEqual([
      ['pages/page-000.txt', 'added'],
      ['missing.txt', 'failed'],
      ['empty.txt', 'failed'],
      ['pages/page-001.txt', 'added'],
    ]);
    expect(told[1].error).toContain('missing.txt');
    expect(run.stderr).toContain('empty.txt');
    expect(run.status).toBe(1);
    const again = lines(hearsay('add', '--json', '-c', 'new.db', 'pages/page-000.txt'), addLineShape);
    expect(again).toEqual([{ ...told[0], status: 'known' }]);
  });

  it('reports lists what was added, in lines of the schema, and shows one in full', () => {
    const reports = lines(hearsay('reports', '--json'), reportLineShape.strict());
    expect(new Set(reports.map(({ page }) => page.sha256)).size).toBe(PAGES);
    const days = reports.map(({ published, publishedRange }) => published ?? publishedRange?.from ?? '9999');
    expect(days).toEqual([...days].sort());
    const [{ id, title, text }] = reports;
    const one = hearsay('reports', id);
    expect(one.stdout).toContain(title);
    expect(text).toContain(title);
    expect(hearsay('reports', 'none-such').status).toBe(1);
  });

  it('statements and search print lines of the schema and a readable form', () => {
    const statements = lines(hearsay('statements', '--json'), keptStatementLineShape.strict());
    expect(statements.length).toBeGreaterThan(0);
    const name = statements.find(({ speaker }) => speaker !== null)?.speaker?.name as string;
    const theirs = lines(hearsay('statements', '--json', '--actor', name), keptStatementLineShape);
    expect(theirs.length).toBeGreaterThan(0);
    expect(hearsay('statements', '--actor', name, '--limit', '1').stdout.split('\n')[0]).toBe(name);
    const found = lines(hearsay('search', '--json', 'ferry'), foundLineShape.strict());
    expect(found.length).toBeGreaterThan(0);
    for (const { passages } of found) {
      for (const { span, text, hits } of passages) {
        for (const [start, end] of hits) expect(text.slice(start - span[0], end - span[0])).toMatch(/^ferry$/i);
      }
    }
    expect(hearsay('search', 'ferry').stdout).toContain('[ferry]');
    expect(hearsay('search', 'zeppelin').stdout).toBe('nothing found\n');
  });

  it('an argument with blanks is a phrase', () => {
    expect(lines(hearsay('search', '--json', 'night ferry'), foundLineShape).length).toBeGreaterThan(0);
    expect(lines(hearsay('search', '--json', 'ferry night'), foundLineShape)).toEqual([]);
    expect(lines(hearsay('search', '--json', 'ferry', 'night'), foundLineShape).length).toBeGreaterThan(0);
  });

  it('verify says unchanged, and names what was changed', () => {
    const whole = hearsay('verify', '--json');
    expect(lines(whole, verdictLineShape.strict())).toMatchObject([{ ok: true, pages: PAGES, differs: null }]);
    expect(whole.status).toBe(0);
    const raw = new Database(join(folder, 'hearsay.db'));
    raw.exec("update reports set text = replace(text, 'council', 'senate') where number = 3");
    raw.close();
    const changed = hearsay('verify');
    expect(changed.stdout).toMatch(/^changed {2}hearsay\.db: report [0-9a-f]{12}-\d: /);
    expect(changed.status).toBe(1);
  });

  it('verify finds a log that was rewritten without its guard', () => {
    const raw = new Database(join(folder, 'hearsay.db'));
    raw.exec("drop trigger log_refuses_update; update log set payload = '{}' where number = 5");
    raw.close();
    expect(hearsay('verify').stdout).toContain('the schema lacks log_refuses_update');
    const mended = new Database(join(folder, 'hearsay.db'));
    mended.exec(`create trigger log_refuses_update before update on log
          begin select raise(abort, 'log is append-only'); end`);
    mended.close();
    expect(hearsay('verify').stdout).toContain('log entry 5: is not what its hash was computed from');
  });

  it('wrong use ends with exit code 2', () => {
    for (const args of [['add'], ['statements', '--act', 'shout'], ['reports', '--since', 'May']]) {
      const run = hearsay(...args);
      expect(run.stdout).toBe('');
      expect(run.stderr).not.toBe('');
      expect(run.status).toBe(2);
    }
  });
});

describe('collections that cannot be used', () => {
  const readers = [['reports'], ['statements'], ['search', 'ferry'], ['verify']];
  // All commands open a collection in one place, so one that reads and one that writes stand for them.
  const both = [['reports'], ['add', 'pages']];

  it.each([['reports'], ['verify']])('%s of a missing one', (...args) => {
    expectRefused(hearsay(...args, '-c', 'none.db'), 'none.db', 'no such collection', 'hearsay add -c none.db');
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
  });

  it.each(both)('%s of a file that is no database', (...args) => {
    writeFileSync(join(folder, 'notes.db'), 'Things to remember about the bridge.\n'.repeat(100));
    expectRefused(hearsay(...args, '-c', 'notes.db'), 'notes.db', 'is not a collection');
    expect(readFileSync(join(folder, 'notes.db'), 'utf8')).toMatch(/^Things to remember/);
  });

  it.each(both)("%s of somebody else's database", (...args) => {
    const raw = new Database(join(folder, 'other.db'));
    raw.exec('create table bridges (name text)');
    raw.close();
    const before = readFileSync(join(folder, 'other.db'));
    expectRefused(hearsay(...args, '-c', 'other.db'), 'other.db', 'not a collection of Hearsay');
    expect(readFileSync(join(folder, 'other.db'))).toEqual(before);
  });

  it.each(both)('%s of a folder', (...args) => {
    expectRefused(hearsay(...args, '-c', 'pages'), 'pages', 'is not a file');
  });

  it.each(both)('%s of one that a newer version made', (...args) => {
    const raw = new Database(join(folder, 'hearsay.db'));
    raw.exec("insert into migrations values ('0999-later', 'x', '2032-01-01', '9.9.9')");
    raw.close();
    expectRefused(hearsay(...args), 'hearsay.db', 'newer version', '9.9.9', 'update Hearsay');
  });

  it('a folder that does not exist', () => {
    expectRefused(hearsay('add', '-c', 'nowhere/new.db', 'pages'), 'nowhere', 'Make it first');
  });

  it('a locked one: add waits, then says so; readers go on', () => {
    const raw = new Database(join(folder, 'hearsay.db'));
    raw.prepare('pragma journal_mode = wal').all();
    raw.exec('begin immediate');
    const start = Date.now();
    writeFileSync(join(folder, 'new.txt'), 'Ferry late\n\nThe ferry was late, said Ilse Brandt, the mayor.\n');
    const run = hearsay('add', '--json', 'new.txt');
    expect(Date.now() - start).toBeGreaterThan(4500);
    expect(lines(run, addLineShape)).toMatchObject([{ status: 'failed' }]);
    expect(run.stderr).toContain('new.txt was not added: hearsay.db is locked');
    expect(run.status).toBe(1);
    for (const reader of readers) expect(hearsay(...reader).status).toBe(0);
    raw.exec('rollback');
    raw.close();
    expect(hearsay('add', 'new.txt').status).toBe(0);
  });

  it('a damaged one', () => {
    const bytes = readFileSync(join(folder, 'hearsay.db'));
    bytes.fill(0xaa, 8192);
    writeFileSync(join(folder, 'hearsay.db'), bytes);
    for (const args of both) {
      const run = hearsay(...args);
      expect(run.stdout + run.stderr).toMatch(/damaged/);
      expect(run.status).toBe(1);
    }
  });

  it('a disk that is full: what was reported is held, and add goes on when there is room', () => {
    // A limit on the size of files stands for the disk's end; 600 blocks of 1024 bytes.
    const limited = `ulimit -f 600; exec "${command}" add --json -c new.db pages`;
    const run = spawnSync('bash', ['-c', limited], { encoding: 'utf8', cwd: folder });
    const told = lines(run, addLineShape);
    const failures = told.filter(({ status }) => status === 'failed');
    expect(told).toHaveLength(PAGES);
    expect(failures.length).toBeGreaterThan(0);
    for (const { error } of failures) expect(error).toMatch(/new\.db could not be written.*full/);
    expect(run.status).toBe(1);
    expect(lines(hearsay('verify', '--json', '-c', 'new.db'), verdictLineShape)).toMatchObject([
      { ok: true, pages: PAGES - failures.length },
    ]);
    expect(hearsay('add', '-c', 'new.db', 'pages').status).toBe(0);
    expect(lines(hearsay('verify', '--json', '-c', 'new.db'), verdictLineShape)).toMatchObject([
      { ok: true, pages: PAGES },
    ]);
  });

  it('one that may only be read: readers go on, add says so', () => {
    chmodSync(join(folder, 'hearsay.db'), 0o444);
    chmodSync(folder, 0o555);
    // Root may write anywhere, so the command runs as somebody else.
    const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = (...args: string[]) => spawnSync(command, args, { encoding: 'utf8', cwd: folder, ...who });
    for (const reader of readers) expect(run(...reader)).toMatchObject({ stderr: '', status: 0 });
    const added = run('add', 'pages');
    chmodSync(folder, 0o755);
    expect(added.stderr).toContain('hearsay.db can only be read');
    expect(added.status).toBe(1);
  });

  it('two adds at once share the work, and lose nothing', async () => {
    const runs = [1, 2].map(() => spawn(command, ['add', '--json', '-c', 'new.db', 'pages'], { cwd: folder }));
    const added = runs.map(async (run) => {
      let output = '';
      run.stdout.on('data', (chunk) => {
        output += chunk;
      });
      await once(run, 'close');
      expect(run.exitCode).toBe(0);
      return output.split('\n').filter((line) => line.includes('"status":"added"')).length;
    });
    const [first, second] = await Promise.all(added);
    expect(first + second).toBe(PAGES);
    expect(lines(hearsay('verify', '--json', '-c', 'new.db'), verdictLineShape)).toMatchObject([
      { ok: true, pages: PAGES },
    ]);
  });
});
