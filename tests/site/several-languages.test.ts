/**
 * The site in its languages. What is translated has its pages there, and every page leads on in its language where it
 * can.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';

const { dir: dist } = inject('sites')[0] as { dir: string };

const read = (path: string) => parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));

const has = (path: string) => existsSync(join(dist, path, 'index.html'));

const listAlternates = (path: string) =>
  read(path)
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]);

describe('a translated entry', () => {
  test('has its texts and the facts of the original, in the words of the language', () => {
    const page = read('sr-latn/projects/digital-cities');
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('sr-Latn');
    expect(page.querySelector('main')?.text).toContain('Britanski program iz 2018. godine');
    expect(page.querySelector('main')?.text).toContain('Završeno: mart 2018.');
  });

  test('names the other languages that it is in, and so do these', () => {
    const all = [
      ['en-GB', '/projects/digital-cities/'],
      ['sr-Latn', '/sr-latn/projects/digital-cities/'],
      ['sr-Cyrl', '/sr-cyrl/projects/digital-cities/'],
      ['sq', '/sq/projects/digital-cities/'],
      ['x-default', '/projects/digital-cities/'],
    ];
    for (const path of [
      'projects/digital-cities',
      'sr-latn/projects/digital-cities',
      'sr-cyrl/projects/digital-cities',
      'sq/projects/digital-cities',
    ]) {
      expect(listAlternates(path), path).toEqual(all);
    }
    const menu = read('sq/projects/digital-cities').querySelectorAll('nav.languages li');
    expect(menu.map((item) => item.text.trim())).toEqual([
      'English',
      'Srpski (latinica)',
      'Српски (ћирилица)',
      'Shqip',
    ]);
  });

  test('is its own canonical page', () => {
    const link = read('sq/cities/nis').querySelector('link[rel=canonical]');
    expect(link?.getAttribute('href')).toBe('https://mostovi.example/sq/cities/nis/');
  });
});

test('Serbian is written once and published in both scripts', () => {
  const latin = read('sr-latn/news/digital-cities-kickoff').querySelector('main')?.text;
  const cyrillic = read('sr-cyrl/news/digital-cities-kickoff').querySelector('main')?.text;
  expect(latin).toContain(
    'Govorili su i Lazar Džamić, srpski strateg digitalne komunikacije, i Charles Armstrong',
  );
  expect(cyrillic).toContain(
    'Говорили су и Лазар Џамић, српски стратег дигиталне комуникације, и Charles Armstrong',
  );
  expect(read('sr-cyrl/cities/nis').querySelector('h1')?.text).toBe('Ниш');
  expect(read('sr-latn/cities/belgrade').querySelector('h1')?.text).toBe('Beograd');
});

test.each([
  ['sr-latn', 'Atina'],
  ['sr-cyrl', 'Атина'],
  ['sq', 'Athinë'],
])('a city without a page in %s is called there %s', (language, name) => {
  const titles = read(`${language}/cities`).querySelectorAll('.teaser h3');
  const texts = titles.map(({ text }) => text.trim());
  expect(texts).toContain(name);
  expect(texts).not.toContain('Athens');
});

test('what is not translated has no page in a language, and names no other', () => {
  expect(has('organisations/nova-iskra')).toBe(true);
  expect(has('sq/organisations/nova-iskra')).toBe(false);
  expect(listAlternates('organisations/nova-iskra')).toEqual([]);
  expect(read('organisations/nova-iskra').querySelector('nav.languages')).toBe(null);
});

describe('a list in a language', () => {
  test('leads to translated entries, and marks the language of the others', () => {
    const teasers = read('sq/organisations').querySelectorAll('.teaser');
    const find = (title: string) =>
      teasers.find((teaser) => teaser.querySelector('h3')?.text.trim() === title);
    const [translated, other] = [find('British Council'), find('Association of German Cities')];
    expect(translated?.querySelector('h3 a')?.getAttribute('href')).toBe(
      '/sq/organisations/british-council/',
    );
    expect(translated?.querySelector('.language')).toBe(null);
    expect(other?.querySelector('h3 a')?.getAttribute('href')).toBe(
      '/organisations/german-association-of-cities/',
    );
    expect(other?.querySelector('h3 a')?.getAttribute('hreflang')).toBe('en-GB');
    expect(other?.querySelector('.language')?.text).toBe('anglisht');
    expect(other?.querySelector('.summary')?.getAttribute('lang')).toBe('en-GB');
  });
});

test.each(['sr-latn', 'sr-cyrl', 'sq'])('every link of a page in %s leads somewhere', (language) => {
  const dir = join(dist, language);
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(8);
  for (const file of pages) {
    for (const link of parse(readFileSync(join(dir, file), 'utf8')).querySelectorAll('a[href^="/"]')) {
      const [path = ''] = (link.getAttribute('href') ?? '').split(/[?#]/);
      expect(existsSync(join(dist, decodeURIComponent(path))), `${path} in ${file}`).toBe(true);
    }
  }
});

test('the sitemap names pages of every language, and the search is in each', () => {
  const sitemap = readdirSync(dist).filter((file) => /^sitemap-.*\.xml$/.test(file));
  const named = sitemap.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
  expect(named).toContain('<loc>https://mostovi.example/sq/cities/nis/</loc>');
  expect(read('sr-cyrl/search').querySelector('h1')?.text).toBe('Претрага');
});
