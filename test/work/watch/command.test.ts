import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type WatchLine, watchLineShape } from '../../../src/formats/index.ts';
import { article, articlePlay, rss } from '../../fetch/articles.ts';
import { hearsay, lines } from '../../fetch/command.ts';
import { StageServer, text } from '../../fetch/server.ts';

vi.setConfig({ testTimeout: 240_000 });

const ITEMS = 14;

let stage: StageServer;
let folder: string;
/** How often each article was given. */
let given: Map<number, number>;

beforeAll(async () => {
  stage = await StageServer.open();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-watch-'));
  given = new Map();
  for (let i = 0; i < ITEMS; i++) {
    // No two answers are the same bytes, as with pages that carry the time: a page taken twice would show as two.
    stage.on(`/article/${i}`, (_request, response) => {
      const times = (given.get(i) ?? 0) + 1;
      given.set(i, times);
      const page = article(i).replace('</body>', `<!-- answer ${times} of ${i} --></body>`);
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page), 15);
    });
  }
});
afterEach(() => {
  stage.clear();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => stage.close());

const OPEN = ['--allow-loopback', '--delay', '0', '--timeout', '2'];
const feed = (path = '/feed') => stage.address(path, '127.0.0.1');
const watch = (...args: string[]) => hearsay(['watch', '--json', ...OPEN, ...args], folder);
const told = (stdout: string) =>
  lines<WatchLine>(stdout.slice(0, stdout.lastIndexOf('\n') + 1)).map((line) => watchLineShape.parse(line));

async function held(): Promise<{ paths: string[]; sha256: string[] }> {
  const { stdout } = await hearsay(['reports', '--json'], folder).ended;
  const pages = lines<{ page: { path: string; sha256: string } }>(stdout).map(({ page }) => page);
  return { paths: pages.map(({ path }) => new URL(path).pathname).sort(), sha256: pages.map(({ sha256 }) => sha256) };
}

it('killed again and again, it loses nothing and takes nothing twice', async () => {
  const numbers = Array.from({ length: ITEMS }, (_, i) => i);
  stage.on('/feed', text(rss(numbers), { etag: '"1"' }));
  const all: WatchLine[] = [];
  for (const pagesTold of [0, 2, 5]) {
    const run = watch('--every', '0.01', feed());
    await run.told(pagesTold);
    await sleep(Math.random() * 60);
    run.process.kill('SIGKILL');
    all.push(...told((await run.ended).stdout));
  }
  const last = await watch('--once', feed()).ended;
  expect(last.stderr).not.toContain('fault');
  all.push(...told(last.stdout));
  const { paths, sha256 } = await held();
  expect(paths).toEqual(numbers.map((i) => `/article/${i}`).sort());
  // What was told is held, and nothing was told twice.
  for (const { page } of all) expect(sha256).toContain(page.sha256);
  expect(new Set(all.map(({ page }) => page.path)).size).toBe(all.length);
  const verified = await hearsay(['verify'], folder).ended;
  expect(verified.status).toBe(0);
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it cleanly: what was told is held, the rest comes the next time',
  async (signal) => {
    const numbers = Array.from({ length: ITEMS }, (_, i) => i);
    stage.on('/feed', text(rss(numbers)));
    const run = watch(feed());
    await run.told(4);
    const began = performance.now();
    run.process.kill(signal);
    const { status, stdout, stderr } = await run.ended;
    expect(performance.now() - began).toBeLessThan(10_000);
    expect([status, stderr.replace(/^hearsay: \S+: \d+ new items\n/, '')]).toEqual([0, '']);
    const before = told(stdout);
    expect(before.length).toBeGreaterThanOrEqual(4);
    expect(before.length).toBeLessThan(ITEMS);
    const rest = await watch('--once', feed()).ended;
    expect(before.length + told(rest.stdout).length).toBe(ITEMS);
    expect((await held()).paths).toHaveLength(ITEMS);
  },
);

it('shows the heads of new reports, and how many items are new', async () => {
  stage.on('/feed', text(rss([3]))).on('/article/3', articlePlay(3));
  const run = await hearsay(['watch', '--once', ...OPEN, feed()], folder).ended;
  expect(run.stderr).toBe(`hearsay: ${feed()}: 1 new item\n`);
  expect(run.stdout).toContain('Harbour wall number 3 will stand, says council');
  expect(run.stdout).toContain('Varna Ledger');
  expect(run.status).toBe(0);
  const again = await hearsay(['watch', '--once', ...OPEN, feed()], folder).ended;
  expect([again.stdout, again.stderr, again.status]).toEqual(['', '', 0]);
});

const story = (title: string, outlet: string, day: string, ...paragraphs: string[]) =>
  text(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}">
    <meta property="article:published_time" content="${day}T10:00:00Z"></head><body><article><h1>${title}</h1>
    ${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`,
    { 'content-type': 'text/html' },
  );

it('says which of what is new clashes with what is held', async () => {
  stage.on(
    '/one',
    story(
      'Guards have left Helvat dam, says governor',
      'Varna Ledger',
      '2031-03-04',
      'The river guards have left the Helvat dam, Governor Ilse Brandt told reporters on Tuesday in the town of Varna.',
      'Brandt said that the guards withdrew from the Helvat dam on Monday night with forty lorries.',
    ),
  );
  stage.on(
    '/two',
    story(
      'Ministry denies guards left Helvat dam',
      'Radio Estmere',
      '2031-03-05',
      'The Interior Ministry denied on Wednesday that the river guards had left the Helvat dam.',
      'The river guards have not left the Helvat dam, ministry spokesman Teodor Malk said in a statement.',
    ),
  );
  // What is rare is told by what is not: a handful of other reports stands around the two.
  stage.on('/feed', text(rss(['/two', '/one', 1, 2, 3, 4, 5, 6, 7, 8])));
  const [first, second] = told((await watch('--once', feed()).ended).stdout).slice(-2);
  expect(first.conflicts).toEqual([]);
  const outlets = second.conflicts.map(({ sides }) => sides.map(({ outlet }) => outlet).sort());
  expect(outlets).toContainEqual(['Radio Estmere', 'Varna Ledger']);
  const shown = await hearsay(['watch', '--once', '-c', 'other.db', ...OPEN, feed()], folder).ended;
  expect(shown.stdout).toMatch(/Ministry denies guards left Helvat dam[\s\S]*\n {4}(?:denial|contradiction) /);
});

it('once, a feed or page that fails makes exit code 1, and a file is wrong use', async () => {
  stage.on('/feed', text(rss([3, '/missing'])));
  const run = await watch('--once', feed(), feed('/none')).ended;
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(`${feed('/none')}: there is no such page`);
  expect(run.stderr).toContain(
    '/missing: there is no such page; check the address (status 404). It is tried not before 20',
  );
  const wrong = await watch('feeds.txt').ended;
  expect([wrong.status, wrong.stderr]).toEqual([
    2,
    'hearsay: feeds.txt is no address; give feeds by address, https://…\n',
  ]);
});
