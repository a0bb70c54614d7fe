import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { toLanguageFolder } from '#i18n/language-folder.ts';
import { useLanguage } from '#i18n/words.ts';
import { FIRST_LANGUAGE, getLanguageOf, LANGUAGES, toLanguageRoot } from '#routes/languages.ts';
import { listAllDocuments } from './documents.ts';

/** The size of the first round trip. */
const FIRST_ROUND_TRIP = 14 * 1024;

/** The limit for scripts of a page. */
const SCRIPT = 2 * 1024;

/** The limit for the script that opens the search, on every page. */
const LAUNCHER = 700;

/** The limit for all scripts of the search, with the words of its language, and for those of the map. */
const PROGRAM = 15 * 1024;

const isLauncher = (src: string) => src.includes('/SearchLauncher.');

/** The limit for what answers questions about relations; it is loaded with the first query of several words. */
const ANSWERS = 6 * 1024;

/** The limit for all scripts of the shortlist: a page that is nothing without them. */
const SHORTLIST = 4 * 1024;

/** The limit for what a language that inflects names adds to that: every form of the words of questions. */
const ENDINGS = 4 * 1024;

/** The limit for what a site in several languages adds to the scripts of the search: words are scripts of their own. */
const SEVERAL = 512;

/** The limit for what writes the words of a page in Cyrillic letters. */
const CYRILLIC = 3 * 1024;

/**
 * What pages in a further language may take more: names keep their own language, so that such a page has words of two,
 * and Cyrillic letters take two bytes.
 */
const FURTHER = 1024;

/** The additional size of a page with a large map. */
const LARGE_MAP = 14 * 1024;

