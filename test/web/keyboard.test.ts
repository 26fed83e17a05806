import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serving } from './serving.ts';
import { browser, settled, visitor } from './visitor.ts';

describe.skipIf(process.env.HEARSAY_NO_CHROMIUM === '1')('by keyboard alone', () => {
  let served: Serving;
  let chromium: Browser;
  beforeAll(async () => {
    [served, chromium] = await Promise.all([serving(), browser()]);
  }, 60_000);
  afterAll(() => Promise.all([served.close(), chromium.close()]));

  it('one skips to the content, opens a report and walks through its statements', async () => {
    const { page, go, wrong, leave } = await visitor(chromium, served.address);
    await go('/reports');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.matches("ol a")')) break;
    }
    await page.keyboard.press('Enter');
    await page.locator('article.lit').waitFor();
    const quotation = page.getByLabel('The chosen statement').locator('blockquote');
    await page.keyboard.press('j');
    const first = await quotation.innerText();
    await page.keyboard.press('j');
    await page.waitForURL(/s=/);
    expect(await quotation.innerText()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await quotation.innerText()).toBe(first);
    await page.keyboard.press('d');
    await page.waitForURL(/dropped=1/);
    await page.keyboard.press('Escape');
    await quotation.waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
    await leave();
  });

  it('every view is a key away, and single keys can be turned off', async () => {
    const { page, go, leave } = await visitor(chromium, served.address);
    await go('/');
    for (const [key, title] of [
      ['2', 'Reports'],
      ['3', 'Actors'],
      ['5', 'Conflicts'],
      ['7', 'Timeline'],
      ['1', 'Overview'],
    ]) {
      await page.keyboard.press(key);
      await page.locator('main h1', { hasText: title }).waitFor();
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('checkbox').press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await settled(page);
    expect(await page.locator('main h1').innerText()).toBe('Overview');
    await leave();
  });

  it('what is focused is seen, and nothing holds the focus', async () => {
    const { page, go, leave } = await visitor(chromium, served.address);
    await go('/search?q=gates');
    const seen = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const focused = (await page.evaluate(`(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return document.activeElement.outerHTML.slice(0, 120) + '|' + outlineStyle + outlineWidth;
      })()`)) as string;
      if (!focused.startsWith('<body')) expect(focused).not.toMatch(/none0px$/);
      seen.add(focused);
    }
    expect(seen.size).toBeGreaterThan(30);
    await leave();
  });
});
