import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { expectNoViolations } from '../axe.ts';
import { follow, getSite, test } from './visit.ts';

const site = getSite('real');
const paths = ['/', '/map/', '/projects/digital-cities/', '/projects/eu-cities-mission/', '/cities/pirot/'];

/** Lists labels of a map that overlap each other or leave the map. */
function listOverlaps(): string[] {
  const names = [...document.querySelectorAll('.map text')]
    .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const sheet = document.querySelector('.map .sheet')?.getBoundingClientRect();
  if (names.length === 0 || !sheet) return ['There are no names.'];
  const leaving = names.filter(({ box }) => box.left < sheet.left - 1 || box.right > sheet.right + 1);
  const touching = names.flatMap((label, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box }) =>
          label.box.left < box.right &&
          box.left < label.box.right &&
          // A line is higher than its letters.
          label.box.top < box.bottom - 2 &&
          box.top < label.box.bottom - 2,
      )
      .map((touched) => `${label.text} touches ${touched.text}`),
  );
  return [...leaving.map(({ text }) => `${text} leaves the map`), ...touching];
}

describe.each(paths)('%s', (path) => {
  test.for([320, 360, 700, 1280, 1600])(
    'names on the map stand apart at %d pixels',
    async (width, { walk }) => {
      const page = await walk(site, path, { viewport: { width, height: 900 } });
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(listOverlaps)).toEqual([]);
    },
  );
});

describe('a dot', () => {
  test('leads to its place, and is no stop of the keyboard', async ({ visit }) => {
    const page = await visit(site, '/map/', { viewport: { width: 1280, height: 900 } });
    const dot = page.locator('.map a[href="/cities/tirana/"] .hit');
    await dot.click();
    await page.waitForURL('**/cities/tirana/');
    await page.goBack();
    const stops = page.locator('.map svg a:not([tabindex="-1"])');
    expect(await stops.count()).toBe(0);
    expect(await page.locator('.map table a').count()).toBe(await page.locator('.map .hit').count());
  });
});

/** The links of a map that are too small to touch, or hidden under others in their middle. */
function listCovered(): string[] {
  return [...document.querySelectorAll('.map .marks a[href]')].flatMap((link) => {
    const target = link.querySelector('.hit');
    if (!target || getComputedStyle(link).display === 'none') return [];
    const { x, y, width, height } = target.getBoundingClientRect();
    const name = link.querySelector('title')?.textContent ?? '';
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const now = target.getBoundingClientRect();
    const met = document.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2)?.closest('a');
    return [
      ...(width < 24 || height < 24 ? [`${name} has ${width} by ${height} pixels, at ${x} and ${y}`] : []),
      ...(met === link ? [] : [`${name} is under ${met?.querySelector('title')?.textContent}`]),
    ];
  });
}

const countDots = (page: Page) =>
  page
    .locator('.map .marks a')
    .evaluateAll((dots) => dots.filter((dot) => getComputedStyle(dot).display !== 'none').length);

describe.each(['/map/', '/map/hubs/', '/map/events/'])('%s', (path) => {
  test.for([320, 360, 1280])(
    'has no dot at %d pixels that is small or under another',
    async (width, { walk }) => {
      const page = await walk(site, path, { viewport: { width, height: 900 } });
      expect(await countDots(page)).toBeGreaterThan(10);
      expect(await page.evaluate(listCovered)).toEqual([]);
    },
  );
});

describe('without script', () => {
  test('the map can be walked by kinds and by countries', async ({ visit }) => {
    const page = await visit(site, '/map/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    });
    expect(await page.locator('.map-tools').count()).toBe(0);
    await page.locator('.narrow summary').first().click();
    await follow(page.locator('.narrow a', { hasText: 'Hubs' }));
    expect(new URL(page.url()).pathname).toBe('/map/hubs/');
    expect(await page.locator('h1').innerText()).toBe('Map: Hubs');
    const hrefs = await page
      .locator('.map table a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(hrefs.some((href) => href.startsWith('/hubs/'))).toBe(true);
    await page.locator('.narrow summary').last().click();
    await follow(page.locator('.narrow a', { hasText: 'Albania' }));
    expect(new URL(page.url()).pathname).toBe('/countries/al/');
    expect(await page.locator('.map').count()).toBe(1);
  });
});

describe.each([360, 1280])('with script, %d pixels wide', (width) => {
  test('the map is enlarged and moved by buttons and keys, and has more dots then', async ({ visit }) => {
    const page = await visit(site, '/map/', { viewport: { width, height: 900 } });
    const frame = page.locator('.map-frame');
    const before = await countDots(page);
    const { height } = (await frame.boundingBox()) ?? { height: 0 };
    const larger = page.getByRole('button', { name: en.map.zoomIn });
    await larger.press('Enter');
    await larger.press('Enter');
    await larger.press('Enter');
    expect(await countDots(page)).toBeGreaterThan(before);
    // The page does not move.
    expect((await frame.boundingBox())?.height).toBeCloseTo(height, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await frame.focus();
    const left = await frame.evaluate((element) => element.scrollLeft);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(left);
    await page.keyboard.press('0');
    expect(await countDots(page)).toBe(before);
    expect(await page.getByRole('button', { name: en.map.zoomOut }).isDisabled()).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoViolations(page, colorScheme);
    }
  });

  test('one country alone is shown, with its rows', async ({ visit }) => {
    const page = await visit(site, '/map/', { viewport: { width, height: 900 } });
    const rows = page.locator('.map tbody tr:visible');
    const all = await rows.count();
    await page.getByRole('combobox').selectOption({ label: 'Albania' });
    expect(new Set(await rows.locator('td:nth-of-type(1)').allInnerTexts())).toEqual(new Set(['Albania']));
    const inside = await page.locator('.map .marks a').evaluateAll((dots) => {
      const frame = document.querySelector('.map-frame')?.getBoundingClientRect();
      return dots
        .filter((dot) => getComputedStyle(dot).display !== 'none')
        .map((dot) => dot.querySelector('.hit')?.getBoundingClientRect())
        .map(
          (box) =>
            box &&
            frame &&
            box.left >= frame.left - 1 &&
            box.right <= frame.right + 1 &&
            box.top >= frame.top - 1 &&
            box.bottom <= frame.bottom + 1,
        );
    });
    expect(inside.length).toBe(await rows.count());
    expect(inside.every(Boolean)).toBe(true);
    await page.getByRole('combobox').selectOption({ index: 0 });
    expect(await rows.count()).toBe(all);
  });
});

test('a mouse that drags the map follows no link', async ({ visit }) => {
  const page = await visit(site, '/map/', { viewport: { width: 1280, height: 900 } });
  await page.getByRole('button', { name: en.map.zoomIn }).click();
  const frame = page.locator('.map-frame');
  const before = await frame.evaluate((element) => element.scrollLeft);
  const box = await page.locator('.map a[href="/cities/belgrade/"] .hit').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 12];
  // A page that a link leads to comes later than the end of the click: how the click ended tells at once.
  await page.evaluate(() => {
    addEventListener('click', ({ target, defaultPrevented }) => {
      const isOnLink = target instanceof Element && target.closest('a') !== null;
      document.documentElement.dataset.click = `${isOnLink ? 'on a link' : 'elsewhere'}, ${defaultPrevented ? 'prevented' : 'followed'}`;
    });
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  expect(await frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before + 40);
  expect(await page.locator('html').getAttribute('data-click')).toBe('on a link, prevented');
  expect(new URL(page.url()).pathname).toBe('/map/');
});