function measureGzip(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** Loaded where there are no results, and for those that are saved: no question needs them. */
const OF_RESULTS = /^(?:no-results|results-file|spreadsheet-text)\./;

describe.each(inject('sites').filter(({ name }) => name === 'real'))('$name', ({ dir, origin, base }) => {
  const documents = listAllDocuments(dir);

  const toFile = (href: string) => new URL(href, origin).pathname.slice(base.length);

  test('HTML and CSS of every entry come in the first round trip, but for a large map', () => {
    const sizes = new Map<string, number>();
    const sizeOf = (href: string): number => {
      const file = toFile(href);
      const size = sizes.get(file) ?? measureGzip(readFileSync(join(dir, file)));
      sizes.set(file, size);
      return size;
    };
    const names = new Set(collections.map(({ name }) => name)).add('countries');
    const isEntry = (path: string) => names.has(path.split('/')[1] ?? '') && path.split('/').length === 4;
    const violations = documents
      .filter(({ path, language }) => {
        const inLanguage = path.slice(toLanguageRoot(language).length);
        return isEntry(inLanguage) || inLanguage === '/' || inLanguage.startsWith('/map/');
      })
      .map(({ path, language, html, root }) => {
        const styles = root
          .querySelectorAll('link[rel="stylesheet"]')
          .map((link) => link.getAttribute('href') ?? '');
        const bytes = measureGzip(html) + styles.reduce((sum, href) => sum + sizeOf(href), 0);
        const isLarge = root.querySelector('.map table') !== null;
        const further = language === FIRST_LANGUAGE ? 0 : FURTHER;
        return { path, bytes, budget: FIRST_ROUND_TRIP + (isLarge ? LARGE_MAP : 0) + further };
      })
      .filter(({ bytes, budget }) => bytes > budget);
    expect(violations).toEqual([]);
  });

  /** Scripts that load with the page; those in a template wait. */
  const listScripts = (root: HTMLElement) =>
    root
      .querySelectorAll('script[src]')
      .filter((script) => !script.closest('template'))
      .map((script) => script.getAttribute('src') ?? '');

  test('what enlarges the map and narrows it, with all else on its pages, is less than 15 KB', () => {
    const pages = documents.filter(({ path }) => path.startsWith('/map/'));
    expect(pages.length).toBeGreaterThan(4);
    for (const { root } of pages) {
      const files = new Set(listScripts(root).flatMap((src) => listModules(join(dir, toFile(src)))));
      expect(files.size).toBe(2);
      expect([...files].reduce((sum, file) => sum + measureGzip(readFileSync(file)), 0)).toBeLessThan(
        PROGRAM,
      );
    }
  });

  test('no page but search and the map has more script than 2 KB, and what opens the search is less than 700 bytes', () => {
    const measure = (src: string) =>
      listModules(join(dir, toFile(src))).reduce((sum, file) => sum + measureGzip(readFileSync(file)), 0);
    const pages = documents
      .filter(({ path }) => !path.endsWith('/search/') && !path.includes('/map/'))
      .map(({ path, root }) => {
        const scripts = listScripts(root).map((src) => ({ src, bytes: measure(src) }));
        return { path, scripts, bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0) };
      });
    const violations = pages.filter(({ bytes }) => bytes > SCRIPT);
    expect(violations.map(({ path, bytes }) => [path, bytes])).toEqual([]);
    const launchers = new Set(
      pages.flatMap(({ scripts }) => scripts.map(({ src }) => src)).filter(isLauncher),
    );
    expect(launchers.size).toBe(1);
    for (const src of launchers) expect(measure(src)).toBeLessThan(LAUNCHER);
    expect(pages.filter(({ scripts }) => !scripts.some(({ src }) => isLauncher(src)))).toEqual([]);
  });

  describe.each(LANGUAGES)('the search in %s', (language) => {
    const root = toLanguageRoot(language);
    const search = documents.find(({ path }) => path === `${root}/search/`)?.root;
    const waiting = documents
      .filter(({ path }) => getLanguageOf(path) === language)
      .flatMap((page) => page.root.querySelectorAll('template script[src]'));
    const sources = [
      ...(search ? listScripts(search) : []),
      ...waiting.map((script) => script.getAttribute('src') ?? ''),
    ];
    const program = new Set(sources.flatMap((src) => listModules(join(dir, toFile(src)))));
    /** Words are scripts of their own on a site in several languages: those of other languages are not loaded. */
    const isLoaded = (file: string) => !/_client-\w+_/.test(file) || basename(file).includes(`_${language}.`);
    const listNext = (files: Iterable<string>) =>
      [...files].flatMap(listOnDemand).filter(isLoaded).flatMap(listModules);
    const isOfProgram = (file: string) => basename(file).startsWith(`_client-words_${language}.`);
    const files = new Set([
      ...program,
      ...[...program].flatMap(listOnDemand).filter(isOfProgram).flatMap(listModules),
    ]);
    const later = listNext(files);
    const onDemand = new Set([...later, ...listNext(later)].filter((file) => !files.has(file)));
    const measureAll = (modules: Iterable<string>) =>
      [...modules].reduce((sum, file) => sum + measureGzip(readFileSync(file)), 0);
    const isInflected = useLanguage(language).words.relations.endings !== '';
    const isCyrillic = toLanguageFolder(language) === 'sr-Cyrl';

    test('all its scripts, with the one that reads the index, are less than 15 KB', () => {
      expect(program.size).toBeGreaterThan(3);
      const words = LANGUAGES.length > 1 ? SEVERAL : 0;
      expect(measureAll(files)).toBeLessThan(PROGRAM + words + (isCyrillic ? CYRILLIC : 0));
    });

    test('what questions about relations load is less than 6 KB, and in a language with endings 4 KB more', () => {
      expect(onDemand.size).toBeGreaterThan(1);
      const loaded = [...onDemand].filter(
        (file) => (isInflected || !file.includes('language-lookup')) && !OF_RESULTS.test(basename(file)),
      );
      expect(measureAll(loaded)).toBeLessThan(ANSWERS + (isInflected ? ENDINGS : 0));
    });
  });

  test('the whole program of the shortlist, with what it loads for entries and files, is less than 4 KB', () => {
    const root = documents.find(({ path }) => path === '/shortlist/')?.root;
    const files = (root ? listScripts(root) : [])
      .filter((src) => !isLauncher(src))
      .flatMap((src) => listModules(join(dir, toFile(src))));
    const all = new Set([...files, ...files.flatMap(listOnDemand).flatMap(listModules)]);
    expect(all.size).toBeGreaterThan(2);
    expect([...all].reduce((sum, file) => sum + measureGzip(readFileSync(file)), 0)).toBeLessThan(SHORTLIST);
  });
});

/** What a built module imports on demand. */
const listOnDemand = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/import\(\s*["'`](\.[^"'`]+)["'`]/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );

/** A built module and its imports. */
function listModules(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)];
  return [file, ...imports.flatMap(([, path = '']) => listModules(join(dirname(file), path)))];
}
