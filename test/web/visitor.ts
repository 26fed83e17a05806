import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';
import { chromium } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The success criteria that are checked: WCAG 2.0 to 2.2, levels A and AA. */
const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A real Chromium without a window. The sandbox needs rights that containers often lack, and only our own page is opened. */
export function browser(): Promise<Browser> {
  const executablePath = chromium();
  if (executablePath === null) throw new Error('Chromium is not installed');
  return driver.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Somebody at the page, with all that went wrong before their eyes and behind them. */
export interface Visitor {
  readonly page: Page;
  /** Errors of the console, of scripts, and requests that left for another machine. */
  readonly wrong: string[];
  /** Goes to an address of the page and waits until its view is there. */
  go(path: string): Promise<void>;
  /** What axe finds against WCAG 2.2 AA, a line each. */
  barriers(): Promise<string[]>;
  leave(): Promise<void>;
}

/** @param address where the server listens: whatever else is asked for is noted, and refused */
export async function visitor(of: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await of.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.stack ?? error.message}`));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${address}/`) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
    wrong.push(`left the machine: ${url}`);
    return route.abort();
  });
  return {
    page,
    wrong,
    go: async (path) => {
      await page.goto(`${address}${path}`);
      await settled(page);
    },
    barriers: async () => {
      await page.evaluate(AXE);
      const rules = JSON.stringify({ runOnly: { type: 'tag', values: CRITERIA } });
      const found = (await page.evaluate(`axe.run(document, ${rules}).then(({ violations }) => violations.flatMap(
        ({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)) as string[];
      return found.map((line) => line.replaceAll(/\s+/g, ' '));
    },
    leave: () => context.close(),
  };
}

/** Waits until a view stands and nothing more is asked for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}
