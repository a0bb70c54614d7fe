/**
 * Sites in other languages, in a real browser: nothing of the interface is left in English, nothing is wider than the
 * page, axe finds nothing, and the search finds what is typed in the language. The normal run has one language; all of them:
 * `LANGUAGES=all npm test -- unit tests/languages.test.ts`, or `LANGUAGES=sq,uk` for some.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folders } from '#collections/index.ts';
import { type ServedSite, serveSite } from '#features/hosting/preview-server.ts';
import { en } from '#i18n/en/rooms.ts';
import type { Words } from '#i18n/word-types.ts';
import { loadWords } from '#i18n/words.ts';
import { sitePages } from '#routes/features.ts';
import { site as settings } from '#site.ts';
import { MONTHS } from '#text/month-names.ts';
import { expectNoViolations } from './axe.ts';
import { waitForOptions } from './browser/search-answer.ts';
import { launchBrowser } from './browser.ts';
import { buildProject, createProject } from './own-project.ts';
import { calculateFigures } from './relevance/figures.ts';
import { firstLanguageQueries } from './relevance/first-language-queries.ts';
import { listFirstLanguageCases } from './relevance/language-cases.ts';
import { measureRelevance } from './relevance/measure.ts';
import { formatMisses, formatPart } from './relevance/report.ts';

const ALL = readdirSync('src/i18n', { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

const { LANGUAGES: asked = 'sr-Cyrl' } = process.env;

const LANGUAGES = asked === 'all' ? ALL : asked.split(',');

const FIXTURE = 'tests/fixtures/content';

/** Entries with titles that no language has, and the addresses of pages that are then not there. */
const LEFT_OUT = /[/\\](?:odd|addresses\.txt)$/;

/** Pages of every shape, below the home page. */
const PAGES = {
  home: '',
  'a list': 'events/',
  'a list by kind': 'organisations/',
  'a project': 'projects/grand-span/',
  'an event': 'events/arch-week/',
  'an event with a local time': 'events/opening-night/',
  'a workshop': 'workshops/drawing-lesson/',
  'a city': 'cities/spandrelgrad/',
  'an organisation': 'organisations/keystone-fund/',
  'a news page': 'news/markdown-sampler/',
  calls: 'calls/',
  countries: 'countries/',
  'a country': 'countries/bg/',
  topics: 'topics/',
  directory: 'directory/',
  people: 'people/',
  map: 'map/',
  timeline: 'timeline/',
  numbers: 'about/numbers/',
  sources: 'about/data/',
  feeds: 'feeds/',
  shortlist: 'shortlist/',
  offline: 'offline/',
  embeds: 'embeds/',
  data: 'data/',
  changes: 'data/changes/',
  'an embed': 'embed/coming/',
  'a page that is not there': 'nowhere/',
} as const;

/** In New York it is another hour, so that pages say what a local time is there. */
const TIME_ZONE = 'America/New_York';

const WIDTHS = [320, 360];

const root = mkdtempSync(join(tmpdir(), 'site-languages-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

/** All strings and functions in words, but what people type and ask: that may be English in any language. */
function* listWords(words: object): Generator<string | ((...args: never) => unknown)> {
  for (const [key, word] of Object.entries(words)) {
    if (key === 'askedAs' || key === 'relations' || key === 'locale') continue;
    if (typeof word === 'object' && word !== null) yield* listWords(word);
    else yield word;
  }
}

const isText = (word: unknown) => typeof word === 'string';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const LABELS = folders.map(({ labels }) => labels.en);

/** Countries and languages, by which a page would show that a name was not asked for in its language. */
const CODES = {
  region: ['RS', 'BG', 'PT', 'MK', 'AL', 'BA', 'GB'],
  language: ['sr', 'sr-Latn', 'bg', 'ka', 'el'],
};

const listNames = (locale: string) =>
  (['region', 'language'] as const).flatMap((type) => {
    const names = new Intl.DisplayNames(locale, { type });
    return CODES[type].flatMap((code) => names.of(code) ?? []);
  });

/** The English texts of the interface. */
const ENGLISH = [
  ...listWords(en),
  ...LABELS.flatMap((labels) => [...listWords(labels)]),
  ...sitePages.map(({ title }) => title.en),
];

/** Words with spaces between them in what functions are made of. */
const PHRASES = ENGLISH.filter((word) => typeof word === 'function').flatMap(
  (word) => word.toString().match(/[A-Za-z][a-z’]*(?: [a-z’]+)+/g) ?? [],
);

const content = readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx?|jsonl)$/.test(file))
  .map((file) => readFileSync(join(FIXTURE, file), 'utf8'));

