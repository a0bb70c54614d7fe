import { describe, expect } from 'vitest';
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { site as settings } from '#site.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { getLargestPage } from './page-types.ts';
import { follow, listSites, test } from './visit.ts';

describe.each(listSites('real', 'fixture'))('$name', (site) => {
  /** Of what the example and the fixture have: a list with facets, a project with participants. */
  const ofMuch = test.skipIf(site.name === 'real' && !HAS_EXAMPLE);

  test('home says what the site is, and leads to every list in two steps at most', async ({ visit }) => {
    const page = await visit(site, '/');
    expect(await page.title()).toContain(settings.name);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const formatLinkSelector = (href: string) => `a[href="${site.base}${href}/"]`;
    const navigation = page.getByRole('banner').getByRole('navigation');
    for (const { name: collection } of collections.filter((candidate) => !isDirectory(candidate))) {
      expect(await navigation.locator(formatLinkSelector(collection)).isVisible(), collection).toBe(true);
    }
    await follow(navigation.locator(formatLinkSelector('directory')));
    const directory = page.getByRole('main');
    for (const { name: collection } of collections.filter(isDirectory)) {
      expect(await directory.locator(formatLinkSelector(collection)).isVisible(), collection).toBe(true);
    }
  });

  ofMuch(
    'a list is narrowed on a phone by what is folded behind the names of its facets',
    async ({ visit }) => {
      const page = await visit(site, '/organisations/', {
        viewport: { width: 360, height: 780 },
        javaScriptEnabled: false,
      });
      const narrow = page.getByRole('navigation', { name: en.shared.narrow });
      const link = narrow.locator('li a').first();
      expect(await link.isVisible()).toBe(false);
      await narrow.locator('summary').first().click();
      expect(await link.isVisible()).toBe(true);
      const count = Number(await link.locator('.count').innerText());
      await follow(link);
      expect(new URL(page.url()).pathname.startsWith(`${site.base}organisations/by/kind/`)).toBe(true);
      expect(await page.getByRole('main').locator('.title .count').innerText()).toContain(`${count} of `);
      await follow(narrow.getByRole('link').first());
      expect(new URL(page.url()).pathname).toBe(`${site.base}organisations/`);
    },
  );

  test('where there is room, all ways to narrow a list are in sight', async ({ visit }) => {
    const page = await visit(site, '/organisations/');
    const narrow = page.getByRole('navigation', { name: en.shared.narrow });
    expect(await narrow.locator('summary').first().isVisible()).toBe(false);
    for (const link of await narrow.locator('li a').all()) expect(await link.isVisible()).toBe(true);
  });

  test.for(collections)(
    'the list of $name leads to its entries, or says that there are none',
    async ({ name: collection, labels }, { visit }) => {
      const page = await visit(site, `/${collection}/`);
      if (getLargestPage(site, collection) === undefined) {
        expect(await page.getByRole('main').innerText()).toContain(labels.en.empty);
        return;
      }
      const links = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link');
      const title = await links.first().innerText();
      await follow(links.first());
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      const back = page.locator(`nav a[href="${site.base}${collection}/"]`);
      expect(await back.count()).toBeGreaterThan(0);
    },
  );

  ofMuch('a relation is shown from both sides', async ({ visit }) => {
    const path = getLargestPage(site, 'projects') ?? '/';
    const page = await visit(site, path);
    await follow(page.locator('#roles a').first());
    expect(new URL(page.url()).pathname.endsWith(path)).toBe(false);
    const back = page.getByRole('main').locator(`a[href="${site.base}${path.slice(1)}"]`);
    expect(await back.first().isVisible()).toBe(true);
  });

  test('a page that is not there says so and leads on', async ({ visit }) => {
    const page = await visit(site, '/events/nothing/', { status: 404 });
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  });
});
