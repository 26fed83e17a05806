import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddLine } from '../../src/formats/index.ts';
import { readPage } from '../../src/pipeline.ts';
import { openCollection } from '../../src/store/index.ts';
import { writePages } from './pages.ts';

const PAGES = 100;
const command = join(import.meta.dirname, '../../bin/hearsay');

describe('an add of 100 pages that is killed', () => {
  let folder: string;
  let pages: string;
  /** How long a whole add takes here, in milliseconds: kills are spread over it. */
  let whole: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'));
    pages = join(folder, 'pages');
    writePages(pages, PAGES);
    const start = Date.now();
    const { lines } = await finished(add(join(folder, 'whole.db'), pages));
    whole = Date.now() - start;
    expect(lines.map(({ status }) => status)).toEqual(Array(PAGES).fill('added'));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds every page that it reported, verifies, and goes on where it stopped', { timeout: 900_000 }, async () => {
    // How many pages are told before each kill; one collection each, the last one killed again and again.
    for (const [round, kills] of [[0], [1], [90], [0, 10, 50]].entries()) {
      const file = join(folder, `${round}.db`);
      const told: AddLine[] = [];
      for (const pagesTold of kills) {
        const run = add(file, pages);
        await (pagesTold === 0 ? sleep(Math.random() * whole) : run.told(pagesTold));
        await sleep((Math.random() * 3 * whole) / PAGES);
        run.process.kill('SIGKILL');
        const lines = await run.lines;
        expect(lines.length).toBeGreaterThanOrEqual(pagesTold);
        told.push(...lines);
        await expectHeld(file, told);
      }
      const { lines } = await finished(add(file, pages));
      const known = lines.filter(({ status }) => status === 'known').length;
      expect(known + lines.filter(({ status }) => status === 'added').length).toBe(PAGES);
      expect(known).toBeGreaterThanOrEqual(new Set(told.map(({ page }) => page.sha256)).size);
      expect((await verdict(file)).pages).toBe(PAGES);
    }
  });
});

/** Runs an add. `told` waits until so many pages are told; `lines` until it ended, and gives the lines told wholly. */
function add(file: string, pages: string) {
  const child = spawn(command, ['add', '--json', '-c', file, pages], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const told = (): string[] => output.split('\n').slice(0, -1);
  const ended = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  return {
    process: child,
    told: async (count: number) => {
      while (told().length < count) await Promise.race([once(child.stdout, 'data'), ended]);
    },
    lines: ended.then(() => told().map((line) => JSON.parse(line) as AddLine)),
  };
}

async function finished(run: ReturnType<typeof add>): Promise<{ lines: AddLine[] }> {
  const lines = await run.lines;
  expect(run.process.exitCode).toBe(0);
  return { lines };
}

async function verdict(file: string) {
  // Killed before it made anything, it leaves no file: then the next add makes one, as this does.
  const collection = await openCollection(file, { version: '1.0.0', create: true });
  const found = await collection.verify(async (page) => (await readPage(page)).decoded);
  await collection.close();
  expect(found.differs).toBeNull();
  return found;
}

/** The collection opens, verifies, and holds every page that was reported, with its reports. */
async function expectHeld(file: string, told: readonly AddLine[]): Promise<void> {
  await verdict(file);
  const collection = await openCollection(file, { version: '1.0.0', create: true });
  for (const { page, reports } of told) {
    const known = await collection.known({ path: page.path, sha256: page.sha256 as string });
    expect(known).toEqual({ status: 'known', reports });
  }
  await collection.close();
}
