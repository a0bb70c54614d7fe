import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { relations as relationWords } from '#i18n/en/relations.ts';
import { en } from '#i18n/en/rooms.ts';
import { search as searchWords } from '#i18n/en/search.ts';
import { site as settings } from '#site.ts';
import { waitForOptions } from './search-answer.ts';
import { follow, getSite, test } from './visit.ts';

const site = getSite('real');

const getDialog = (page: Page) => page.getByRole('dialog', { name: en.shared.searchLabel(settings.name) });
const getField = (page: Page) => getDialog(page).getByRole('combobox');
const listOptions = (page: Page) => getDialog(page).getByRole('option');

async function open(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await getDialog(page).waitFor();
}

/** Types into the open dialog, and waits for its options: until then it has those for the letters before. */
async function type(page: Page, text: string, query = text): Promise<void> {
  await page.keyboard.type(text);
  await waitForOptions(page, query);
}

/** The element that a screen reader takes as the focused one. */
async function getActive(page: Page): Promise<number> {
  const id = await getField(page).getAttribute('aria-activedescendant');
  const ids = await listOptions(page).evaluateAll((options) => options.map((option) => option.id));
  const selected = await listOptions(page).evaluateAll((options) =>
    options.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
  );
  expect(id === null ? -1 : ids.indexOf(id)).toBe(selected);
  return selected;
}

