import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serving } from './serving.ts';
import { browser, visitor } from './visitor.ts';

describe.skipIf(process.env.HEARSAY_NO_CHROMIUM === '1')('addresses', () => {
  let served: Serving;
  let chromium: Browser;
  beforeAll(async () => {
    [served, chromium] = await Promise.all([serving(), browser()]);
  }, 60_000);
  afterAll(() => Promise.all([served.close(), chromium.close()]));

  it('lead back to the same view when they are opened anew', async () => {
    const { page, go, leave } = await visitor(chromium, served.address);
    for (const path of [
      '/statements?actor=Qashtari&act=deny',
      '/search?q=gates&in=texts',
      '/figures?of=people+killed',
    ]) {
      await go(path);
      const before = await page.locator('main').innerText();
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main').innerText()).toBe(before);
    }
    await leave();
  });

  it('keep a long list where it was when one comes back to it', async () => {
    const { page, go, leave } = await visitor(chromium, served.address, { viewport: { width: 1000, height: 600 } });
    await go('/statements');
    for (let i = 0; i < 25; i++) {
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(40);
    }
    await page.waitForTimeout(400);
    const was = (await page.evaluate('scrollY')) as number;
    expect(was).toBeGreaterThan(5000);
    await page.evaluate(`[...document.querySelectorAll('main ol .words a')]
      .find((link) => link.getBoundingClientRect().top > 100).click()`);
    await page.locator('article.lit').waitFor();
    await page.goBack();
    await page.waitForTimeout(1200);
    expect(Math.abs(((await page.evaluate('scrollY')) as number) - was)).toBeLessThan(5);
    await leave();
  });

  it('are printed without what is for the screen only', async () => {
    const { page, go, leave } = await visitor(chromium, served.address);
    await go('/reports');
    await page.locator('main ol a[href^="/reports/"]').first().click();
    await page.locator('article.lit').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.getByLabel('The chosen statement').isVisible()).toBe(false);
    expect(await page.locator('article.lit').isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await leave();
  });
});
