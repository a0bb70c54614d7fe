/** The shortlist: marked on pages of entries and in lists, kept by the browser, shared by an address. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { FEATURES } from '#routes/features.ts';
import { expectNoViolations } from '../axe.ts';
import { getLargestPage } from './page-types.ts';
import { getSite, test } from './visit.ts';

const site = getSite('fixture');
const { path, title } = FEATURES.shortlist;
const entries = ['hubs', 'events'].map((name) => getLargestPage(site, name) ?? '');
const [hub = '', event = ''] = entries;
const refs = entries.map((entry) => entry.slice(1, -1));

/** The button on the page of an entry. */
const getMark = (page: Page) => page.getByRole('button', { name: new RegExp(`^[+−] ${title.en}$`) });

const goTo = (page: Page, to: string) => page.goto(new URL(to.slice(1), site.url).href);

const readKept = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).map(([key, value]) => `${key}: ${value}`));

/** Marks entries on their pages. */
async function mark(page: Page): Promise<void> {
  for (const entry of entries) {
    await goTo(page, entry);
    await getMark(page).press('Enter');
    await page.locator('button[aria-pressed=true]').waitFor();
  }
}

/** Opens the page of the shortlist, and waits for its items. */
async function openList(page: Page, count: number, address: string = path): Promise<void> {
  await goTo(page, address);
  await page
    .locator('[data-shortlist] li.teaser')
    .nth(count - 1)
    .waitFor();
}

test('without script the page says that it needs one, and nothing else', async ({ visit }) => {
  const page = await visit(site, path, { javaScriptEnabled: false });
  const main = await page.locator('main').innerText();
  expect(main.split('\n').filter(Boolean)).toEqual([title.en, en.shortlist.needsScript]);
  await goTo(page, hub);
  expect(await getMark(page).count()).toBe(0);
});

test('an entry is marked on its page and in a list, and unmarked on either', async ({ visit }) => {
  const page = await visit(site, hub);
  expect(await getMark(page).getAttribute('aria-pressed')).toBe('false');
  await getMark(page).press('Enter');
  expect(await getMark(page).getAttribute('aria-pressed')).toBe('true');
  await page.reload();
  await page.locator('button[aria-pressed=true]').waitFor();
  await goTo(page, '/hubs/');
  const star = page.locator(`.teaser:has(a[href$="${hub}"]) .shortlist-mark`);
  expect(await star.getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.shortlist-mark[aria-pressed=true]').count()).toBe(1);
  await star.press('Enter');
  await goTo(page, hub);
  expect(await getMark(page).getAttribute('aria-pressed')).toBe('false');
});

test.for([360, 1280])(
  'marks move nothing in any list, and are large enough to touch: %d px',
  async (width, { visit }) => {
    const page = await visit(site, '/', { viewport: { width, height: 780 } });
    for (const { name } of collections) {
      await goTo(page, `/${name}/`);
      await page.locator('.shortlist-mark').first().waitFor();
      const sizes = await page.locator('.shortlist-mark').evaluateAll((stars) =>
        stars.map((star) => {
          const { width, height } = star.getBoundingClientRect();
          const teaser = star.closest('.teaser') as HTMLElement;
          const before = teaser.offsetHeight;
          star.remove();
          return { width, height, moved: Math.abs(teaser.offsetHeight - before) };
        }),
      );
      expect(
        sizes.filter(({ width, height, moved }) => width < 24 || height < 24 || moved > 0),
        name,
      ).toEqual([]);
    }
  },
);

test('the page shows what is marked, which can be removed and taken back', async ({ visit }) => {
  const page = await visit(site, path);
  await page.getByText(en.shortlist.empty).waitFor();
  expect(await page.locator('[data-part=tools]').isVisible()).toBe(false);
  await mark(page);
  await openList(page, 2);
  expect(await page.getByText(en.shortlist.empty).isVisible()).toBe(false);
  expect(await page.locator('.ledger h2').allInnerTexts()).toEqual(['Events', 'Hubs']);
  const item = page.locator('li.teaser', { has: page.locator(`a[href$="${hub}"]`) });
  const text = await item.innerText();
  await goTo(page, hub);
  for (const part of await page.locator('.title :is(.kind, h1, .lead)').allInnerTexts()) {
    expect(text).toContain(part);
  }
  await openList(page, 2);
  await item.getByRole('button').press('Enter');
  await page.getByText(en.shortlist.removed).waitFor();
  await page.locator('li.teaser').nth(1).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: en.shortlist.undo }).press('Enter');
  await page.locator('li.teaser').nth(1).waitFor();
  await page.getByRole('button', { name: en.shortlist.clear }).click();
  await page.getByText(en.shortlist.empty).waitFor();
  expect(await readKept(page)).toEqual([]);
});