describe('the dialog', () => {
  test('is loaded when it is asked for, and not before', async ({ visit }) => {
    const page = await visit(site, '/about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /\.(?:js|css)$|pagefind/.test(path))).toEqual([]);
    await open(page);
    expect(asked.filter((path) => /dialog.*\.(?:js|css)$/i.test(path)).length).toBe(2);
  });

  test.for(['/', 'Control+k', 'Meta+k'])('opens by %s', async (key, { visit }) => {
    const page = await visit(site, '/cities/nis/');
    await open(page, key);
    expect(await getField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await getField(page).inputValue()).toBe('');
  });

  test('opens by the same key in Cyrillic, but by no other', async ({ visit }) => {
    const page = await visit(site, '/cities/nis/');
    const press = (key: string) =>
      page.evaluate((value) => {
        const event = new KeyboardEvent('keydown', { key: value, ctrlKey: true, cancelable: true });
        return !dispatchEvent(event);
      }, key);
    expect(await press('л')).toBe(false);
    expect(await press('к')).toBe(true);
    await getDialog(page).waitFor();
  });

  test('a slash in a field is a slash', async ({ visit }) => {
    const page = await visit(site, '/cities/nis/');
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.focus();
    await page.keyboard.press('/');
    expect(await field.inputValue()).toBe('/');
    expect(await getDialog(page).count()).toBe(0);
  });

  test.for([
    ['all', 'Pirot', ''],
    ['the beginning', 'Pi', 'rot'],
  ] as const)(
    'what is typed before it is loaded is searched for: %s of a word',
    async ([, before, after], { visit }) => {
      const page = await visit(site, '/cities/nis/');
      const { promise: typed, resolve: load } = Promise.withResolvers<void>();
      await page.route('**/*.css', async (route) => {
        await typed;
        await route.continue();
      });
      await page.keyboard.type(`/${before}`);
      load();
      await getDialog(page).waitFor();
      expect(await getField(page).inputValue()).toBe(before);
      await type(page, after, 'Pirot');
      expect(await getField(page).inputValue()).toBe('Pirot');
      expect(await page.getByRole('banner').locator('input').inputValue()).toBe('');
    },
  );

  test('is used by the keyboard alone: arrows, Home, End, Enter', async ({ visit }) => {
    const page = await visit(site, '/about/');
    await open(page);
    expect(await getField(page).getAttribute('aria-expanded')).toBe('false');
    await type(page, 'Niš');
    expect(await getField(page).getAttribute('aria-expanded')).toBe('true');
    const size = await listOptions(page).count();
    expect(await listOptions(page).last().innerText()).toBe(searchWords.all);
    const steps: [key: string, active: number][] = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', size - 1],
      ['ArrowDown', -1],
      ['ArrowUp', size - 1],
      ['Home', 0],
    ];
    for (const [key, active] of steps) {
      await page.keyboard.press(key);
      expect(await getActive(page), key).toBe(active);
      expect(await getField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/cities/nis/');
    expect(new URL(page.url()).searchParams.get('mark')).toBe('Niš');
  });

  test('Enter without a choice leads to the search page', async ({ visit }) => {
    const page = await visit(site, '/about/');
    await open(page);
    await type(page, 'hub');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'hub');
  });

  test('the last line leads to the search page', async ({ visit }) => {
    const page = await visit(site, '/about/');
    await open(page);
    await type(page, 'hub');
    await follow(listOptions(page).last());
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('q')]).toEqual(['/search/', 'hub']);
  });

  test('announces what was found, once the typing rests', async ({ visit }) => {
    const page = await visit(site, '/about/');
    await open(page);
    const status = getDialog(page).getByRole('status');
    await page.keyboard.type('n');
    await expect.poll(() => status.innerText()).not.toBe('');
    const heard = await status.evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(region.textContent ?? '')).observe(region, { childList: true });
      return texts;
    });
    // The clock of the page stands still while nobody types: a slow search is no rest.
    await page.clock.pauseAt(Date.parse(site.buildDate) + 86_400_000);
    for (const query of ['ni', 'nis']) {
      await page.keyboard.type(query.slice(-1));
      await page.clock.runFor(100);
      await waitForOptions(page, query);
    }
    expect(await heard.jsonValue()).toEqual([]);
    await page.clock.resume();
    await expect.poll(() => status.innerText()).toMatch(/^\d+ results, Niš first$/);
    expect(await heard.jsonValue()).toHaveLength(1);
    await getField(page).fill('qqqxxxzzz');
    await expect.poll(() => status.innerText()).toBe(searchWords.nothing('qqqxxxzzz'));
    expect(await getDialog(page).locator('.instead').innerText()).toBe(searchWords.nothing('qqqxxxzzz'));
  });

  test('Escape, its button and a click beside it close it, and the focus is where it was', async ({
    visit,
  }) => {
    const page = await visit(site, '/about/');
    const link = page.getByRole('main').getByRole('link').first();
    const ways: (() => Promise<void>)[] = [
      () => page.keyboard.press('Escape'),
      () => getDialog(page).getByRole('button', { name: searchWords.close }).click(),
      () => page.mouse.click(5, 500),
    ];
    for (const close of ways) {
      await link.focus();
      await open(page);
      await type(page, 'hub');
      await close();
      await getDialog(page).waitFor({ state: 'hidden' });
      await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  test('works on a page that is not there', async ({ visit }) => {
    const page = await visit(site, '/nothing/here/', { status: 404 });
    await open(page);
    await type(page, 'nis');
    const first = listOptions(page).first();
    await first.filter({ hasText: 'Niš' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/cities/nis/');
  });

  test('works below a base path', async ({ visit }) => {
    const fixture = getSite('fixture');
    const page = await visit(fixture, '/projects/');
    const link = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link').first();
    const title = await link.innerText();
    await open(page);
    await getField(page).fill(title);
    await waitForOptions(page, title);
    const paths = await listOptions(page).evaluateAll((options) =>
      options.map((option) => (option instanceof HTMLAnchorElement ? option.pathname : '')),
    );
    expect(paths).toContain(await link.getAttribute('href'));
    expect(paths.at(-1)).toBe(`${fixture.base}search/`);
  });

  test('fills a phone', async ({ visit }) => {
    const viewport = { width: 360, height: 780 };
    const page = await visit(site, '/about/', { viewport });
    await open(page);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await getDialog(page).boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
  });
});

describe('a question about relations', () => {
  test('is answered before the options, within reach of the keyboard', async ({ visit }) => {
    const page = await visit(site, '/cities/nis/');
    await open(page);
    await type(page, 'who funded Danube ICT');
    const answer = getDialog(page).locator('.answer');
    await answer.waitFor();
    expect(await answer.getByRole('heading').innerText()).toBe('Funders of Danube ICT');
    await page.keyboard.press('ArrowDown');
    expect(await getActive(page)).toBe(0);
    const first = answer.getByRole('link').first();
    for (const _ of [1, 2]) await page.keyboard.press('Tab');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/organisations/european-commission/');
  });

  test('leads to the search page where the answer is long', async ({ visit }) => {
    const page = await visit(site, '/cities/nis/');
    await open(page);
    await type(page, 'who took part in Digital Cities');
    await follow(getDialog(page).getByRole('link', { name: relationWords.showAll(27) }));
    expect(new URL(page.url()).searchParams.get('q')).toBe('who took part in Digital Cities');
    await page.locator('.answer').waitFor();
  });
});
