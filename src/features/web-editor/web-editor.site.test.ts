import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { headersFor } from '#features/hosting/headers.ts';
import { many } from '#tests/example.ts';
import { listFiles } from '#tests/site/documents.ts';
import { EDITOR_FILES, EDITOR_FOLDER } from './editor-paths.ts';

describe.each(inject('sites'))('the editor of $name', ({ dir, base }) => {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');

  test('is left out by search engines, sitemap and feeds', () => {
    expect(read(`${EDITOR_FOLDER}/${EDITOR_FILES.page}`)).toContain('<meta name="robots" content="noindex">');
    expect(headersFor(`${base}${EDITOR_FOLDER}/`, base)['X-Robots-Tag']).toBe('noindex');
    const lists = listFiles(dir).filter((file) => /^sitemap|feed\.(?:json|xml)$/.test(file));
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.filter((file) => read(file).includes(`${base}${EDITOR_FOLDER}/`))).toEqual([]);
  });

  test('has its fonts from this site', () => {
    const script = read(`${EDITOR_FOLDER}/${EDITOR_FILES.script}`);
    expect(script).not.toContain('cdn.jsdelivr.net');
    const fonts = [...new Set(script.match(/assets\/[\w-]+\.woff2/g))];
    expect(fonts.length).toBe(3);
    expect(listFiles(dir)).toEqual(expect.arrayContaining(fonts.map((font) => `${EDITOR_FOLDER}/${font}`)));
  });

  test('knows the entries, topics, addresses and the style sheets of the site', () => {
    const settings = JSON.parse(read(`${EDITOR_FOLDER}/${EDITOR_FILES.settings}`));
    expect(settings.base).toBe(base);
    expect(settings.known.topics.length).toBeGreaterThan(many(1));
    expect(settings.known.entries.length).toBeGreaterThan(many(10));
    const refs = settings.known.entries.map(
      ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`,
    );
    const hasTranslations = TRANSLATION_LANGUAGES.length > 0;
    expect(Object.keys(settings.versions)).toEqual(expect.arrayContaining(hasTranslations ? refs : []));
    expect(settings.addresses).toEqual(expect.arrayContaining(['/', '/search/', '/about/']));
    expect(settings.styles.length).toBeGreaterThan(0);
    const isThere = (address: string) => listFiles(dir).includes(address.slice(base.length));
    expect(settings.styles.filter((address: string) => !isThere(address))).toEqual([]);
  });
});
