import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { type Content, type Entry, readContent } from '#entries/read-content.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE } from '#tests/content.ts';
import { type GeneratedFile, makeFiles } from './files.ts';
import { writeGeneratedContent } from './folder.ts';
import { getLand } from './locations.ts';
import { drawPictures } from './pictures.ts';

const SIZE = 300;

let dir: string;
let content: Content;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'site-made-'));
  await writeGeneratedContent(dir, SIZE, 1);
  content = readContent(dir);
});

afterAll(() => rmSync(dir, { recursive: true }));

const toHash = (files: Iterable<GeneratedFile>) => {
  const hash = createHash('sha256');
  for (const { file, content: bytes } of files) hash.update(file).update(bytes);
  return hash.digest('hex');
};

/** Lists every text of an entry with its field name. */
function listTexts(value: unknown, field = ''): [field: string, text: string][] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, Array.isArray(value) ? field : key));
}

const textsOf = (field: string) =>
  content.entries.flatMap(({ data }) =>
    listTexts(data).flatMap(([name, text]) => (name === field ? [text] : [])),
  );

const withField = (field: string) => content.entries.filter(({ data }) => data[field] !== undefined);

describe('generated content', () => {
  test('is what the preflight lets pass without a word', () => {
    expect(checkContent(content, { buildDate: BUILD_DATE })).toEqual([]);
    expect(content.entries).toHaveLength(SIZE);
  });

  test('is so with another seed as well', async () => {
    const secondDir = await mkdtemp(join(tmpdir(), 'site-made-'));
    onTestFinished(() => rmSync(secondDir, { recursive: true }));
    await writeGeneratedContent(secondDir, SIZE, 2);
    const read = readContent(secondDir);
    expect(checkContent(read, { buildDate: BUILD_DATE })).toEqual([]);
    expect(read.entries.map(({ id }) => id)).not.toEqual(content.entries.map(({ id }) => id));
  });

  test('has the same bytes for the same seed and size, whatever the zone of the machine', async () => {
    const zone = process.env.TZ;
    const hashes = new Set<string>();
    try {
      for (const timeZone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = timeZone;
        hashes.add(toHash(makeFiles(40, 5, await drawPictures())));
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(hashes.size).toBe(1);
    expect(hashes).not.toContain(toHash(makeFiles(40, 6, await drawPictures())));
  });

  test('has entries of every collection, many where the site has many', () => {
    const counts = new Map(
      collections.map(({ name }) => [
        name,
        content.entries.filter((entry) => entry.collection.name === name).length,
      ]),
    );
    expect([...counts.values()].every((count) => count > 0)).toBe(true);
    expect(counts.get('cities')).toBeGreaterThan(counts.get('clusters') ?? 0);
    expect(counts.get('clusters')).toBeGreaterThan(counts.get('workshops') ?? 0);
  });

  test('has a page of every kind and topics that entries name', () => {
    expect(content.pages.map(({ id }) => id)).toEqual([
      'about',
      'accessibility',
      'contact',
      'imprint',
      'privacy',
    ]);
    expect(new Set(textsOf('topics')).size).toBeGreaterThan(10);
  });

  test('has relations of every kind', () => {
    for (const field of ['roles', 'people', 'city', 'operator', 'parent', 'series', 'about', 'project']) {
      expect(withField(field).length, field).toBeGreaterThan(0);
    }
  });

  test('knows dates as well as a source might, and times on a clock', () => {
    const dates = ['start', 'end', 'date', 'founded', 'within'].flatMap(textsOf);
    for (const form of [
      /^\d{4}$/,
      /^\d{4}-\d\d$/,
      /^\d{4}-\d\d-\d\d$/,
      /~$/,
      /^[^/]+\/[^/]+$/,
      / \d\d:\d\d$/,
    ]) {
      expect(
        dates.some((date) => form.test(date)),
        String(form),
      ).toBe(true);
    }
    expect(new Set(textsOf('timeZone')).size).toBeGreaterThan(2);
  });

  test('has figures that are parts of figures, of the same entry and of others', () => {
    const figures = withField('figures').flatMap(({ data }) => data.figures as { of?: unknown }[]);
    expect(figures.some(({ of }) => typeof of === 'string')).toBe(true);
    expect(figures.some(({ of }) => typeof of === 'object')).toBe(true);
  });

  test('has names with the marks of several languages, and in Cyrillic', () => {
    const titles = content.entries.map(({ data }) => data.title).join(' ');
    for (const letter of 'čđšžëçășțü') expect(titles, letter).toContain(letter);
    const native = withField('nativeNames').flatMap(({ data }) => Object.entries(data.nativeNames as object));
    expect(native.some(([tag, name]) => tag === 'sr-Cyrl' && /^[\p{Script=Cyrillic}]+$/u.test(name))).toBe(
      true,
    );
  });

  test('has places on the land of their own country', () => {
    const placed = withField('location').filter(({ data }) => data.country !== undefined);
    const countries = new Set(placed.map(({ data }) => data.country));
    expect(countries.size).toBeGreaterThan(10);
    const misplaced = placed.filter(({ data }) => {
      const { lat, lon } = data.location as { lat: number; lon: number };
      return !geoContains(getLand(String(data.country)), [lon, lat]);
    });
    expect(misplaced.map(({ file }) => file)).toEqual([]);
  });

  test('has a picture in a tenth of its entries, upright and lying, with words and a credit', async () => {
    const pictures = withField('image').map(({ file, data }) => {
      return { file, image: data.image as Record<'src' | 'alt' | 'credit', string> };
    });
    expect(pictures.length).toBeGreaterThan(SIZE * 0.08);
    expect(pictures.length).toBeLessThan(SIZE * 0.12);
    const shapes = new Set<string>();
    for (const {
      file,
      image: { src, alt, credit },
    } of pictures) {
      const { format, width, height } = await sharp(join(dir, file, '..', src)).metadata();
      expect(format).toBe('jpeg');
      expect(alt).toMatch(/ /);
      expect(credit).toMatch(/ /);
      shapes.add(width > height ? 'lying' : 'upright');
    }
    expect(shapes.size).toBe(2);
  });
});

describe('generated bodies', () => {
  /** Counts words as a reader sees them. */
  const countWords = ({ body }: Entry) =>
    body
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^:::.*$/gm, '')
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length;

  test('have 100 to 800 words, and more often few than many', () => {
    const counts = content.entries.map(countWords).sort((a, b) => a - b);
    expect(counts[0]).toBeGreaterThanOrEqual(90);
    expect(counts.at(-1)).toBeLessThanOrEqual(800);
    expect(counts.at(-1)).toBeGreaterThan(600);
    expect(counts[SIZE / 2]).toBeLessThan(400);
  });

  test('have headings, lists, tables, callouts and links to pages and files', () => {
    const text = content.entries.map(({ body }) => body).join('\n');
    for (const form of [
      /^## /m,
      /^### /m,
      /^- /m,
      /^1\. /m,
      /^\| --- /m,
      /^:::callout/m,
      /^:::figure/m,
      /^> /m,
    ]) {
      expect(text, String(form)).toMatch(form);
    }
    const links = content.entries.flatMap(({ body }) => inspectBody(body).links.map(({ href }) => href));
    for (const form of [/^\/hubs\//, /^(?:\.\.\/)*[^/].*\.md$/, /^#/, /^https:/]) {
      expect(
        links.some((href) => form.test(href)),
        String(form),
      ).toBe(true);
    }
  });
});
