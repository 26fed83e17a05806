import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { chromium as installed } from '../test/web/chromium.ts';
import { served } from './served.ts';

/*
 * How fast the page is on a large collection, in a real Chromium: `npx tsx bench/made.ts FILE`, then
 * `npx tsx bench/page.ts FILE`. What it prints: the time from going to an address until its view holds what was asked for,
 * each in a browser that has nothing cached; how a list of all statements scrolls; the bytes of the page's scripts.
 */

const VIEWS: readonly (readonly [string, string])[] = [
  ['/', 'main .counts b'],
  ['/reports', 'main ol li'],
  ['/statements', 'main ol li'],
  ['/statements?actor=Ada', 'main ol li'],
  ['/search?q=bridge', 'main ol li'],
  ['/search?q=bridge&in=texts', 'main ol li'],
  ['/actors', 'main ol li'],
  ['/figures', 'main table td'],
  ['/add', 'main textarea'],
];
const TIMES = 3;
const TURNS = 120;

const [, , file] = process.argv;
if (file === undefined) throw new Error('npx tsx bench/page.ts FILE: a collection, such as bench/made.ts makes');
const server = await served(file);
const browser = await chromium.launch({ executablePath: installed() ?? 'chromium', args: ['--no-sandbox'] });
try {
  for (const [path, sign] of VIEWS) {
    const took: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const context = await browser.newContext();
      took.push(await shown(await context.newPage(), `${server.address}${path}`, sign));
      await context.close();
    }
    took.sort((a, b) => a - b);
    console.log(`${path.padEnd(32)} ${took.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`);
  }
  await scroll(await browser.newPage(), `${server.address}/statements`);
} finally {
  await browser.close();
  await server.close();
}
const assets = resolve(import.meta.dirname, '../dist/web/assets');
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
console.log(`scripts of all views, gzipped: ${(bytes / 1000).toFixed(0)} kB`);

/** Milliseconds from going there until what was asked for is on screen. */
async function shown(page: Page, address: string, sign: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(sign).first().waitFor();
  return (await page.evaluate('performance.now()')) as number;
}

/** Turns the wheel down a long list, and tells how many statements came, what jumped, and which frames were late. */
async function scroll(page: Page, address: string): Promise<void> {
  await shown(page, address, 'main ol li');
  await page.evaluate(`
    window.jumps = 0; window.frames = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.jumps += value; })).observe({ type: 'layout-shift' });
    (function next(before) { requestAnimationFrame((now) => { window.frames.push(now - before); next(now); }); })(performance.now());`);
  for (let i = 0; i < TURNS; i++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(30);
  }
  const [jumps, frames, height, seen] = (await page.evaluate(
    "[window.jumps, window.frames, scrollY, document.querySelectorAll('main ol li').length]",
  )) as [number, number[], number, number];
  frames.sort((a, b) => a - b);
  console.log(`scrolled ${height} px: layout shift ${jumps.toFixed(3)}, ${seen} rows in the page at the end`);
  console.log(
    `frames: median ${frames[frames.length >> 1].toFixed(0)} ms, 95th percentile ${frames[Math.floor(frames.length * 0.95)].toFixed(0)} ms`,
  );
}
