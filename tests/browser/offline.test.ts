/** The copy on the device, in a browser whose site goes away and comes back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveSite } from '#features/hosting/preview-server.ts';
import { type KeptState, STATE } from '#features/offline/offline-types.ts';
import { en } from '#i18n/en/rooms.ts';
import { FEATURES } from '#routes/features.ts';
import { expectNoViolations } from '../axe.ts';
import { getLargestPage } from './page-types.ts';
import { test as base, getSite } from './visit.ts';

const site = getSite('fixture');
const { offline } = en;
const hub = getLargestPage(site, 'hubs') ?? '';
const city = getLargestPage(site, 'cities') ?? '';

/** What a page from the device says before its day. */
const NOTE = offline.note('').split('.')[0] ?? '';

/** A site that can be switched off like a line, and changed. */
interface Line {
  dir: string;
  page: Page;
  context: BrowserContext;
  goTo: (path: string) => Promise<void>;
  cut: () => Promise<void>;
  mend: () => Promise<void>;
}

const test = base.extend('line', async ({ browser }, { onCleanup }) => {
  const dir = mkdtempSync(join(tmpdir(), 'site-line-'));
  cpSync(site.dir, dir, { recursive: true });
  let server = await serveSite({ dir, base: site.base, port: 0, host: '127.0.0.1' });
  const { url } = server;
  let isUp = true;
  const context = await browser.newContext();
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  onCleanup(async () => {
    await context.close();
    if (isUp) await server.close();
    rmSync(dir, { recursive: true });
  });
  const line: Line = {
    dir,
    page,
    context,
    goTo: async (path) => void (await page.goto(new URL(path.slice(1), url).href)),
    cut: async () => {
      await server.close();
      isUp = false;
      await context.setOffline(true);
    },
    mend: async () => {
      server = await serveSite({ dir, base: site.base, port: Number(new URL(url).port), host: '127.0.0.1' });
      isUp = true;
      await context.setOffline(false);
    },
  };
  return line;
});

/** Asks for the copy, and waits until it is there. */
async function switchOn({ page, goTo }: Line): Promise<void> {
  await goTo(FEATURES.offline.path);
  await page.getByRole('button', { name: offline.switchOn }).press('Enter');
  await page.getByText(offline.isOn).waitFor();
  await page.locator(`[data-part=pages] a[href$="${FEATURES.directory.path}"]`).waitFor();
}

const listKept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    caches: await caches.keys(),
  }));

test('nothing is kept before somebody asks, and nothing after it is switched off', async ({ line }) => {
  const { page, goTo } = line;
  await goTo('/');
  expect(await listKept(page)).toEqual({ workers: [], caches: [] });
  await switchOn(line);
  const { workers, caches } = await listKept(page);
  expect(workers).toEqual([site.base]);
  expect(caches).toHaveLength(1);
  await page.getByRole('button', { name: offline.switchOff }).press('Enter');
  await page.getByRole('button', { name: offline.switchOn }).waitFor();
  expect(await listKept(page)).toEqual({ workers: [], caches: [] });
});

test('without a line the directory and the search are there, and say how old they are', async ({ line }) => {
  const { page, goTo, cut } = line;
  await switchOn(line);
  await cut();
  for (const path of ['/', FEATURES.directory.path]) {
    await goTo(path);
    const note = await page.getByText(NOTE).innerText();
    expect(note).toContain(String(new Date().getFullYear()));
  }
  await goTo(`${FEATURES.search.path}?q=${encodeURIComponent('arch')}`);
  await page.locator('[data-search][data-answered]').waitFor();
  expect(await page.locator('[data-search] li a').count()).toBeGreaterThan(0);
  await goTo(city);
  await page.getByText(offline.missing).waitFor();
});

test('with a line no page is old', async ({ line }) => {
  const { dir, page, goTo, cut, mend } = line;
  await switchOn(line);
  const file = join(dir, 'directory/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<h1', '<h1 data-changed'));
  await goTo(FEATURES.directory.path);
  expect(await page.locator('h1[data-changed]').count()).toBe(1);
  expect(await page.getByText(NOTE).count()).toBe(0);
  await cut();
  // What was seen last is what is kept.
  await expect
    .poll(async () => {
      await goTo(FEATURES.directory.path);
      return page.locator('h1[data-changed]').count();
    })
    .toBe(1);
  await page.getByText(NOTE).waitFor();
  await mend();
  await goTo(FEATURES.directory.path);
  expect(await page.getByText(NOTE).count()).toBe(0);
});

test('a marked entry is there without a line, and in the shortlist', async ({ line }) => {
  const { page, goTo, cut } = line;
  await switchOn(line);
  await goTo(hub);
  await page.getByRole('button', { name: FEATURES.shortlist.title.en }).click();
  await expect
    .poll(() =>
      page.evaluate(
        async (address) => {
          const state = await caches.match(address);
          return state ? ((await state.json()) as KeptState).entries : [];
        },
        new URL(site.base + STATE, page.url()).href,
      ),
    )
    .toEqual([hub.slice(1, -1)]);
  await cut();
  await goTo(hub);
  await page.getByText(NOTE).waitFor();
  const title = await page.locator('h1').innerText();
  await goTo(FEATURES.shortlist.path);
  await page.getByRole('link', { name: title }).waitFor();
});

test('without script the page says that it needs one', async ({ visit }) => {
  const page = await visit(site, FEATURES.offline.path, { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain(offline.needsScript);
  expect(await page.locator('main button:visible').count()).toBe(0);
});

describe.each([320, 1280])('%d pixels wide', (width) => {
  test('the page is accessible, off and on', async ({ line }) => {
    const { page, goTo } = line;
    await page.setViewportSize({ width, height: 800 });
    await goTo(FEATURES.offline.path);
    await page.getByRole('button', { name: offline.switchOn }).waitFor();
    const check = async (state: string) => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoViolations(page, `${state}, ${colorScheme}`);
      }
    };
    await check('off');
    await switchOn(line);
    await check('on');
  });
});
