/** Drafts, and what is under embargo: the fixture has the word "unseenium" in all of them and nowhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContent } from '#entries/content.ts';
import { isPublished } from '#entries/published.ts';
import { listFiles } from './documents.ts';
import { createPageGetter, getFixture } from './fixture-site.ts';

const { dir, contentDir, base, buildDate } = getFixture();
const getPage = createPageGetter(dir);

const WORD = /unseenium/i;
/** How a file compressed by gzip begins; those of the search index are. */
const GZIP = Buffer.from([0x1f, 0x8b]);

function readText(file: string): string {
  const bytes = readFileSync(join(dir, file));
  return (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('latin1');
}

describe('what is not published', () => {
  const hidden = readContent(contentDir).entries.filter(({ data }) => !isPublished(data, buildDate));

  test('is there to be found: drafts and embargoes, all with the word', () => {
    expect(hidden.some(({ data }) => data.draft === true)).toBe(true);
    expect(hidden.some(({ data }) => data.publishFrom !== undefined)).toBe(true);
    expect(hidden.filter(({ id, body }) => !WORD.test(id) || !WORD.test(body))).toEqual([]);
  });

  test('is in no file of the site, and gives none its name', () => {
    const faults = listFiles(dir).filter((file) => WORD.test(file) || WORD.test(readText(file)));
    expect(faults).toEqual([]);
  });
});

describe('what names it', () => {
  const textOf = (path: string) => getPage(path).root.querySelector('main')?.text ?? '';

  test('keeps its words where a body leads there', () => {
    expect(textOf('/projects/part-of-something/')).toMatch(/It hopes for more, and for a gala\./);
  });

  test.each([
    ['a role', '/projects/grand-span/', 'Fund Without an Entry'],
    ['an employer', '/events/arch-week/', 'Firm Without an Entry'],
    ['who runs a hub', '/hubs/pier-nine/', 'Pier Nine'],
    ['what news is about', '/news/arch-week-opens/', 'Spandrelgrad'],
    ['a parent and a whole', '/projects/part-of-something/', 'Meetings'],
    ['a series', '/workshops/lesson-of-something/', 'Lesson of Something'],
  ])('shows the rest without it: %s', (_what, path, words) => {
    expect(textOf(path)).toContain(words);
  });

  test('has no heading with nothing below it', () => {
    const faults = ['/hubs/pier-nine/', '/workshops/lesson-of-something/'].flatMap((path) =>
      getPage(path)
        .root.querySelectorAll('main dt, main nav')
        .filter((item) => (item.nextElementSibling ?? item.querySelector('a'))?.text.trim() === undefined)
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test('is joined to nothing of it', () => {
    for (const path of ['/organisations/bare-minimum/', '/cities/spandreli/']) {
      const names = getPage(path).root.querySelectorAll('main h2').map(({ text }) => text.trim());
      expect(names.join(), path).not.toMatch(/news|part in/i);
    }
  });

  test('what is published on the day of the build is there', () => {
    expect(getPage('/news/').root.querySelector(`a[href="${base}news/published-today/"]`)).not.toBeNull();
  });
});
