import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AddLine, addLineShape } from '../../src/formats/index.ts';
import { article, articlePlay, rss } from './articles.ts';
import { hearsay, lines } from './command.ts';
import { html, leads, StageServer, text } from './server.ts';

vi.setConfig({ testTimeout: 60_000 });

let stage: StageServer;
let folder: string;

beforeAll(async () => {
  stage = await StageServer.open();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-fetch-'));
});
afterEach(() => {
  stage.clear();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => stage.close());

const OPEN = ['--allow-loopback', '--delay', '0', '--timeout', '2'];
const address = (path: string) => stage.address(path, '127.0.0.1');
const add = (...args: string[]) => hearsay(['add', '--json', ...OPEN, ...args], folder).ended;
const told = (stdout: string) => lines<AddLine>(stdout).map((line) => addLineShape.parse(line));

describe('hearsay add with addresses', () => {
  it('takes files and addresses in their order; one that fails stops no other', async () => {
    stage.on('/a', articlePlay(1)).on('/b', leads('/c')).on('/c', articlePlay(2));
    writeFileSync(
      join(folder, 'page.txt'),
      'The ferry will sail\n\n"It will sail," said Ana Virtanen, the harbour master.\n',
    );
    const run = await add(address('/a'), address('/missing'), 'page.txt', 'ftp://paper.test/x', address('/b'));
    expect(told(run.stdout).map(({ page, status }) => [page.path, status])).toEqual([
      [address('/a'), 'added'],
      [address('/missing'), 'failed'],
      ['page.txt', 'added'],
      ['ftp://paper.test/x', 'failed'],
      [address('/c'), 'added'],
    ]);
    expect(run.stderr).toContain(
      `hearsay: ${address('/missing')}: there is no such page; check the address (status 404)`,
    );
    expect(run.status).toBe(1);
    const kept = await hearsay(['reports', '--json'], folder).ended;
    expect(lines<{ page: { path: string } }>(kept.stdout)).toHaveLength(3);
  });

  it('says known the second time', async () => {
    stage.on('/a', articlePlay(1));
    await add(address('/a'));
    expect(told((await add(address('/a'))).stdout)[0].status).toBe('known');
  });

  it('takes the pages of a feed in its stead, and no feed of feeds', async () => {
    const feed = rss([1, 2, '/feed', '/other', '/missing']);
    stage.on('/feed', text(feed, { 'content-type': 'application/rss+xml' })).on('/other', text(rss([3])));
    stage.on('/article/1', articlePlay(1)).on('/article/2', articlePlay(2));
    const run = await add(address('/feed'));
    expect(told(run.stdout).map(({ page, status }) => [new URL(page.path).pathname, status])).toEqual([
      ['/article/1', 'added'],
      ['/article/2', 'added'],
      ['/other', 'failed'],
      ['/missing', 'failed'],
    ]);
    expect(run.stderr).toContain('is a feed again');
    expect(stage.asked.filter((one) => one.endsWith('/feed'))).toHaveLength(1);
  });

  it('refuses addresses of this machine unless they are opened', async () => {
    stage.on('/a', articlePlay(1));
    const run = await hearsay(['add', address('/a')], folder).ended;
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('127.0.0.1 is a loopback address, which is never asked');
    expect(stage.asked).toEqual([]);
  });

  it('writes what it fetched as WARC, and never over a file that is there', async () => {
    stage.on('/a', articlePlay(1)).on('/b', html('short'));
    const run = await add('--warc', 'out.warc.gz', address('/a'), address('/b'));
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const pages = told(run.stdout).map(({ page }) => page.sha256);
    const read = await hearsay(['add', '--json', '-c', 'other.db', 'out.warc.gz'], folder).ended;
    const kept = told(read.stdout).filter(({ page }) => pages.includes(page.sha256));
    expect(kept.map(({ page, status }) => [page.path.split('#')[1], status])).toEqual([
      [address('/a'), 'added'],
      [address('/b'), 'added'],
    ]);
    const again = await add('--warc', 'out.warc.gz', address('/a'));
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('out.warc.gz is there already');
    expect(readdirSync(folder)).toContain('out.warc.gz');
  });

  it.each([
    ['--delay', 'soon'],
    ['--timeout', '0'],
    ['--max-size', '-1'],
  ])('%s %s is wrong use', async (option, value) => {
    const run = await hearsay(['add', option, value, address('/a')], folder).ended;
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('give a number of at least');
  });
});

describe('hearsay read with addresses', () => {
  it('prints what the page says and keeps nothing', async () => {
    stage.on('/a', articlePlay(3));
    const run = await hearsay(['read', '--json', ...OPEN, address('/a')], folder).ended;
    const [report] = lines<{ page: { path: string }; text: string }>(run.stdout);
    expect(report.page.path).toBe(address('/a'));
    expect(article(3)).toContain(report.text.split('\n')[0]);
    expect(report.text).toContain('"The wall at pier 3 will stand for 32 days,"');
    expect(readdirSync(folder)).toEqual([]);
  });
});
