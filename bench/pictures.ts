import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromium as installed } from '../test/web/chromium.ts';
import { served } from './served.ts';

/*
 * Takes the pictures of the page that the README shows, on the demonstration collection: `npm run pictures`. They lie in
 * `docs/pictures/`. Fonts are the machine's own, so another machine's pictures differ a little.
 */

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/pictures');
const MOST_BYTES = 200_000;

/** A picture: where to go, and what to do there before it is taken. */
interface Picture {
  readonly name: string;
  readonly path: string;
  readonly dark?: boolean;
  readonly before?: (page: Page) => Promise<void>;
}

const first = (link: string) => async (page: Page) => {
  const from = page.url();
  await page.locator(link).first().click();
  await page.waitForURL((url) => url.href !== from);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
};

const PICTURES_TAKEN: readonly Picture[] = [
  { name: 'overview', path: '/' },
  { name: 'reader', path: '/search?q=taps&in=texts', before: readerOf('They opened the taps') },
  { name: 'actor', path: '/actors?name=Kashtari', before: first('main ol a[href^="/actors/"]') },
  { name: 'conflicts', path: '/conflicts?kind=reversal', dark: true },
  { name: 'figures', path: '/figures?of=people+killed' },
];

function readerOf(words: string) {
  return async (page: Page) => {
    await first('main article h2 a')(page);
    await page.locator('article.lit .content', { hasText: words }).first().click();
    await page.waitForLoadState('networkidle');
  };
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
const collection = join(folder, 'demonstration.db');
const run = (...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, 'bin/hearsay'), ...args], { cwd: folder });
run('add', '-c', collection, join(ROOT, 'examples/zhamir'));
const server = await served(collection);
const browser = await chromium.launch({
  executablePath: installed() ?? 'chromium',
  args: ['--no-sandbox'],
});
mkdirSync(PICTURES, { recursive: true });
try {
  for (const { name, path, dark = false, before } of PICTURES_TAKEN) {
    const colorScheme = dark ? 'dark' : 'light';
    const page = await browser.newPage({ viewport: { width: 1264, height: 570 }, colorScheme });
    await page.goto(`${server.address}${path}`);
    await page.waitForLoadState('networkidle');
    await before?.(page);
    const file = join(PICTURES, `${name}.png`);
    await page.screenshot({ path: file });
    await page.close();
    const { size } = statSync(file);
    console.log(`${name}.png ${(size / 1000).toFixed(0)} kB`);
    if (size > MOST_BYTES) throw new Error(`${file} is larger than ${MOST_BYTES / 1000} kB: show less in it`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
