import { describe, expect } from 'vitest';
import { collections } from '#collections/index.ts';
import { searchPage as searchPageWords } from '#i18n/en/search.ts';
import { getLargestPage } from './page-types.ts';
import { follow, getSite, test } from './visit.ts';

const site = getSite('real');
const javaScriptEnabled = false;

describe('without JavaScript', () => {
  test('home, list and detail page are read and followed', async ({ visit }) => {
    const page = await visit(site, '/', { javaScriptEnabled });
    await follow(page.locator(`a[href="${site.base}projects/"]`).first());
    await follow(page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link').first());
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

  test('the ways to a calendar are in a menu', async ({ visit }) => {
    const viewport = { width: 360, height: 780 };
    const page = await visit(site, '/countries/rs/', { javaScriptEnabled, viewport });
    const menu = page.locator('details.calendar');
    const links = menu.getByRole('link');
    expect(await links.count()).toBe(0);
    await menu.locator('summary').click();
    const address = `${site.origin}${site.base}countries/rs/calendar.ics`;
    const webcal = address.replace('https:', 'webcal:');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([
      webcal,
      `https://calendar.google.com/calendar/render?cid=${webcal}`,
      `https://outlook.live.com/calendar/0/addfromweb?url=${address}`,
      `${site.base}countries/rs/calendar.ics`,
    ]);
    expect(await menu.getByText(address).isVisible()).toBe(true);
    for (const link of await links.all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
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
    await follow(main.getByRole('link', { name: searchPageWords.noScriptDirectory }));
    expect(new URL(page.url()).pathname).toBe(`${site.base}directory/`);
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
