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
  const shown = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = join(FOLDER, `${name}.webp`);
  if (process.env.GUIDE_PICTURES === 'write') {
    mkdirSync(FOLDER, { recursive: true });
    await sharp(shown).resize(WIDTH).webp({ quality: 70, effort: 6 }).toFile(file);
  }
  const [now, kept] = await Promise.all([readLight(shown), readLight(file)]);
  const difference = now.reduce((sum, light, index) => sum + Math.abs(light - (kept[index] ?? 0)), 0);
  expect(difference / now.length, `${file} shows something else`).toBeLessThan(TOLERANCE);
}

/** How light each point of a picture is, from 0 to 255. */
const readLight = (picture: Buffer | string): Promise<Buffer> =>
  sharp(picture).resize(COMPARED).greyscale().raw().toBuffer();
