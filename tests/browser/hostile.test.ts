/**
 * Hostile texts in every position that the registry knows: each is refused with its place, or harmless wherever it is
 * shown. A few texts are tried; `HOSTILE_EVERY=1 npm test -- browser tests/browser/hostile.test.ts` tries all,
 * which takes an hour.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XmlDocument } from 'libxml2-wasm';
import { parse } from 'node-html-parser';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { folders } from '#collections/index.ts';
import { topicSchema } from '#collections/topics.ts';
import { readContent } from '#entries/read-content.ts';
import { renderHeadersFile } from '#features/hosting/headers.ts';
import { readRedirectsFile } from '#features/hosting/redirect-files.ts';
import { en } from '#i18n/en/rooms.ts';
import { checkContent } from '#preflight/check.ts';
import { SEVERITIES } from '#preflight/diagnostics/diagnostic.ts';
import { site as settings } from '#site.ts';
import { listLineDiagnostics, readWithIcalJs, readWithNodeIcal } from '#tests/calendar-readers.ts';
import { BUILD_DATE } from '#tests/content.ts';
import { listAtomErrors, listContentErrors, readAtom } from '#tests/formats/atom.ts';
import { listJsonFeedErrors } from '#tests/formats/json-feed.ts';
import { CorpusMaker, writeWorld } from '#tests/hostile/corpus.ts';
import { listHarm } from '#tests/hostile/harm.ts';
import { buildCorpus, ORIGIN, serveWithoutHeaders, writeCorpus } from '#tests/hostile/site.ts';
import { listVectors, type Vector } from '#tests/hostile/vectors.ts';
import { listDocuments, listFiles, listRedirectPages } from '../site/documents.ts';
import { waitForAnswer, waitForAnswerTo, waitForOptions, waitForSearch } from './search-answer.ts';
import { test } from './visit.ts';

const EVERY = Number(process.env.HOSTILE_EVERY ?? 200);

/** Texts are checked and built together, so many at a time. */
const AT_ONCE = 40;

/** WCAG 2.2, 1.4.10, and a phone. */
const viewport = { width: 360, height: 740 };

// For an hour by hand.
vi.setConfig({ testTimeout: 10 * 3_600_000, hookTimeout: 10 * 3_600_000 });

const all = listVectors();
const vectors = all.filter((_, index) => index % EVERY === 0);

let root: string;
let maker: CorpusMaker;
let site: { url: string; close: () => Promise<unknown> };
let dir: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-hostile-'));
  const contentDir = join(root, 'content');
  dir = join(root, 'dist');
  await writeWorld(contentDir);
  maker = new CorpusMaker(contentDir);
  for (let from = 0; from < vectors.length; from += AT_ONCE) maker.add(vectors.slice(from, from + AT_ONCE));
  writeCorpus(contentDir, maker.corpus);
  await buildCorpus(contentDir, dir);
  site = await serveWithoutHeaders(dir);
});

afterAll(async () => {
  await site?.close();
  rmSync(root, { recursive: true });
});

/** Says how much was tried: figures for a run by hand. */
const report = (what: string, count: number) => {
  if (process.env.HOSTILE_EVERY) console.log(`${what}: ${count}`);
};

