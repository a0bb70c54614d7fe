import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { listPageTypes } from './page-types.ts';
import { listSites, test } from './visit.ts';

/** WCAG 2.2, 1.4.10: 1280 pixels at 400 % zoom. */
const viewport = { width: 320, height: 640 };

/** What editors may write: a word of 80 letters, and an address. */
const LONG = ['Neprekidnoprekoračenje', 'brezkončno', 'dolgabeseda'].join('').repeat(2).slice(0, 80);
const ADDRESS = 'https://www.example.org/programmes/2027/opening-of-the-call-for-proposals.html?lang=sr';

const getWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** All texts of entries, in any field. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** Adds the long word and the address to each text of an editor on a page. Returns the number of changed texts. */
function lengthenTexts(page: Page, texts: readonly string[]): Promise<number> {
  return page.evaluate(
    ({ texts, added }) => {
      const known = new Set(texts);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const text = node.data.replace(/\s+/g, ' ').trim();
        const parent = node.parentElement;
        const isEditors = known.has(text) || (parent?.closest('.prose') && /\p{L}/u.test(text));
        if (isEditors && !parent?.closest('script, style, template, svg, option')) found.push(node);
      }
      for (const node of found) node.data = `${node.data} ${added}`;
      return found.length;
    },
    { texts, added: `${LONG} ${ADDRESS}` },
  );
}

describe.each(listSites('real', 'fixture'))('$name', (site) => {
  test.for(listPageTypes(site))('%s needs no scrolling sideways', async (path, { walk }) => {
    const page = await walk(site, path, { viewport });
    expect(await getWidth(page)).toBeLessThanOrEqual(viewport.width);
  });
});

describe.each(listSites('fixture'))('with a long word and an address in every text of editors', (site) => {
  const content = readContent(site.contentDir);
  const texts = [...content.entries, ...content.pages].flatMap(({ data }) => listTexts(data));

  test.for(listPageTypes(site))('%s needs no scrolling sideways', async (path, { walk }) => {
    const page = await walk(site, path, { viewport });
    const changed = await lengthenTexts(page, texts);
    if (path === '/') expect(changed).toBeGreaterThan(10);
    expect(await getWidth(page)).toBeLessThanOrEqual(viewport.width);
  });

  test('the results of the search need no scrolling sideways', async ({ visit }) => {
    const page = await visit(site, '/search/?q=arch', { viewport });
    await page.locator('[data-search-results] h3 a, [data-search-results] h2 a').first().waitFor();
    expect(await lengthenTexts(page, texts)).toBeGreaterThan(3);
    expect(await getWidth(page)).toBeLessThanOrEqual(viewport.width);
  });
});

test.for(listSites('fixture'))(
  'on paper a wide table and a long line of code are whole',
  async (site, { visit }) => {
    // A4 without its margins.
    const page = await visit(site, '/news/markdown-sampler/', { viewport: { width: 658, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate((text) => {
      for (const row of document.querySelectorAll('.prose tr')) {
        for (let column = 0; column < 8; column += 1) row.append(document.createElement('td'));
      }
      for (const cell of document.querySelectorAll('.prose td:empty'))
        cell.textContent = 'an-address@of-the-municipality.example.org';
      for (const code of document.querySelectorAll('.prose pre code')) code.textContent = text.repeat(3);
    }, ADDRESS);
    const hidden = await page.locator('.prose :is(table, pre, pre code)').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { right } = element.getBoundingClientRect();
          return right > window.innerWidth || element.scrollWidth > element.clientWidth + 1;
        })
        .map(({ tagName }) => tagName),
    );
    expect(await page.locator('.prose :is(table, pre)').count()).toBeGreaterThan(1);
    expect(hidden).toEqual([]);
  },
);
