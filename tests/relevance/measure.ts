/** Queries the search page of a served site in a browser, as a visitor does. */
import type { Page } from 'playwright-core';
import { createWordSearch, writeAddress } from '#features/search/query/query-string.ts';
import type { Case } from './cases.ts';
import type { Outcome } from './figures.ts';

/** The number of results to read. */
const FIRST = 10;

/** The number of search pages in parallel: each spends most of its time waiting for the next letter. */
const PAGES = 3;

/**
 * Types queries one by one into the field of a search page, and returns the outcomes in order.
 *
 * @param open opens the search page of the site
 * @param url the address of the site, with its base path and a slash at the end
 */
export async function measureRelevance(
  open: () => Promise<Page>,
  url: string,
  cases: readonly Case[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = cases.entries();
  const work = async () => {
    const page = await open();
    for (const [at, testCase] of queue)
      outcomes[at] = createOutcome(testCase, await search(page, url, testCase.query));
    await page.close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  return outcomes;
}

function createOutcome(testCase: Case, found: readonly string[]): Outcome {
  const at = found.findIndex((part) => testCase.right.includes(part));
  return { ...testCase, found, rank: at < 0 ? undefined : at + 1 };
}

/** Path parts of the first results, such as `cities/nis`. Throws if there is no answer. */
async function search(page: Page, url: string, query: string): Promise<string[]> {
  const form = page.locator('[data-search]');
  await form.getByRole('searchbox').fill(query);
  const address = writeAddress(createWordSearch(query));
  try {
    await form.and(page.locator(`[data-answered="${address}"]`)).waitFor();
  } catch (error) {
    throw new Error(`There is no answer to "${query}".`, { cause: error });
  }
  const hrefs = await form
    .locator('[data-search-results] > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  return hrefs.slice(0, FIRST).map((href) => toPart(href, url));
}

/** The path part of an address, without base path, slashes, query and fragment. */
function toPart(href: string, url: string): string {
  const { pathname } = new URL(href);
  return pathname.slice(new URL(url).pathname.length).replace(/\/$/, '');
}