describe('the check', () => {
  test('refuses a text at its line, or lets it pass', () => {
    expect(maker.corpus.faults).toEqual([]);
    const outcomes = [...maker.corpus.outcomes.values()];
    const sum = (count: (outcome: (typeof outcomes)[number]) => number) =>
      outcomes.reduce((total, outcome) => total + count(outcome), 0);
    report('texts', vectors.length);
    report('positions', outcomes.length);
    report(
      'refused',
      sum(({ refused }) => refused),
    );
    report(
      'passed',
      sum(({ passed }) => passed),
    );
    report('entries', maker.corpus.files.size);
    expect(outcomes.length).toBeGreaterThan(400);
    expect(sum(({ refused }) => refused)).toBeGreaterThan(vectors.length * 50);
    expect(sum(({ passed }) => passed)).toBeGreaterThan(vectors.length * 200);
  });

  test('every field of free text holds hostile texts that pass', () => {
    const held = [...maker.corpus.outcomes].filter(([, { passed }]) => passed > 0).map(([name]) => name);
    for (const { name } of folders) {
      expect(held).toEqual(expect.arrayContaining([`${name}.title`, `${name}.summary`]));
    }
  });

  test('names of files and folders are refused, or harmless addresses', () => {
    const contentDir = join(root, 'names');
    const names = new Set(
      all
        .map(({ text }) => text.toWellFormed())
        .filter((name) => !/[/\0]/.test(name) && name !== '' && Buffer.byteLength(name) < 200),
    );
    const files = [...names].flatMap((name) => [`news/${name}.md`, `news/${name}.png`, `${name}/a.md`]);
    for (const file of files) {
      if (/^\.\.?\//.test(file)) continue;
      mkdirSync(dirname(join(contentDir, file)), { recursive: true });
      writeFileSync(join(contentDir, file), '---\ntitle: A\nsummary: A.\ndate: 2018\n---\n');
    }
    const content = readContent(contentDir);
    const diagnostics = checkContent(content, { buildDate: BUILD_DATE });
    const refused = new Set(
      diagnostics.map(({ file }) => (file.split('/')[0] === 'news' ? file : file.split('/')[0])),
    );
    report('names', names.size);
    expect(
      diagnostics.every(({ code, line }) => code in SEVERITIES && code !== 'internal' && line >= 1),
    ).toBe(true);
    const passed = [...content.entries, ...content.pages].filter(({ file }) => !refused.has(file));
    expect(passed.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test.for(Object.keys(topicSchema.shape))(
    'a topic with hostile texts as its %s is refused at its line, or passes',
    (field) => {
      const contentDir = join(root, `topics-${field}`);
      mkdirSync(contentDir);
      const lines = all.map(({ name, text }) => {
        const value = JSON.stringify(field === 'aliases' ? [text] : text);
        const topic = { id: name, label: `Label of ${name}`, [field]: 0 };
        return `- {${Object.entries(topic)
          .map(([key, is]) => `${key}: ${key === field ? value : JSON.stringify(is)}`)
          .join(', ')}}`;
      });
      writeFileSync(join(contentDir, 'topics.yaml'), `${lines.join('\n')}\n`);
      const diagnostics = checkContent(readContent(contentDir), { buildDate: BUILD_DATE });
      expect(diagnostics.length).toBeGreaterThan(0);
      for (const { file, line, code } of diagnostics) {
        expect(file).toBe('topics.yaml');
        expect(code).not.toBe('internal');
        expect(line >= 1 && line <= lines.length).toBe(true);
      }
    },
  );

  test('a list of addresses with hostile lines is refused', () => {
    const contentDir = join(root, 'addresses');
    mkdirSync(contentDir);
    const lines = all.flatMap(({ text }) => text.toWellFormed().split('\n'));
    writeFileSync(join(contentDir, 'addresses.txt'), `${lines.join('\n')}\n`);
    const diagnostics = checkContent(readContent(contentDir), { buildDate: BUILD_DATE });
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { file, line, code } of diagnostics) {
      expect(file).toBe('addresses.txt');
      expect(code).not.toBe('internal');
      expect(line >= 1 && line <= lines.length + 1).toBe(true);
    }
  });
});

describe('the files of the site', () => {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const list = (pattern: RegExp) => listFiles(dir).filter((file) => pattern.test(file));

  test('every feed is valid, and what it holds is harmless', () => {
    // At former addresses stand copies.
    const xml = list(/^(?!old\/).*feed\.xml$/);
    report('feeds', xml.length * 2);
    for (const file of xml) {
      expect(listAtomErrors(read(file), `${ORIGIN}/${file}`, BUILD_DATE), file).toEqual([]);
      for (const { content } of readAtom(read(file)).entries) {
        expect(listContentErrors(content), file).toEqual([]);
        expect(listHarmInHtml(content), file).toEqual([]);
      }
    }
    for (const file of list(/^(?!old\/).*feed\.json$/)) {
      expect(listJsonFeedErrors(read(file), `${ORIGIN}/${file}`), file).toEqual([]);
    }
  });

  test('every calendar is read by two programs as the same events', () => {
    const calendars = list(/\.ics$/);
    report('calendars', calendars.length);
    for (const file of calendars) {
      const bytes = readFileSync(join(dir, file));
      expect(listLineDiagnostics(bytes), file).toEqual([]);
      const [first, second] = [readWithIcalJs, readWithNodeIcal].map((readWith) =>
        readWith(bytes.toString())
          .map(({ uid }) => uid)
          .sort(),
      );
      expect(second, file).toEqual(first);
      expect(bytes.toString()).not.toMatch(/\r\n(?:ATTENDEE|ATTACH|BEGIN:VALARM)/);
    }
  });

  test('tables are read with all their columns, and no cell is a formula', () => {
    const tables = list(/\.csv$/);
    report('tables', tables.length);
    for (const file of tables) {
      const [head, ...rows] = parseCsv(read(file), { bom: true }) as string[][];
      expect(rows.every((row) => row.length === head?.length)).toBe(true);
      const formulas = rows.flat().filter((cell) => /^\s*[=+@]|^\s*-(?![\d.]+$)|^[\t\r]/.test(cell));
      expect(formulas, file).toEqual([]);
    }
  });

  test('JSON, GeoJSON and XML parse', () => {
    for (const file of list(/\.(?:geo)?json$/)) expect(() => JSON.parse(read(file)), file).not.toThrow();
    for (const file of list(/\.xml$/)) {
      const document = XmlDocument.fromString(read(file));
      document.dispose();
    }
  });

  test('redirects lead to pages of the site, and headers are ours', () => {
    const redirects = read('_redirects').split('\n').filter(Boolean);
    report('redirects', redirects.length);
    expect(redirects.length).toBeGreaterThan(0);
    expect(redirects.filter((line) => !/^\/[a-z0-9/-]* \/[a-z0-9/-]*\/ 301$/.test(line))).toEqual([]);
    const files = new Set(listFiles(dir));
    const targets = [...readRedirectsFile(read('_redirects')).values()];
    expect(targets.filter((target) => !files.has(`${target.slice(1)}index.html`))).toEqual([]);
    for (const { html, root: page } of listRedirectPages(dir)) {
      const [refresh, ...others] = page.querySelectorAll('meta[http-equiv]');
      expect(others).toEqual([]);
      expect(refresh?.getAttribute('content')).toMatch(/^0; url=\/[a-z0-9/-]*\/$/);
      expect(listHarmInHtml(html.replace(/<meta http-equiv[^>]*>/, ''))).toEqual([]);
    }
    expect(read('_headers')).toBe(renderHeadersFile('/'));
  });

  test('every card is a picture', async () => {
    const cards = list(/^_cards\/.*\.png$/);
    report('cards', cards.length);
    for (const card of cards) {
      expect(await sharp(readFileSync(join(dir, card))).metadata(), card).toMatchObject({
        width: 1200,
        height: 630,
      });
    }
  });

  test('no page has an element, an attribute or an address out of place', () => {
    const documents = listDocuments(dir);
    report('pages', documents.length);
    expect(documents.length).toBeGreaterThan(maker.corpus.files.size);
    const harm = documents.flatMap(({ path, html }) =>
      listHarmInHtml(html).map((each) => `${path}: ${each}`),
    );
    expect(harm).toEqual([]);
  });
});

/** The same by a parser, for what is not a page of its own. */
function listHarmInHtml(html: string): string[] {
  return parse(html, { blockTextElements: { script: true, style: true } })
    .querySelectorAll('*')
    .filter(({ tagName, attributes }) => {
      const { src = '', type = '' } = attributes;
      if (tagName === 'SCRIPT') {
        return (
          !src.startsWith('/_astro/') &&
          !['application/json', 'application/ld+json', 'speculationrules'].includes(type)
        );
      }
      return (
        /^(?:iframe|frame|object|embed|applet|base|style|math|foreignobject|video|audio|marquee)$/i.test(
          tagName,
        ) ||
        Object.entries(attributes).some(
          ([name, value]) =>
            /^(?:on.*|style|srcdoc|formaction|ping|http-equiv)$/i.test(name) ||
            (/^(?:href|src|action|xlink:href)$/i.test(name) &&
              /^[\s\p{Cc}]*(?:javascript|vbscript|data|blob|file):/iu.test(value)),
        )
      );
    })
    .map((element) => element.outerHTML.slice(0, 200));
}

/** Opens pages of the site in one tab; what runs, or asks for something elsewhere, is in `events`. */
async function openTab(page: Page) {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`a dialog at ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => void events.push(`a window from ${page.url()}`));
  page.on('pageerror', (error) => void events.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) events.push(`${page.url()} asks ${request.url()}`);
  });
  const look = async (path: string, isSame = true) => {
    const found = (await page.evaluate(listHarm, new URL(site.url).origin)).map((each) => `${path}: ${each}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > viewport.width) found.push(`${path} is ${width} pixels wide: ${await findWidest(page)}`);
    if (isSame && new URL(page.url()).pathname !== encodeURI(path))
      found.push(`${path} leads to ${page.url()}`);
    if (
      await page.evaluate(() => document.cookie !== '' || localStorage.length + sessionStorage.length > 0)
    ) {
      found.push(`${path} stores something`);
    }
    events.push(...found);
  };
  return { events, look };
}

/** The innermost element that reaches furthest to the right. */
const findWidest = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')];
    const right = (element: Element) => element.getBoundingClientRect().right;
    return all
      .reduce((widest, each) => (right(each) >= right(widest) ? each : widest))
      .outerHTML.slice(0, 300);
  });

