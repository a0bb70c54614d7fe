import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { toUpright } from './upright.ts';

/** A picture of 30 by 20 pixels that its camera was turned for, as Astro hands it on: with the size that is stored. */
async function draw(format: 'avif' | 'jpg' | 'png' | 'webp', orientation: number): Promise<ImageMetadata> {
  const dir = mkdtempSync(join(tmpdir(), 'site-upright-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const fsPath = join(dir, `picture.${format}`);
  const blank = sharp({ create: { width: 30, height: 20, channels: 3, background: 'green' } });
  await blank.withMetadata({ orientation }).toFile(fsPath);
  return { src: '/picture', width: 30, height: 20, format, fsPath } as ImageMetadata;
}

test.each(['webp', 'png', 'avif'] as const)(
  'a %s that lies on its side has the size after turning',
  async (format) => {
    expect(await toUpright(await draw(format, 6))).toMatchObject({ width: 20, height: 30, format });
    expect(await toUpright(await draw(format, 8))).toMatchObject({ width: 20, height: 30 });
  },
);

test.each(['webp', 'png', 'avif', 'jpg'] as const)('a %s that stands is given back', async (format) => {
  for (const orientation of [1, 3]) {
    const picture = await draw(format, orientation);
    expect(await toUpright(picture)).toBe(picture);
  }
});

test('what Astro sized already is given back', async () => {
  const picture = { ...(await draw('jpg', 6)), width: 20, height: 30 };
  expect(await toUpright(picture)).toBe(picture);
});
