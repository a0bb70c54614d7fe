/** Social cards, and the metadata of pages about them. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { many } from '#tests/example.ts';
import { listDocuments, listFirstFiles, type SiteDocument } from './documents.ts';

const SIZE = { format: 'png', width: 1200, height: 630 };

/** The metadata of a page for sharing. */
function readMeta({ root }: SiteDocument): Record<string, string | undefined> {
  const metas = root.querySelectorAll('head meta[property], head meta[name]');
  return Object.fromEntries(
    metas.map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name'),
      meta.getAttribute('content'),
    ]),
  );
}

describe.each(inject('sites'))('$name', ({ dir, contentDir, buildDate, origin, base }) => {
  const documents = listDocuments(dir);
  const cards = listFirstFiles(dir).filter((file) => file.startsWith('_cards/'));
  const expected = readContent(resolve(contentDir))
    .entries.filter(({ data }) => isPublished(data, buildDate))
    .map(({ collection, id, data }) => ({
      ref: `${collection.name}/${id}`,
      title: data.title as string,
      type: collection.when ? 'article' : 'website',
    }));

  test('every published entry has a card, and the site has one; nothing else', () => {
    expect(expected.length).toBeGreaterThan(0);
    expect(cards).toEqual([...expected.map(({ ref }) => `_cards/${ref}.png`), '_cards/site.png'].sort());
  });

  test('every card is a picture of 1200 × 630, below 45 KB', async () => {
    for (const card of cards) {
      const bytes = readFileSync(join(dir, card));
      expect(await sharp(bytes).metadata(), card).toMatchObject(SIZE);
      expect(bytes.length, card).toBeLessThan(45_000);
    }
  });

  test('its page names it, with its size and in words', () => {
    for (const { ref, title, type } of expected) {
      const page = documents.find(({ path }) => path === `/${ref}/`);
      const meta = page && readMeta(page);
      expect(meta, ref).toMatchObject({
        'og:image': `${origin}${base}_cards/${ref}.png`,
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:title': title,
        'og:type': type,
        'og:url': `${origin}${base}${ref}/`,
        'twitter:card': 'summary_large_image',
      });
      expect(meta?.['og:image:alt'], ref).toContain(title);
    }
  });

  test('every page says who it is, and names a card that is there', () => {
    const paths = new Set(expected.map(({ ref }) => `/${ref}/`));
    for (const document of documents) {
      const meta = readMeta(document);
      const image = meta['og:image'] ?? '';
      expect(image.startsWith(`${origin}${base}_cards/`), document.path).toBe(true);
      expect(
        existsSync(join(dir, image.slice(`${origin}${base}`.length))),
        `${document.path}: ${image}`,
      ).toBe(true);
      expect(meta['og:description'], document.path).toBe(meta.description);
      expect(meta['og:site_name'], document.path).toBeTruthy();
      if (paths.has(document.path)) continue;
      expect(image, document.path).toBe(`${origin}${base}_cards/site.png`);
      expect(meta['og:type'], document.path).toBe('website');
    }
  });

  test('every project without a photograph has its bridge, and no other page has one', () => {
    const pages = documents.filter(({ root }) => root.querySelector('.project-picture'));
    const projects = documents.filter(
      ({ path, root }) => /^\/projects\/[^/]+\/$/.test(path) && !root.querySelector('article > .picture'),
    );
    const details = projects.filter(({ root }) => root.querySelector('article header.title'));
    expect(pages.map(({ path }) => path)).toEqual(details.map(({ path }) => path));
    const drawings = pages.map(({ root }) => root.querySelector('.project-picture svg svg')?.innerHTML);
    expect(new Set(drawings).size).toBeGreaterThan(many(drawings.length / 2));
  });
});
