import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getLargestPage } from './page-types.ts';
import { waitForAnswerTo, waitForSearch } from './search-answer.ts';
import { getSite, test } from './visit.ts';

const site = getSite('real');

/** Walks through a page with the Tab key and returns each stop. */
async function listStops(page: Page) {
  const stops: { name: string; isForward: boolean; isMarked: boolean; isVisible: boolean }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const before = document.querySelector('[data-stop]');
      before?.removeAttribute('data-stop');
      if (!element || element === document.body) return undefined;
      element.setAttribute('data-stop', '');
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const follows = Node.DOCUMENT_POSITION_FOLLOWING;
      return {
        name: element.outerHTML.slice(0, 80),
        isForward: !before || (before.compareDocumentPosition(element) & follows) !== 0,
        isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
        isVisible: width > 1 && height > 1,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

describe('with the keyboard alone', () => {
  test('the first stop leads past the navigation', async ({ visit }) => {
    const page = await visit(site, '/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#content');
    expect((await skip.boundingBox())?.height).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test.for(['/', '/events/', '/search/', getLargestPage(site, 'projects') ?? '/projects/'])(
    '%s is walked from top to bottom, with every stop in sight',
    async (path, { visit }) => {
      const stops = await listStops(await visit(site, path));
      expect(stops.length).toBeGreaterThan(5);
      expect(stops.filter(({ isForward }) => !isForward)).toEqual([]);
      expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
      expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
    },
  );

  test('search is used without a mouse', async ({ visit }) => {
    const page = await visit(site, '/search/');
    await waitForSearch(page);
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.type('bootcamp');
    await page.keyboard.press('Enter');
    await waitForAnswerTo(page, 'bootcamp');
    const result = page.getByRole('main').locator('ol').getByRole('link').first();
    await result.waitFor();
    while (!(await result.evaluate((link) => link === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    const href = await result.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href === href);
  });
});
