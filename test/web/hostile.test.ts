import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportLine } from '../../src/formats/index.ts';
import { type Serving, serving } from './serving.ts';
import { browser, visitor } from './visitor.ts';

const PAGES = join(import.meta.dirname, 'pages');
/** Characters of one word: nearly as long as a report may be, and longer than any. */
const LONG = 1_900_000;
const TOO_LONG = 10 * 1024 * 1024;

describe.skipIf(process.env.HEARSAY_NO_CHROMIUM === '1')('hostile pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'));
  let served: Serving;
  let chromium: Browser;
  beforeAll(async () => {
    const long = join(folder, 'long.txt');
    writeFileSync(long, `One word\n\nThe Long Post, 4 May 2031\n\n${'a'.repeat(LONG)}\n`);
    const paths = [join(PAGES, 'hostile.txt'), join(PAGES, 'hostile.html'), long];
    [served, chromium] = await Promise.all([serving(paths), browser()]);
  }, 90_000);
  afterAll(async () => {
    await Promise.all([served.close(), chromium.close()]);
    rmSync(folder, { recursive: true });
  });

  /** Opens the report whose page has this name. */
  async function opened(name: string) {
    const visit = await visitor(chromium, served.address);
    const asked = async (path: string) => (await fetch(`${served.address}/api/reports${path}`)).json();
    const { items } = (await asked('?brief=true')) as { items: ReportLine[] };
    const { id } = items.find(({ page }) => page.path.endsWith(name)) as ReportLine;
    const report = (await asked(`/${id}`)) as ReportLine;
    await visit.page.goto(`${served.address}/reports/${report.id}`);
    await visit.page.locator('article.lit p, article.lit h1').first().waitFor();
    return { ...visit, report };
  }

  it.each(['hostile.txt', 'hostile.html'])('%s is shown as text, and runs nothing', async (name) => {
    const { page, wrong, go, leave, report } = await opened(name);
    const shown = (await page.locator('article.lit').innerText()).replaceAll(/\s+/g, ' ');
    expect(report.text).toContain('<');
    for (const piece of ["<script>document.title='run'</script>", "onerror=document.title='run'>"]) {
      expect(shown).toContain(piece);
    }
    for (const path of [null, '/reports', '/statements', '/search?q=document&in=texts', '/actors', '/', '/timeline']) {
      if (path !== null) await go(path);
      expect(await page.title()).not.toBe('run');
      expect(await page.locator('main script, main iframe, main img, main [onload], main [onerror]').count()).toBe(0);
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    }
    expect(wrong).toEqual([]);
    await leave();
  });

  it('characters that turn text around are named and turn nothing', async () => {
    const { page, leave } = await opened('hostile.txt');
    const names = await page.locator('article.lit .control').allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(['RLO', 'RLI']));
    expect(await page.locator('article.lit').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    await leave();
  });

  it('right-to-left paragraphs run from right to left', async () => {
    const { page, leave } = await opened('hostile.html');
    const directions = await page.evaluate(`[...document.querySelectorAll('article.lit p.words')]
      .filter((paragraph) => /\\p{Script=Arabic}/u.test(paragraph.textContent))
      .map((paragraph) => getComputedStyle(paragraph).direction)`);
    expect(directions).toEqual(['rtl']);
    await leave();
  });

  it('a word of 2 MB is shown in part, soon, and never wider than the screen', async () => {
    const { page, wrong, leave } = await opened('long.txt');
    await page.getByRole('button', { name: 'Show the whole text' }).waitFor({ timeout: 10_000 });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(wrong).toEqual([]);
    await leave();
  });

  it('10 MB of one word are refused in words, and the page goes on', async () => {
    const { page, go, leave } = await visitor(chromium, served.address);
    await go('/add');
    const buffer = Buffer.alloc(TOO_LONG, 'a');
    await page.getByLabel('Drop files here').setInputFiles({ name: 'endless.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('alert').filter({ hasText: 'endless.txt' }).waitFor({ timeout: 20_000 });
    await page.keyboard.press('2');
    await page.locator('main h1', { hasText: 'Reports' }).waitFor();
    await leave();
  });
});
