/** Drafts and embargoed entries: in the fixture, all of them contain the word "unseenium", and nothing else does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { en } from '#i18n/en/rooms.ts';
import { listFiles } from './documents.ts';
import { FixtureReader, getFixture } from './fixture-site.ts';

const fixture = getFixture();
const { dir, contentDir, buildDate } = fixture;
const site = new FixtureReader(fixture);

const WORD = /unseenium/i;
/** The first bytes of a gzip file, such as those of the search index. */
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
    const violations = listFiles(dir).filter((file) => WORD.test(file) || WORD.test(readText(file)));
    expect(violations).toEqual([]);
  });
});

describe('what names it', () => {
  test.each([
    ['a role', '/projects/grand-span/', 'Fund Without an Entry'],
    ['an employer', '/events/arch-week/', 'Firm Without an Entry'],
    ['who runs a hub', '/hubs/pier-nine/', 'Pier Nine'],
    ['what news is about', '/news/arch-week-opens/', 'Spandrelgrad'],
    ['a parent and a whole', '/projects/part-of-something/', 'Meetings'],
    ['a series', '/workshops/lesson-of-something/', 'Lesson of Something'],
  ])('shows the rest without it: %s', (_what, path, words) => {
    expect(site.getText(path, 'main')).toContain(words);
  });

  test('says nothing in the place of it', () => {
    const labelsOf = (path: string) => site.listTexts(path, 'main dt');
    expect(labelsOf('/hubs/pier-nine/')).not.toContain('Run by');
    expect(labelsOf('/projects/part-of-something/')).not.toContain('Part of');
    expect(labelsOf('/workshops/lesson-of-something/')).not.toContain('Series');
    expect(
      site.listTexts('/workshops/lesson-of-something/', `main nav[aria-label="${en.related.series}"]`),
    ).toEqual([]);
  });

  test('is joined to nothing of it', () => {
    for (const path of ['/organisations/bare-minimum/', '/cities/spandreli/']) {
      expect(site.getText(path, 'main h2'), path).not.toMatch(/news|part in/i);
    }
  });

  test('what is published on the day of the build is there', () => {
    expect(site.listLinks('/news/', 'main section a')).toContain('/news/published-today/');
  });
});
