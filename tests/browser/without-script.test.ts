import { describe, expect } from 'vitest';
import { collections } from '#collections/index.ts';
import { searchPage as searchPageWords } from '#i18n/en/search.ts';
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
    const page = await visit(site, path);
    // Buttons that only a script can serve.
    const buttons = page.locator('div.upkeep > :not(details)');
    await buttons.evaluateAll((elements) => elements.map((element) => element.remove()));
    const withScript = await page.getByRole('main').innerText();
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
    expect(await main.innerText()).toContain(searchPageWords.noScript);
    for (const { name: collection } of collections) {
      expect(await main.locator(`a[href="${site.base}${collection}/"]`).isVisible(), collection).toBe(true);
    }
    await main.getByRole('link', { name: searchPageWords.noScriptDirectory }).click();
    await page.waitForURL((url) => url.pathname === `${site.base}directory/`);
  });

  test('nothing of the search is shown that would do nothing', async ({ visit }) => {
    const page = await visit(site, '/search/?q=Pirot&country=Serbia', { javaScriptEnabled });
    for (const hint of await page.locator('kbd').all()) expect(await hint.isVisible()).toBe(false);
    const main = page.getByRole('main');
    // The only button is that of the form.
    expect(await main.getByRole('button').count()).toBe(1);
    expect(await main.locator('details, input:not([type=search])').filter({ visible: true }).count()).toBe(0);
    const withScript = await visit(site, '/about/');
    expect(await withScript.getByRole('banner').locator('kbd').isVisible()).toBe(true);
  });
});
