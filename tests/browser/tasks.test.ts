/**
 * Ten things that visitors come for, each done on a phone from the home page, with the number of steps that it takes:
 * each tap, each text that is typed and each key is one.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { follow, getSite, test } from './visit.ts';

const site = getSite('real');
const PHONE = { viewport: { width: 360, height: 780 } };

/** Does things on a page as a visitor would, and counts the steps. */
function createVisitor(page: Page) {
  let steps = 0;
  return {
    count: () => steps,
    /** Taps the first of what is meant. Where that leads to a page, the visitor is there afterwards. */
    async tap(target: Locator) {
      const first = target.first();
      const leadsOn = await first.evaluate(
        (element) => element instanceof HTMLAnchorElement && element.pathname.endsWith('/'),
      );
      await (leadsOn ? follow(first) : first.click());
      steps += 1;
    },
    /** Searches from the head of the page: types, and presses Enter. */
    async search(query: string) {
      const box = page.getByRole('banner').getByRole('searchbox');
      await box.fill(query);
      await box.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith('/search/'));
      steps += 2;
    },
  };
}

describe('on a phone, from the home page', () => {
  test('hubs in Kosovo: 2 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.search('hubs in Kosovo');
    await page.locator('main a[href*="/hubs/itp-prizren/"]').first().waitFor();
    expect(visitor.count()).toBe(2);
  });

  test('who took part in Digital Cities, and from where: 2 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.search('who took part in Digital Cities');
    await page.locator('main a[href*="/organisations/creative-england/"]').first().waitFor();
    expect(await page.getByRole('main').innerText()).toContain('United Kingdom');
    expect(visitor.count()).toBe(2);
  });

  test('a call that somebody in Serbia can apply to: 3 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.tap(page.getByRole('contentinfo').locator(`a[href="${site.base}calls/"]`));
    await visitor.tap(page.locator('main .narrow summary'));
    await visitor.tap(page.locator(`main a[href="${site.base}calls/by/country/rs/"]`));
    await page.getByRole('heading', { level: 1, name: 'Serbia' }).waitFor();
    expect(await page.locator('main a[href*="/events/"]').count()).toBeGreaterThan(0);
    expect(visitor.count()).toBe(3);
  });

  test('a calendar of Serbia: 3 steps to the ways of subscribing', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.tap(page.getByRole('contentinfo').locator(`a[href="${site.base}countries/"]`));
    await visitor.tap(page.locator(`main a[href="${site.base}countries/rs/"]`));
    await visitor.tap(page.locator('details.calendar summary'));
    expect(await page.locator('details.calendar a[href^="webcal:"]').isVisible()).toBe(true);
    expect(visitor.count()).toBe(3);
  });

  test('news of 2021 on digitalisation: 2 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.search('news in 2021 about digitalisation');
    await page.locator('main a[href*="/news/see-digitalisation-workshops/"]').first().waitFor();
    expect(visitor.count()).toBe(2);
  });

  test('whom the funder of Danube ICT reached: 3 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.search('who funded Danube ICT');
    await visitor.tap(page.locator('main a[href*="/organisations/european-commission/"]'));
    await page.locator('main #reached').waitFor();
    expect(visitor.count()).toBe(3);
  });

  test('all clusters as a spreadsheet: 3 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.tap(page.getByRole('banner').locator(`a[href="${site.base}directory/"]`));
    await visitor.tap(page.locator(`main a[href="${site.base}clusters/"]`));
    const link = page.locator(`main a[href="${site.base}clusters/list.csv"]`);
    const [file] = await Promise.all([page.waitForEvent('download'), visitor.tap(link)]);
    expect(file.suggestedFilename()).toBe('clusters.csv');
    expect(visitor.count()).toBe(3);
  });

  test('a citation of a page: 4 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.search('Danube ICT');
    await visitor.tap(page.locator('main a[href*="/projects/danube-ict/"]'));
    const cite = page.locator('div.upkeep summary').filter({ hasText: en.citations.cite });
    await visitor.tap(cite);
    expect(await page.getByText('@misc{danube-ict').isVisible()).toBe(true);
    expect(visitor.count()).toBe(4);
  });

  test('the code that embeds the participants of a project: 3 steps', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.search('embed');
    await visitor.tap(page.locator(`main a[href^="${site.base}embeds/"]`));
    const code = page.locator('main code').filter({ hasText: '/participants/' });
    expect(await code.first().isVisible()).toBe(true);
    expect(visitor.count()).toBe(3);
  });

  test('Montenegro on paper: 2 steps to the page that is printed', async ({ visit }) => {
    const page = await visit(site, '/', PHONE);
    const visitor = createVisitor(page);
    await visitor.tap(page.getByRole('contentinfo').locator(`a[href="${site.base}countries/"]`));
    await visitor.tap(page.locator(`main a[href="${site.base}countries/me/"]`));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details.calendar').isVisible()).toBe(false);
    expect(await page.getByRole('main').innerText()).toContain('Podgorica');
    expect(visitor.count()).toBe(2);
  });
});