const WRITTEN = tidy(
  [...content, settings.name, settings.tagline, settings.description].join('\n').replace(/[*_`[\]]/g, ''),
);

/** Topics, which are called as their ids are: `open-calls` → "Open calls". */
const TOPICS = new Set(
  content
    .flatMap((text) => text.match(/(?<=^topics: \[).*(?=\]$)/m)?.[0].split(', ') ?? [])
    .map((topic) => topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ')),
);

/** Texts of content that are a whole line, or the value of a field. */
const LINES = new Set(
  content.flatMap((text) =>
    text.split('\n').flatMap((line) => [line, ...line.split(/^[#\s-]+|[[\]{},]|\w+: /)].map(tidy)),
  ),
);

/** Creates a function that finds English of the interface among texts of a page in another language. */
function createEnglishFinder(words: Words) {
  const own = new Set([...listWords(words)].filter(isText));
  const exact = new Set(
    ENGLISH.filter(isText).filter((word) => !own.has(word) && !LINES.has(word) && !TOPICS.has(word)),
  );
  const ownNames = new Set(listNames(words.locale));
  const parts = [...MONTHS, ...listNames('en'), ...PHRASES.filter((phrase) => phrase.length > 7)].filter(
    (part) =>
      !own.has(part) && !ownNames.has(part) && !TOPICS.has(part) && part !== 'May' && part !== 'March',
  );
  const within = new RegExp(
    `(?<!\\p{L})(?:${[...new Set(parts)].join('|').replace(/[()]/g, '\\$&')})(?!\\p{L})`,
    'u',
  );
  return (texts: readonly string[]) =>
    texts.filter((text) => exact.has(text) || (within.test(text) && !WRITTEN.includes(text)));
}

/** Code, bodies of content, and the names by which the search finds countries, in many languages. */
const SKIPPED = 'script, style, template, pre, code, noscript, .prose, #search-record p';

/** The texts of a page that visitors see or hear, with those of controls; but code, and what is in another language. */
const listTexts = (page: Page): Promise<string[]> =>
  page.evaluate((always) => {
    const skipped = `${always}, [lang]:not([lang="${document.documentElement.lang}"])`;
    const texts: (string | null)[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest(skipped)) texts.push(walker.currentNode.nodeValue);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!element.closest(skipped)) texts.push(element.getAttribute(name));
      }
    }
    return [...new Set(texts.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()))];
  }, SKIPPED);

/** What no language writes: gaps of a template, and a full stop after that of a date. */
const listFaults = (texts: readonly string[]) =>
  texts.filter(
    (text) => /(?<!\{)\{[a-z]+\}/.test(text) || (/(?<!\.)\.\.(?!\.)/.test(text) && !WRITTEN.includes(text)),
  );

/** Days with their texts. */
const listDays = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTimeElement>('main time')]
      .filter((time) => /^\d{4}-\d\d-\d\d$/.test(time.dateTime))
      .map((time) => [time.dateTime, time.textContent?.trim() ?? ''] as const),
  );

describe.each(LANGUAGES)('a site in %s', async (language) => {
  const words = await loadWords(language);
  const findEnglish = language === 'en' ? () => [] : createEnglishFinder(words);
  const dates = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const dir = join(root, language);
  let site: ServedSite;

  beforeAll(async () => {
    createProject(root, language);
    cpSync(FIXTURE, join(dir, 'content'), { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
    const path = join(dir, 'src/site.ts');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/languages: \[[^\]]*\]/, `languages: ['${language}']`));
    await buildProject(dir);
    site = await serveSite({ dir: join(dir, 'dist'), base: '/', port: 0 });
  });

  afterAll(async () => {
    await walking?.context().close();
    await site?.close();
  });

  async function visit(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, timezoneId: TIME_ZONE });
    page.setDefaultTimeout(120_000);
    await page.clock.setFixedTime('2026-06-01T12:00:00Z');
    await page.goto(new URL(path, site.url).href);
    return page;
  }

  let walking: Page | undefined;

  /** Opens a page in the tab of the test before, which takes less: for pages that a test looks at and does not use. */
  async function walk(path: string): Promise<Page> {
    if (!walking) {
      walking = await visit(path);
      return walking;
    }
    await walking.setViewportSize({ width: 360, height: 740 });
    await walking.goto(new URL(path, site.url).href);
    return walking;
  }

  /** Fails with what is wrong on a page as it is now. */
  async function expectOwnLanguage(page: Page, state: string): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const texts = await listTexts(page);
    expect(findEnglish(texts), `English, ${state}`).toEqual([]);
    expect(listFaults(texts), state).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(
        width,
      );
    }
    await expectNoViolations(page, state);
  }

  test.for(Object.entries(PAGES))('%s', async ([name, path]) => {
    await expectOwnLanguage(await walk(path), name);
  });

  test('days are written as the language writes them', async () => {
    const page = await visit('about/data/');
    const days = await listDays(page);
    expect(days.length).toBeGreaterThan(0);
    for (const [day, text] of days) expect(text, day).toBe(dates.format(new Date(day)));
    await page.context().close();
  });

  test.each([
    ['results', 'Spandrelgrad'],
    ['no results', 'Qqqqqqq'],
  ])('the search page with %s', async (state, query) => {
    const page = await visit('search/');
    await page.locator('main input[type="search"]').fill(query);
    await page.locator('[data-search][data-answered]').waitFor();
    if (state === 'results') await page.locator('[data-facet] label').first().waitFor({ state: 'attached' });
    await expectOwnLanguage(page, `search with ${state}`);
    await page.context().close();
  });

  test.runIf(language in firstLanguageQueries)(
    'the search finds the right page first for nine of ten queries',
    async () => {
      const cases = listFirstLanguageCases(language, join(dir, 'content'), '2026-06-01');
      expect(cases.length).toBeGreaterThanOrEqual(20);
      const outcomes = await measureRelevance(() => visit('search/'), site.url, cases);
      const { hitAt1 } = calculateFigures(language, outcomes);
      expect(hitAt1, `${formatPart(hitAt1)}\n${formatMisses(outcomes)}`).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('the search dialog', async () => {
    const page = await visit('cities/spandrelgrad/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await expectOwnLanguage(page, 'dialog');
    await page.keyboard.type('Spandrel');
    await waitForOptions(page, 'Spandrel');
    await expectOwnLanguage(page, 'dialog with results');
    await page.context().close();
  });

  test('feeds and calendars', () => {
    const files = readdirSync(join(dir, 'dist'), { recursive: true, encoding: 'utf8' });
    const read = (ending: string) =>
      files
        .filter((file) => file.endsWith(ending))
        .map((file) => readFileSync(join(dir, 'dist', file), 'utf8'));
    const calendars = read('.ics').flatMap((text) =>
      text
        .replaceAll('\r\n ', '')
        .split(/\r\n|\\n/)
        .map((line) => tidy(line.replace(/^[A-Z-]+(?:;[^:]*)?:/, '').replaceAll('\\,', ','))),
    );
    const feeds = read('.xml').filter((text) => text.includes('<feed'));
    expect(calendars.length * feeds.length).toBeGreaterThan(0);
    for (const feed of feeds) expect(feed).toContain(`xml:lang="${language}"`);
    const texts = feeds.flatMap((feed) =>
      parse(feed)
        .querySelectorAll('title, subtitle')
        .map((title) => tidy(title.textContent)),
    );
    expect(findEnglish([...calendars, ...texts])).toEqual([]);
  });

  test('every page', () => {
    const found = readdirSync(join(dir, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && !file.startsWith('admin'))
      .flatMap((file) => {
        const page = parse(readFileSync(join(dir, 'dist', file), 'utf8'));
        for (const skipped of page.querySelectorAll(SKIPPED)) skipped.remove();
        const texts = page
          .querySelectorAll('*')
          .flatMap((element) => [
            ...element.childNodes
              .filter(({ nodeType }) => nodeType === 3)
              .map(({ textContent }) => textContent),
            ...['aria-label', 'title', 'placeholder', 'content'].map(
              (name) => element.getAttribute(name) ?? '',
            ),
          ]);
        const tidied = [...new Set(texts.map(tidy))];
        return [...findEnglish(tidied), ...listFaults(tidied)].map((text) => `${file}: ${text}`);
      });
    expect(found).toEqual([]);
  });
});
