/** The pictures of the fixture as served: formats, widths, texts, and no camera metadata. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rewriteDrawing } from '#build/bundle/drawings.ts';
import { en } from '#i18n/en/rooms.ts';
import { listAddresses, listFiles } from './documents.ts';
import { FixtureReader, getFixture } from './fixture-site.ts';

const fixture = getFixture();
const { dir, contentDir, base } = fixture;
const site = new FixtureReader(fixture);

const ENDING = /\.(avif|jpe?g|png|webp)$/;
const files = listFiles(dir).filter((file) => file.startsWith('_astro/') && ENDING.test(file));
const shown = site.documents.flatMap(({ path, root }) =>
  root.querySelectorAll('main picture').map((picture) => ({ path, picture })),
);

const toFile = (address = '') => join(dir, address.slice(base.length));

/** The candidates of a `srcset` with their widths. */
function listCandidates(source: HTMLElement): { file: string; width: number }[] {
  return (source.getAttribute('srcset') ?? '').split(',').map((candidate) => {
    const [address, width = ''] = candidate.trim().split(/\s+/);
    return { file: toFile(address), width: Number(width.replace(/w$/, '')) };
  });
}

/** The color at a position of a picture, from 0 to 1 in both directions. */
async function readColor(file: string, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

describe('the pictures of the fixture', () => {
  test('are there, with all that a camera writes', async () => {
    const originals = listFiles(contentDir).filter((file) => ENDING.test(file));
    expect(originals.length).toBeGreaterThan(9);
    for (const file of originals) {
      const { exif } = await sharp(join(contentDir, file)).metadata();
      expect(exif?.includes('Ana Primer'), file).toBe(true);
      // The EXIF tag of the GPS position, in either byte order.
      expect(
        [0x8825, 0x2588].some((tag) => exif?.includes(Buffer.from([tag >> 8, tag & 255]))),
        file,
      ).toBe(true);
    }
  });

  test('are shown on pages of every kind that has them', () => {
    const paths = new Set(shown.map(({ path }) => path));
    expect([...paths].sort()).toEqual(
      [
        '/cities/spandrelgrad/',
        '/events/arch-week/',
        '/events/opening-night/',
        '/hubs/voussoir-house/',
        '/news/markdown-sampler/',
        '/projects/arches-in-components/',
        '/projects/arches-in-markdown/',
      ].sort(),
    );
  });
});

describe('what is served', () => {
  test('says nothing of who took it, where and with what', async () => {
    const violations: string[] = [];
    for (const file of files) {
      const { exif, iptc, xmp, comments } = await sharp(join(dir, file)).metadata();
      if (exif || iptc || xmp || comments) violations.push(file);
    }
    expect(violations).toEqual([]);
  });

  test('is on some page', () => {
    const named = new Set(
      site.documents.flatMap(({ root }) =>
        root
          .querySelectorAll('[src], [srcset]')
          .flatMap(listAddresses)
          .map((address) => address.slice(base.length)),
      ),
    );
    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });

  test('is what its ending says', async () => {
    for (const file of files) {
      const { format, compression } = await sharp(join(dir, file)).metadata();
      const kind = compression === 'av1' ? 'avif' : format;
      expect(kind?.replace('jpeg', 'jpg'), file).toBe(file.split('.').at(-1));
    }
  });
});

describe('every picture of a page', () => {
  test('comes as AVIF and WebP, in four widths at most, with sizes', () => {
    for (const { path, picture } of shown) {
      const sources = picture.querySelectorAll('source');
      expect(
        sources.map((source) => source.getAttribute('type')),
        path,
      ).toEqual(['image/avif', 'image/webp']);
      for (const source of sources) {
        const candidates = listCandidates(source);
        expect(candidates.length, path).toBeLessThanOrEqual(4);
        expect(new Set(candidates.map(({ width }) => width)).size, path).toBe(candidates.length);
        expect(source.getAttribute('sizes'), path).toMatch(/\d(px|r?em|vw)/);
      }
    }
  });

  test('has the widths that it says, and the shape that the page keeps free for it', async () => {
    for (const { path, picture } of shown) {
      const img = picture.querySelector('img');
      const width = Number(img?.getAttribute('width'));
      const height = Number(img?.getAttribute('height'));
      expect(width * height, path).toBeGreaterThan(0);
      for (const candidate of picture.querySelectorAll('source').flatMap(listCandidates)) {
        const real = await sharp(candidate.file).metadata();
        expect(real.width, candidate.file).toBe(candidate.width);
        expect(Math.abs(real.height - (real.width * height) / width), candidate.file).toBeLessThanOrEqual(1);
      }
      const plain = await sharp(toFile(img?.getAttribute('src'))).metadata();
      expect([plain.width, plain.height], path).toEqual([width, height]);
    }
  });

  test('has words for those who can’t see it', () => {
    expect(shown.filter(({ picture }) => !picture.querySelector('img')?.getAttribute('alt')?.trim())).toEqual(
      [],
    );
  });

  test('waits until it is near, but for the one at the top of a page', () => {
    for (const path of new Set(shown.map((item) => item.path))) {
      const [first, ...rest] = site.listElements(path, 'main img');
      // A picture before the text is at the top.
      const isTop = first?.closest('.prose, .gallery') === null;
      expect(first?.getAttribute('loading') ?? 'eager', path).toBe(isTop ? 'eager' : 'lazy');
      expect(rest.filter((img) => img.getAttribute('loading') !== 'lazy').map(String), path).toEqual([]);
    }
  });
});

describe('a picture', () => {
  test('that is small is served no larger', () => {
    const widths = site
      .listElements('/events/opening-night/', 'main picture source')
      .flatMap(listCandidates)
      .map(({ width }) => width);
    expect(new Set(widths)).toEqual(new Set([300]));
  });

  test('of a camera held upright stands upright', async () => {
    const [img] = site.listElements('/hubs/voussoir-house/', 'main .prose img');
    const picture = img?.closest('picture');
    expect(Number(img?.getAttribute('height'))).toBeGreaterThan(Number(img?.getAttribute('width')));
    for (const { file } of picture?.querySelectorAll('source').flatMap(listCandidates) ?? []) {
      // The mark at the top left is red.
      const [red = 0, green = 0, blue = 0] = await readColor(file, 0.05, 0.05);
      expect(red - Math.max(green, blue), file).toBeGreaterThan(100);
    }
  });

  test.each([
    ['at the top', '/events/arch-week/', 'The bridge of the week.', 'Đorđe Uzorak', 'CC BY 4.0'],
    ['of the gallery', '/projects/arches-in-markdown/', 'Seen from the quay.', 'Ana Primer', 'CC BY 4.0'],
    ['in a figure', '/projects/arches-in-markdown/', 'The model, seen from the south.', 'Ana Primer', 'CC0'],
    ['in a figure of MDX', '/projects/arches-in-components/', 'The model, seen', 'Ana Primer', 'CC0'],
  ])('%s has its caption, its credit and its licence', (_where, path, caption, credit, licence) => {
    const [figcaption] = site
      .listTexts(path, 'main figure figcaption')
      .filter((text) => text.includes(caption));
    expect(figcaption).toContain(en.shared.picture(credit));
    expect(figcaption).toContain(en.shared.body.pictureLicence(licence));
  });

  test('without a caption has its credit all the same', () => {
    expect(site.getText('/events/opening-night/', 'main .picture figcaption')).toBe(
      en.shared.picture('Ana Primer'),
    );
  });
});

describe('a drawing', () => {
  const original = readFileSync(join(contentDir, 'projects/arches/elevation.svg'), 'utf8');

  test.each([
    ['of a field', '/cities/spandreli/', 'eager'],
    ['of a body in Markdown', '/projects/arches-in-markdown/', 'lazy'],
    ['of a body in MDX', '/projects/arches-in-components/', 'lazy'],
  ])('%s is served rewritten, without what its program noted', (_where, path, loading) => {
    const [img, ...rest] = site.listElements(path, 'main img[src$=".svg"]');
    expect(rest).toEqual([]);
    expect(img?.closest('picture')).toBeNull();
    expect(img?.attributes).toMatchObject({ alt: 'An arch over water, drawn', loading });
    // 120 by 60 millimetres at 96 dpi.
    expect(img?.attributes).toMatchObject({ width: '454', height: '227' });
    const text = readFileSync(toFile(img?.getAttribute('src')), 'utf8');
    expect(text).toBe(rewriteDrawing(original));
    expect(text).not.toMatch(/<!--|<\?xml/);
    expect(site.listTexts(path, 'main figcaption')).toContain(en.shared.picture('Ana Primer'));
  });

  test('is one file, however often it is shown, and never a copy in pixels', () => {
    const copies = listFiles(dir).filter((file) => file.includes('elevation'));
    expect(copies).toEqual([expect.stringMatching(/^_astro\/elevation\.[\w-]+\.svg$/)]);
  });
});