describe('in a browser without any header', () => {
  test('no page runs anything, asks for anything elsewhere, or is wider than a phone', async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport });
    const { events, look } = await openTab(page);
    for (const { path } of listDocuments(dir)) {
      if (path === '/404.html') continue;
      await page.goto(new URL(path.slice(1), site.url).href);
      await look(path);
    }
    await page.close();
    expect(events).toEqual([]);
  });

  test('no query runs anything, in the results, in the dialog or in marks', async ({ browser }) => {
    const page = await browser.newPage({ viewport });
    const { events, look } = await openTab(page);
    const queries = vectors.filter(({ text }) => text.trim() !== '');
    report('queries', queries.length);
    await page.goto(new URL('search/', site.url).href);
    await waitForSearch(page);
    const box = page.getByRole('main').getByRole('searchbox');
    for (const { text } of queries) {
      await box.fill(toLine(text));
      await box.press('Enter');
      await waitForAnswerTo(page, toLine(text));
      await look('/search/');
    }
    for (const vector of queries) {
      const query = new URLSearchParams({ q: vector.text.toWellFormed(), kind: vector.text.toWellFormed() });
      await page.goto(`${site.url}search/?${query}`);
      await waitForAnswer(page, `?${query}`);
      await look('/search/');
      const mark = new URLSearchParams({ mark: vector.text.toWellFormed() });
      await page.goto(`${site.url}${getPageOf(vector)}?${mark}`);
      await page.waitForLoadState('networkidle');
      await look(`/${getPageOf(vector)}`);
    }
    await page.keyboard.press('/');
    const field = page
      .getByRole('dialog', { name: en.shared.searchLabel(settings.name) })
      .getByRole('combobox');
    for (const { text } of queries) {
      await field.fill(toLine(text));
      await waitForOptions(page, toLine(text));
      await look('', false);
    }
    await page.close();
    expect(events).toEqual([]);
  });
});

/** A field of one line takes no more. */
const toLine = (text: string) => text.toWellFormed().replaceAll(/[\r\n]/g, ' ');

const getPageOf = ({ name }: Vector) => `news/${name}/`;
