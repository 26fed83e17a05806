import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serving } from './serving.ts';
import { browser, visitor } from './visitor.ts';

/** Every view, by its address; where one thing is shown, by what leads there from its list. */
const VIEWS = [
  ['/'],
  ['/reports'],
  ['/reports', 'main ol a[href^="/reports/"]'],
  ['/statements'],
  ['/search?q=gates'],
  ['/search?q=gates&in=texts'],
  ['/actors'],
  ['/actors', 'main ol a[href^="/actors/"]'],
  ['/claims'],
  ['/claims', 'main ol a[href^="/claims/"]'],
  ['/conflicts'],
  ['/conflicts', 'main article h2 a'],
  ['/figures'],
  ['/timeline'],
  ['/map'],
  ['/add'],
  ['/judgements'],
  ['/nowhere'],
] as const;

describe.skipIf(process.env.HEARSAY_NO_CHROMIUM === '1')('every view', () => {
  let served: Serving;
  let chromium: Browser;
  beforeAll(async () => {
    [served, chromium] = await Promise.all([serving(), browser()]);
  }, 60_000);
  afterAll(() => Promise.all([served.close(), chromium.close()]));

  it.each(['light', 'dark'] as const)(
    'holds no barrier and no error when it is %s',
    async (colorScheme) => {
      const { page, wrong, go, barriers, leave } = await visitor(chromium, served.address, { colorScheme });
      const found: Record<string, string[]> = {};
      for (const [path, link] of VIEWS) {
        await go(path);
        if (link !== undefined) {
          await page.locator(link).first().click();
          await page.waitForURL((url) => url.pathname.split('/').length === 3);
          await page.waitForLoadState('networkidle');
        }
        const here = await barriers();
        if (here.length > 0) found[`${path} ${link ?? ''}`] = here;
      }
      expect(found).toEqual({});
      expect(wrong).toEqual([]);
      await leave();
    },
    120_000,
  );

  it('fits a narrow screen', async () => {
    const { page, wrong, go, leave } = await visitor(chromium, served.address, {
      viewport: { width: 360, height: 740 },
    });
    const wide: string[] = [];
    for (const [path] of VIEWS) {
      await go(path);
      const width = (await page.evaluate('document.documentElement.scrollWidth')) as number;
      if (width > 360) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
    expect(wrong).toEqual([]);
    await leave();
  }, 60_000);
});
