import { describe, expect } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en.ts';
import { getLargestPage } from './page-types.ts';
import { getSite, test } from './visit.ts';

const site = getSite('real');
const javaScriptEnabled = false;

describe('without JavaScript', () => {
  test('home, list and detail page are read and followed', async ({ visit }) => {
    const page = await visit(site, '/', { javaScriptEnabled });
    await page.locator(`a[href="${site.base}projects/"]`).first().click();
    await page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link').first().click();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  test('everything on a detail page is there', async ({ visit }) => {
    const path = getLargestPage(site, 'events') ?? '/events/';
    const withScript = await (await visit(site, path)).getByRole('main').innerText();
    const without = await (await visit(site, path, { javaScriptEnabled })).getByRole('main').innerText();
    expect(without).toBe(withScript);
  });

  test('search says so, and shows plain ways in', async ({ visit }) => {
    const page = await visit(site, '/', { javaScriptEnabled });
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('Pirot');
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/');
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain(en.searchNoScript);
    for (const { name: collection } of collections) {
      expect(await main.locator(`a[href="${site.base}${collection}/"]`).isVisible(), collection).toBe(true);
    }
  });
});
