import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getSite, test } from './visit.ts';

const site = getSite('real');

async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill(query);
  await box.press('Enter');
}

function listResults(page: Page) {
  return page.getByRole('main').locator('ol').getByRole('heading').getByRole('link');
}

describe('search', () => {
  test('finds an entry by its name, in every spelling', async ({ visit }) => {
    const page = await visit(site, '/search/');
    for (const query of ['Niš', 'Nis', 'niš']) {
      await search(page, query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
      await expect.poll(() => listResults(page).first().getAttribute('href')).toBe('/cities/nis/');
    }
  });

  test('the field in the header of every page leads to the results', async ({ visit }) => {
    const page = await visit(site, '/');
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('Pirot');
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'Pirot');
    await expect.poll(() => listResults(page).first().getAttribute('href')).toBe('/cities/pirot/');
  });

  test('a facet narrows the results, and stays in the address', async ({ visit }) => {
    const page = await visit(site, '/search/?q=Serbia');
    await listResults(page).first().waitFor();
    const status = page.getByRole('main').getByRole('status');
    const everything = await status.innerText();
    const choices = page.getByRole('group').getByRole('checkbox');
    await choices.first().check();
    await expect.poll(() => status.innerText()).not.toBe(everything);
    const narrowed = await status.innerText();
    expect(Number.parseInt(narrowed, 10)).toBeLessThan(Number.parseInt(everything, 10));
    await page.reload();
    await listResults(page).first().waitFor();
    expect(await choices.first().isChecked()).toBe(true);
    expect(await status.innerText()).toBe(narrowed);
  });

  test('what is not there is said, and ways on are shown', async ({ visit }) => {
    const page = await visit(site, '/search/?q=qqqxxxzzz');
    const status = page.getByRole('main').getByRole('status');
    await expect.poll(() => status.innerText()).toContain('qqqxxxzzz');
    expect(await listResults(page).count()).toBe(0);
    expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
  });

  test('works below a base path', async ({ visit }) => {
    const fixture = getSite('fixture');
    const page = await visit(fixture, '/');
    const title = await page.getByRole('main').getByRole('listitem').getByRole('link').first().innerText();
    await page.goto(`${fixture.url}search/?${new URLSearchParams({ q: title })}`);
    await expect.poll(() => listResults(page).allInnerTexts()).toContain(title);
    expect(await listResults(page).first().getAttribute('href')).toMatch(new RegExp(`^${fixture.base}`));
  });
});
