/**
 * The run that `search.ts` measures: opens the search page of a site as a new visitor, sends queries one by one, and
 * reports sizes and times. Arguments: folder of the site, path of the page, queries. Throws if the browser’s figures
 * and the bytes on the wire differ.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serveSite } from '#features/hosting/preview-server.ts';
import { createWordSearch, writeAddress } from '#features/search/query/query-string.ts';
import { launchBrowser } from '#tests/browser.ts';
import { calculateRange } from './figures.ts';
import { type Transfer, watchTraffic } from './search/traffic.ts';
import { countBytes } from './search/wire.ts';
import { reportFigure, type Unit } from './self-report.ts';

/** Kinds of files that the search loads, by path below the root. The first match counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['the entry of the index', /^pagefind\/entry\.json$/],
  ['words', /^pagefind\/[^/]+\/words\//],
  ['pages', /^pagefind\/[^/]+\/pages\//],
  ['facets', /^pagefind\/[^/]+\/facets\//],
  ['names', /^pagefind\/[^/]+\/names\//],
  ['the whole index', /^index\.json$/],
  ['own program', /\.js$/],
];

const getKind = (path: string) => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'anything else';

/** The header that Chrome sends. */
const ACCEPTED = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

const [dir = '', path = '', first = '', ...further] = process.argv.slice(2);

interface Answer {
  /** Milliseconds from the input event to the results in the list. */
  time: number;
  /** When the results appear, in milliseconds since 1970. */
  answered: number;
}

/** A query and everything loaded for it, also after the first results, such as the counts of facets. */
interface Asked extends Answer {
  transfers: Transfer[];
}

/** Most visitors use a phone. */
const PHONE = { width: 360, height: 740 };

const site = await serveSite({ dir, base: '/', port: 0, host: '127.0.0.1' });
const wire = await countBytes(site.url);
const browser = await launchBrowser();
try {
  await run();
} finally {
  await browser.close();
  wire.close();
  await site.close();
}

async function run(): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE });
  const traffic = watchTraffic(context);
  const page = await context.newPage();
  await page.goto(wire.url + path);
  const opened = await traffic.settle();
  const ask = async (query: string): Promise<Asked> => ({
    ...(await askPage(page, query)),
    transfers: await traffic.settle(),
  });
  const cold = await ask(first);
  const warm = await inTurn(further, ask);
  const again = await inTurn(further, ask);
  const all = [...opened, ...[cold, ...warm, ...again].flatMap(({ transfers }) => transfers)];
  await completeBodies(all, wire.count());
  tellBytes([...opened, ...cold.transfers], cold.answered);
  tellFurther(warm.map(({ transfers }) => transfers.filter(({ isSearch }) => isSearch)));
  reportFigure('the first query until its results, nothing loaded', { unit: 'ms', value: cold.time });
  tellRange(
    'a further query until its results',
    'ms',
    warm.map(({ time }) => time),
  );
  tellRange(
    'the same again, everything loaded',
    'ms',
    again.map(({ time }) => time),
  );
  reportFigure('own program (gzip)', { unit: 'bytes', value: getProgramSize(all) });
}

async function inTurn<T, U>(values: readonly T[], work: (value: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (const value of values) done.push(await work(value));
  return done;
}

/** Enters a whole query at once and waits for the answer. The page measures the time. */
async function askPage(page: Page, query: string): Promise<Answer> {
  const watch = await page.evaluateHandle(watchAnswer, writeAddress(createWordSearch(query)));
  await page.locator('[data-search] input[type=search]').selectText();
  await page.keyboard.insertText(query);
  return watch.evaluate(({ answer }) => answer);
}

/** Runs in the page. The promise is wrapped in an object, so that the caller does not await it yet. */
function watchAnswer(address: string): { answer: Promise<Answer> } {
  const search = document.querySelector<HTMLElement>('[data-search]');
  if (!search) throw new Error('There is no search on this page.');
  let asked = Number.NaN;
  search.addEventListener(
    'input',
    ({ timeStamp }) => {
      asked = timeStamp;
    },
    { capture: true, once: true },
  );
  const answer = new Promise<Answer>((done, fail) => {
    const observer = new MutationObserver(() => {
      if (search.dataset.answered !== address) return;
      observer.disconnect();
      const now = performance.now();
      done({ time: now - asked, answered: performance.timeOrigin + now });
    });
    observer.observe(search, { attributeFilter: ['data-answered'] });
    setTimeout(() => fail(new Error(`The page gave no answer to ${address} in 20 seconds.`)), 20_000);
  });
  return { answer };
}

/**
 * Adds the sizes of bodies that the browser does not report, from a separate request of each. Throws if the sum
 * differs from what was sent.
 */
async function completeBodies(transfers: readonly Transfer[], sent: number): Promise<void> {
  for (const transfer of transfers.filter(({ isUntold }) => isUntold)) {
    const before = wire.count();
    await (await fetch(wire.url + transfer.path, { headers: ACCEPTED })).arrayBuffer();
    transfer.body = wire.count() - before - transfer.headers;
  }
  const told = sum(transfers);
  // Chrome requests the icon again after each change of the address, sometimes from its own cache.
  const icons = sum(transfers.filter(({ isIcon }) => isIcon));
  if (sent > told || told - sent > icons)
    throw new Error(`The browser told of ${told} bytes, and ${sent} were sent.`);
}

/** Reports what the first query loads before its results appear, and in all. */
function tellBytes(transfers: readonly Transfer[], answered: number): void {
  const search = transfers.filter(({ isSearch }) => isSearch);
  const until = search.filter(({ started }) => started < answered);
  reportFigure('until the first results', { unit: 'bytes', value: sum(until) });
  for (const [kind, files] of Map.groupBy(until, ({ path }) => getKind(path))) {
    reportFigure(kind, { unit: 'bytes', value: sumBodies(files), isPart: true });
  }
  reportFigure('headers', { unit: 'bytes', value: sum(until) - sumBodies(until), isPart: true });
  reportFigure('the first query, all that it loads', { unit: 'bytes', value: sum(search) });
}

/** Reports what each further query loads. */
function tellFurther(queries: readonly (readonly Transfer[])[]): void {
  tellRange('a further query', 'bytes', queries.map(sum));
  tellRange('without headers', 'bytes', queries.map(sumBodies), true);
}

/** Reports the median and the maximum. */
function tellRange(label: string, unit: Unit, values: readonly number[], isPart = false): void {
  const { median, max } = calculateRange(values);
  const kind = { unit, ...(isPart && { isPart: true as const }) };
  reportFigure(label, { ...kind, value: median });
  reportFigure(`${label}, the most`, { ...kind, value: max });
}

/** The size of the page’s own modules. */
function getProgramSize(transfers: readonly Transfer[]): number {
  const modules = new Set(
    transfers.map(({ path }) => path).filter((path) => path.endsWith('.js') && !path.startsWith('pagefind/')),
  );
  return [...modules].reduce((size, path) => size + gzipSync(readFileSync(join(dir, path))).length, 0);
}

function sum(transfers: readonly Transfer[]): number {
  return transfers.reduce((all, { headers, body }) => all + headers + body, 0);
}

function sumBodies(transfers: readonly Transfer[]): number {
  return transfers.reduce((all, { body }) => all + body, 0);
}
