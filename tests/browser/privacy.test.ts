/** A visit without any header: what keeps visitors private is in the pages themselves. */

import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { site as settings } from '#site.ts';
import { serveWithoutHeaders } from '#tests/hostile/site.ts';
import { listPageTypes } from './page-types.ts';
import { getSite, test } from './visit.ts';

const site = getSite('real');

/** Everything that a page has stored in the browser. */
async function listStored(context: BrowserContext, page: Page): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `the cookie ${name}`);
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB: ${name}`),
    // Only where the address is secure.
    ...('caches' in window ? await caches.keys() : []).map((key) => `cache: ${key}`),
    ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => `worker: ${scope}`),
  ]);
  return [...cookies, ...others];
}

/**
 * What is there to keep something on the device, at the wish of the visitor: marks of entries, and the pages of the
 * shortlist and of the copy. `shortlist.test.ts` and `offline.test.ts` are about what these keep, and how it goes.
 */
const KEEPERS = '[aria-pressed], [data-shortlist] *, [data-offline] *';

/** Uses every other control that does not lead to another page. Returns their number. */
const useControls = (page: Page) =>
  page.evaluate((keepers) => {
    let used = 0;
    for (const details of document.querySelectorAll('details')) {
      details.open = !details.open;
      used += 1;
    }
    for (const control of document.querySelectorAll('button, input, select')) {
      if (control.matches(keepers)) continue;
      const type = control.getAttribute('type') ?? (control.closest('form') ? 'submit' : 'button');
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = control.options.length - 1;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (['button', 'checkbox', 'radio'].includes(type) && control instanceof HTMLElement) {
        control.click();
      } else continue;
      used += 1;
    }
    return used;
  }, KEEPERS);

/** Searches in the dialog of a page, and closes it. */
async function searchInDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: en.shared.searchLabel(settings.name) });
  await dialog.getByRole('combobox').fill('hubs in Niš');
  await dialog.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
}

test('no page, control or search stores anything unasked, or asks for anything elsewhere', async ({
  browser,
}) => {
  const served = await serveWithoutHeaders(site.dir);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(served.url) && !/^(?:data|blob):/.test(url))
        asked.push(`${page.url()} asks ${url}`);
    });
    let used = 0;
    const paths = [...listPageTypes(site), '/search/?q=hubs', '/cities/nis/?mark=nis'];
    for (const path of paths) {
      await page.goto(new URL(path.slice(1), served.url).href);
      await page.waitForLoadState('networkidle');
      used += await useControls(page);
      if (path.startsWith('/about/') || path === '/') await searchInDialog(page);
      expect(await listStored(context, page), path).toEqual([]);
    }
    expect(paths.length).toBeGreaterThan(25);
    expect(used).toBeGreaterThan(20);
    expect(asked).toEqual([]);
  } finally {
    await context.close();
    await served.close();
  }
});

test('a cookie and a stored word would be found', async ({ browser }) => {
  const served = await serveWithoutHeaders(site.dir);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(served.url);
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies needs https.
      document.cookie = 'a=1';
      localStorage.setItem('b', '1');
      sessionStorage.setItem('c', '1');
    });
    expect(await listStored(context, page)).toEqual(['the cookie a', 'localStorage: b', 'sessionStorage: c']);
  } finally {
    await context.close();
    await served.close();
  }
});
