/**
 * The pictures of the editors’ guide. The browser tests make them and hold them to what they see, so that no picture
 * shows what has changed: `GUIDE_PICTURES=write npm test -- site tests/browser/editor.test.ts` makes them anew.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';

const FOLDER = 'docs/pictures';

/** Pixels of a picture, whatever the browser. */
const WIDTH = 960;

/** Pictures are compared this small: fonts differ between machines, and a cursor may blink. */
const COMPARED = { width: 96, height: 68, fit: 'fill' } as const;

/** How much they may differ in mean, of 255. Another state of a form is five times as far. */
const TOLERANCE = 2;

/** Holds the picture of a name to what a page shows, or makes it. */
export async function expectGuidePicture(page: Page, name: string): Promise<void> {
  const file = join(FOLDER, `${name}.webp`);
  await page.evaluate(() => document.fonts.ready);
  const shoot = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
  if (process.env.GUIDE_PICTURES === 'write') {
    mkdirSync(FOLDER, { recursive: true });
    await sharp(await shoot())
      .resize(WIDTH)
      .webp({ quality: 70, effort: 6 })
      .toFile(file);
  }
  const kept = await readLight(file);
  /** How far the page is from the picture: parts of it may still be on their way. */
  const measure = async () => {
    const now = await readLight(await shoot());
    return now.reduce((sum, light, index) => sum + Math.abs(light - (kept[index] ?? 0)), 0) / now.length;
  };
  await expect.poll(measure, { message: `${file} shows something else` }).toBeLessThan(TOLERANCE);
}

/** How light each point of a picture is, from 0 to 255. */
const readLight = (picture: Buffer | string): Promise<Buffer> =>
  sharp(picture).resize(COMPARED).greyscale().raw().toBuffer();
