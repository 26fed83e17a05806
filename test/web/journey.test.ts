import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serving } from './serving.ts';
import { browser, settled, type Visitor, visitor } from './visitor.ts';

const PASTED = `Ferry company denies the storm

The Sund Courier, 3 May 2031

Pilot Ragna Holm denied that any storm had been seen from the bridge on Monday.

"We saw no storm," Holm told the Sund Courier.

The harbour office said that 14 passengers were hurt when the ferry struck the quay.`;

describe.skipIf(process.env.HEARSAY_NO_CHROMIUM === '1')('somebody at the page', () => {
  let served: Serving;
  let chromium: Browser;
  let at: Visitor;
  beforeAll(async () => {
    [served, chromium] = await Promise.all([serving(), browser()]);
    at = await visitor(chromium, served.address);
  }, 60_000);
  afterAll(() => Promise.all([served.close(), chromium.close()]));

  it('adds a page by pasting it, and reads who says what in it', async () => {
    const { page, wrong, go } = at;
    await go('/add');
    await page.getByLabel('Paste a page').fill(PASTED);
    await page.getByRole('button', { name: 'Read and keep' }).click();
    await page.getByRole('link', { name: 'Read it' }).click({ timeout: 60_000 });
    await page.locator('article.lit h1', { hasText: 'Ferry company denies the storm' }).waitFor();
    await page.locator('article.lit .content', { hasText: 'We saw no storm' }).click();
    const facts = page.getByLabel('The chosen statement');
    await facts.getByText('Ragna Holm').first().waitFor();
    expect(await facts.locator('blockquote').innerText()).toContain('We saw no storm');
    expect(page.url()).toMatch(/\?s=\d+$/);
    expect(wrong).toEqual([]);
  }, 90_000);

  it('opens the actor from the statement, and finds the names and what else they say', async () => {
    const { page, wrong } = at;
    await page.getByLabel('The chosen statement').locator('a[href^="/actors/"]').first().click();
    await page.locator('main h1', { hasText: 'Holm' }).waitFor();
    await page.getByLabel('Names').getByText('Ragna Holm').first().waitFor();
    await page.getByText('any storm had been seen').first().waitFor();
    expect(wrong).toEqual([]);
  });

  it('goes back to the statement that was chosen, and forward again', async () => {
    const { page } = at;
    await page.goBack();
    await page.getByLabel('The chosen statement').locator('blockquote', { hasText: 'We saw no storm' }).waitFor();
    await page.goForward();
    await page.locator('main h1', { hasText: 'Holm' }).waitFor();
  });

  it('rejects a conflict with one key, undoes it, and finds both in the history', async () => {
    const { page, wrong, go } = at;
    await go('/conflicts');
    const first = page.locator('main article').first();
    await first.waitFor();
    await page.keyboard.press('r');
    await first.locator('.tag', { hasText: 'rejected' }).waitFor();
    await page.keyboard.press('u');
    await first.locator('.tag', { hasText: 'rejected' }).waitFor({ state: 'detached' });
    await go('/judgements');
    const rows = page.locator('main article');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    await page.getByText('undone by').first().waitFor();
    expect(served.run('verify', '--json')).toContain('"ok":true');
    expect(wrong).toEqual([]);
  });

  it('searches, and narrows what was found', async () => {
    const { page, wrong, go } = at;
    await go('/');
    await page.keyboard.press('/');
    await page.keyboard.type('wardens');
    await page.keyboard.press('Enter');
    await page.getByLabel('Found', { exact: true }).locator('li').first().waitFor();
    const all = await page.getByLabel('Found', { exact: true }).locator('li').count();
    await page.getByLabel('Narrow it down').getByRole('button', { name: /deny/ }).click();
    await page.waitForURL(/act=deny/);
    await settled(page);
    const denials = page.getByLabel('Found', { exact: true }).locator('li');
    await denials.first().waitFor();
    expect(await denials.count()).toBeLessThan(all);
    for (const text of await denials.allInnerTexts()) expect(text).toContain('denies');
    expect(wrong).toEqual([]);
  });

  it('saves a dossier on an actor that holds the quotations and stands alone', async () => {
    const { page, wrong, go } = at;
    await go('/actors');
    await page.locator('main ol a[href^="/actors/"]').first().click();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Dossier' }).click();
    const dossier = readFileSync(await (await saving).path(), 'utf8');
    expect(dossier).toMatch(/^<!doctype html>/i);
    expect(dossier).not.toMatch(/<script|src="http|href="http/);
    expect(dossier).toContain(await page.locator('main h1').innerText());
    expect(wrong).toEqual([]);
  });
});
