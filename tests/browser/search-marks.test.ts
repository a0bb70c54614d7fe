import { describe, expect } from 'vitest';
import { search as searchWords } from '#i18n/en/search.ts';
import { waitForAnswer } from './search-answer.ts';
import { follow, getSite, test } from './visit.ts';

const site = getSite('real');
const toPath = (path: string, words: string) => `${path}?${new URLSearchParams({ mark: words })}`;

describe('marks on a page that was opened from a result', () => {
  test('words are marked in every script, and in no picture', async ({ visit }) => {
    const page = await visit(site, toPath('/cities/nis/', 'Ниш'));
    const marks = page.locator('mark');
    await marks.first().waitFor();
    const words = new Set(await marks.allInnerTexts());
    expect([...words].sort()).toEqual(expect.arrayContaining(['Niš', 'Ниш']));
    expect(await page.locator('svg mark, .masthead mark, .crumbs mark').count()).toBe(0);
  });

  test('short words of a question are left alone', async ({ visit }) => {
    const page = await visit(site, toPath('/cities/nis/', 'hubs in Niš'));
    await page.locator('mark').first().waitFor();
    const words = await page.locator('mark').allInnerTexts();
    expect(words.filter((word) => /^in/i.test(word))).toEqual([]);
  });

  test('they are taken away by the button, with the words in the address, and nothing else changes', async ({
    visit,
  }) => {
    const plain = await (await visit(site, '/cities/nis/')).locator('main').innerHTML();
    const page = await visit(site, `${toPath('/cities/nis/', 'nis')}&x=1#content`);
    await page.getByRole('button', { name: searchWords.removeMarks }).click();
    expect(await page.locator('mark').count()).toBe(0);
    expect(await page.locator('main').innerHTML()).toBe(plain);
    await page.waitForURL(({ search, hash }) => search === '?x=1' && hash === '#content');
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  test('Escape takes them away, but first closes what lies over them', async ({ visit }) => {
    const page = await visit(site, toPath('/cities/nis/', 'nis'));
    const button = page.getByRole('button', { name: searchWords.removeMarks });
    await button.waitFor();
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await button.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await button.waitFor({ state: 'detached' });
    expect(await page.locator('mark').count()).toBe(0);
  });

  test('a page without the words has nothing to take away', async ({ visit }) => {
    const page = await visit(site, toPath('/cities/nis/', 'qqqxxxzzz'));
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator('mark').count()).toBe(0);
    expect(await page.getByRole('button', { name: searchWords.removeMarks }).count()).toBe(0);
  });

  test('the section that a result leads to is in sight', async ({ visit }) => {
    const page = await visit(site, '/search/?q=digital');
    await waitForAnswer(page, '?q=digital');
    await follow(page.locator('[data-search-results] li a[href*="#"]').first());
    await page.locator('mark').first().waitFor();
    const isInView = () =>
      page.locator(new URL(page.url()).hash).evaluate((section) => {
        const { top } = section.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    await expect.poll(isInView).toBe(true);
  });

  test('what is marked is the page that machines know by its own address', async ({ visit }) => {
    const page = await visit(site, toPath('/cities/nis/', 'nis'));
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').search).toBe('');
  });

  test('nothing is loaded where nothing was searched for', async ({ visit }) => {
    const page = await visit(site, '/cities/nis/?x=1');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /marks/i.test(name))).toEqual([]);
  });
});
