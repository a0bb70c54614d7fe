/**
 * A site in several languages: the real content with the translations in `tests/translations/`. What is translated has
 * its pages there, and every page leads on in its language where it can.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '#features/hosting/preview-server.ts';
import { launchBrowser } from './browser.ts';
import { buildProject, createProject } from './own-project.ts';
import { calculateFigures, calculateRightAnswers } from './relevance/figures.ts';
import { listLanguageCases, listLanguageQuestions } from './relevance/language-cases.ts';
import { measureAnswers, measureRelevance } from './relevance/measure.ts';
import { formatAnswers, formatMisses, formatPart } from './relevance/report.ts';

const TRANSLATIONS = 'tests/translations';

const root = mkdtempSync(join(tmpdir(), 'site-several-'));
const project = createProject(root, 'project');
const BUILD_DATE = '2026-06-01';
let printed = '';
let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  cpSync('content', join(project, 'content'), { recursive: true });
  cpSync(TRANSLATIONS, join(project, 'content'), { recursive: true });
  const settings = join(project, 'src/site.ts');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(
    settings,
    text.replace("languages: ['en-GB']", "languages: ['en-GB', 'sr-Latn', 'sr-Cyrl', 'sq']"),
  );
  printed = await buildProject(project, { BUILD_DATE });
  served = await serveSite({ dir: join(project, 'dist'), base: '/', port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
  // A build of all content: a busy machine takes a while.
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(root, { recursive: true });
});

/** Opens the search of a language in a tab of its own. */
async function openSearch(language: string) {
  const page = await browser.newPage();
  await page.goto(`${served.url}${language.toLowerCase()}/search/`);
  return page;
}

const read = (path: string) => parse(readFileSync(join(project, 'dist', path, 'index.html'), 'utf8'));

const has = (path: string) => existsSync(join(project, 'dist', path, 'index.html'));

const listAlternates = (path: string) =>
  read(path)
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') ?? '').pathname]);

test('every translation is checked with its original, and fits it', () => {
  const files = readdirSync(TRANSLATIONS, { recursive: true, encoding: 'utf8' });
  const count = files.filter((file) => file.endsWith('.md')).length;
  expect(count).toBeGreaterThan(40);
  expect(printed).toContain(`${count} translations checked: no errors`);
});

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
      ['sq', '/sq/projects/digital-cities/'],
    ];
    for (const path of [
      'projects/digital-cities',
      'sr-latn/projects/digital-cities',
      'sq/projects/digital-cities',
    ]) {
      expect(listAlternates(path), path).toEqual(all);
    }
    const menu = read('sq/projects/digital-cities').querySelectorAll('nav.languages li');
    expect(menu.map((item) => item.text.trim())).toEqual(['English', 'Srpski (latinica)', 'Shqip']);
  });

  test('is its own canonical page', () => {
    const link = read('sq/cities/nis').querySelector('link[rel=canonical]');
    expect(link?.getAttribute('href')).toBe('https://mostovi.example/sq/cities/nis/');
  });
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
  const dir = join(project, 'dist', language);
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(8);
  for (const file of pages) {
    for (const link of parse(readFileSync(join(dir, file), 'utf8')).querySelectorAll('a[href^="/"]')) {
      const [path = ''] = (link.getAttribute('href') ?? '').split(/[?#]/);
      expect(existsSync(join(project, 'dist', decodeURIComponent(path))), `${path} in ${file}`).toBe(true);
    }
  }
});

test('the sitemap names pages of every language, and the search is in each', () => {
  const sitemap = readdirSync(join(project, 'dist')).filter((file) => /^sitemap-.*\.xml$/.test(file));
  const named = sitemap.map((file) => readFileSync(join(project, 'dist', file), 'utf8')).join('\n');
  expect(named).toContain('<loc>https://mostovi.example/sq/cities/nis/</loc>');
  expect(read('sr-cyrl/search').querySelector('h1')?.text).toBe('Претрага');
});

describe.each(['sr-Latn', 'sr-Cyrl', 'sq'])('the search in %s', (language) => {
  const open = () => openSearch(language);

  test('finds the right page first for nine of ten queries', async () => {
    const cases = listLanguageCases(language, join(project, 'content'), BUILD_DATE, has);
    expect(cases.length).toBeGreaterThanOrEqual(20);
    const outcomes = await measureRelevance(open, served.url, cases);
    const { hitAt1 } = calculateFigures(language, outcomes);
    expect(hitAt1, `${formatPart(hitAt1)}\n${formatMisses(outcomes)}`).toBeGreaterThanOrEqual(0.9);
  });

  test('answers questions about relations', async () => {
    const questions = listLanguageQuestions(language, has);
    const outcomes = await measureAnswers(open, served.url, questions);
    expect(calculateRightAnswers(outcomes), formatAnswers(outcomes)).toBeGreaterThanOrEqual(0.9);
  });
});

test('results in another language than the page are marked, and none is there twice', async () => {
  const page = await openSearch('sq');
  await page.getByRole('main').getByRole('searchbox').fill('Digital Cities');
  await page.locator('[data-search][data-answered]').waitFor();
  const results = await page.locator('[data-search-results] > li').evaluateAll((items) =>
    items.map((item) => {
      const mark = item.querySelector('.language');
      return [
        new URL(item.querySelector('a')?.href ?? '').pathname,
        item.getAttribute('lang'),
        mark?.textContent,
        mark?.getAttribute('lang'),
      ];
    }),
  );
  expect(results[0]).toEqual(['/sq/projects/digital-cities/', null, undefined, undefined]);
  const others = results.filter(([path]) => !path?.startsWith('/sq/'));
  expect(others.length).toBeGreaterThan(0);
  for (const result of others) expect(result.slice(1)).toEqual(['en-GB', 'anglisht', 'sq']);
  const entries = results.map(([path]) => path?.replace(/^\/sq/, ''));
  expect(new Set(entries).size).toBe(entries.length);
  // Its facets are in the words of the page.
  await page.locator('[data-facet=kind] label').first().waitFor({ state: 'attached' });
  expect(await page.locator('[data-facet=kind]').innerText()).toContain('Organizata');
  await page.close();
});
