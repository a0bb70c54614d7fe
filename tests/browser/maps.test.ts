import { describe, expect } from 'vitest';
import { getSite, test } from './visit.ts';

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
    const dot = page.locator('.map a[href="/cities/tirana/"] circle');
    await dot.click();
    await page.waitForURL('**/cities/tirana/');
    await page.goBack();
    const stops = page.locator('.map svg a:not([tabindex="-1"])');
    expect(await stops.count()).toBe(0);
    expect(await page.locator('.map table a').count()).toBe(await page.locator('.map circle').count());
  });
});