test('a list is shared behind the #, and whoever gets it keeps a list of their own', async ({ visit }) => {
  const page = await visit(site, path);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await mark(page);
  await openList(page, 2);
  await page.getByRole('button', { name: en.shortlist.copy }).click();
  await page.getByText(en.citations.copied).waitFor();
  const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(address.hash.slice(1).split(',').toSorted()).toEqual(refs.toSorted());

  const guest = await visit(site, '/hubs/');
  const asked: string[] = [];
  guest.on('request', (request) => asked.push(request.url()));
  await openList(guest, 2, `${path}${address.hash}`);
  await guest.getByText(en.shortlist.shared).waitFor();
  expect(asked.filter((url) => url.includes(','))).toEqual([]);
  expect(await readKept(guest)).toEqual([]);
  await guest.getByRole('button', { name: en.shortlist.keepAll }).click();
  await guest.getByText(en.shortlist.shared).waitFor({ state: 'hidden' });
  const [kept = ''] = await readKept(guest);
  expect(kept).toContain(`${site.base}shortlist/: `);
  for (const ref of refs) expect(kept).toContain(ref);
});

test('what is no path of an entry in an address is left out', async ({ visit }) => {
  const page = await visit(site, '/hubs/');
  await openList(page, 1, `${path}#${refs[0]},<b>x</b>,../a,https://a.example/`);
  expect(await page.locator('[data-shortlist] li.teaser').count()).toBe(1);
});

describe('the list as a file', () => {
  test.for(['csv', 'json'] as const)('%s', async (ending, { visit }) => {
    const page = await visit(site, path);
    await mark(page);
    await openList(page, 2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: en.shortlist[ending] }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`shortlist.${ending}`);
    const text = readFileSync(await download.path(), 'utf8');
    const urls = entries.map((entry) => `${site.origin}${site.base}${entry.slice(1)}`);
    if (ending === 'json') {
      const saved: { url: string }[] = JSON.parse(text).entries;
      expect(saved.map(({ url }) => url).toSorted()).toEqual(urls.toSorted());
      return;
    }
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const list = readFileSync(`${site.dir}/hubs/list.csv`, 'utf8');
    const published: Record<string, string>[] = parse(list, { bom: true, columns: true });
    const own = published.find(({ Page }) => Page === urls[0]);
    expect(rows.find(({ Page }) => Page === urls[0])).toEqual(own);
    expect(rows.map(({ Page }) => Page).toSorted()).toEqual(urls.toSorted());
  });
});

describe.each([320, 1280])('%d pixels wide', (width) => {
  test('a list is accessible, fits, and prints without its buttons', async ({ visit }) => {
    const page = await visit(site, path, { viewport: { width, height: 800 } });
    await mark(page);
    await openList(page, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoViolations(page, colorScheme);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.locator('li.teaser:visible').count()).toBe(2);
  });
});

test('a list with marks is accessible', async ({ visit }) => {
  const page = await visit(site, '/hubs/');
  await page.locator('.shortlist-mark').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, colorScheme);
  }
  expect(event).not.toBe('');
});
