import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { searchWords } from '#i18n/en.ts';
import { getSite, test } from './visit.ts';

const site = getSite('real');

async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill(query);
  await box.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query);
}

function listResults(page: Page) {
  return page.getByRole('main').locator('ol').getByRole('heading').getByRole('link');
}

/** Addresses of the results, first to last. */
function listAddresses(page: Page): Promise<string[]> {
  return listResults(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe('search', () => {
  test.for([
    ['Pirot', /^\/cities\/pirot\/$/],
    ['bootcamp', /bootcamp/],
    ['Dzamic', /digital-cities/],
    ['ICT cluster', /^\/clusters\/.*ict-cluster/],
    ['Niš', /^\/cities\/nis\/$/],
    ['nis', /^\/cities\/nis\/$/],
    ['Serbia', /^\/countries\/rs\/$/],
    ['Србија', /^\/countries\/rs\/$/],
    ['smart cities', /^\/topics\/smart-cities\/$/],
    ['SynGReDiT', /^\/hubs\/edih-zagore\/$/],
    ['Ниш', /^\/cities\/nis\/$/],
  ] as const)('%s finds first what it should', async ([query, expected], { visit }) => {
    const page = await visit(site, '/search/');
    await search(page, query);
    await expect.poll(async () => (await listAddresses(page))[0]).toMatch(expected);
  });

  test('the field in the header of every page leads to the results', async ({ visit }) => {
    const page = await visit(site, '/');
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('Pirot');
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'Pirot');
    await expect.poll(() => listAddresses(page)).toContain('/cities/pirot/');
  });

  test('a facet narrows the results, and stays in the address', async ({ visit }) => {
    const page = await visit(site, '/search/?q=hub');
    const status = page.getByRole('main').getByRole('status');
    const country = page
      .getByRole('group', { name: searchWords.facets.country })
      .getByRole('checkbox')
      .first();
    await country.waitFor();
    const everything = await status.innerText();
    await country.check();
    await expect.poll(() => status.innerText()).not.toBe(everything);
    const narrowed = await status.innerText();
    expect(Number.parseInt(narrowed, 10)).toBeLessThan(Number.parseInt(everything, 10));
    expect(new URL(page.url()).searchParams.get('country')).not.toBeNull();
    await page.reload();
    await expect.poll(() => status.innerText()).toBe(narrowed);
    expect(await country.isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => status.innerText()).toBe(everything);
  });

  test('what is not there is said, and ways on are shown', async ({ visit }) => {
    const page = await visit(site, '/search/?q=qqqxxxzzz');
    const status = page.getByRole('main').getByRole('status');
    await expect.poll(() => status.innerText()).toBe(searchWords.nothing('qqqxxxzzz'));
    expect(await listResults(page).count()).toBe(0);
    expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
  });

  test('works below a base path', async ({ visit }) => {
    const fixture = getSite('fixture');
    const page = await visit(fixture, '/projects/');
    const link = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link').first();
    const href = await link.getAttribute('href');
    const query = await link.innerText();
    await page.goto(`${fixture.url}search/?${new URLSearchParams({ q: query })}`);
    await expect.poll(() => listAddresses(page)).toContain(href);
  });
});
