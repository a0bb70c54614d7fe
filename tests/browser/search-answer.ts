/** Waits for the answer of the search to a query: until then it shows what it found for the letters before. */
import type { Page } from 'playwright-core';
import { SITE_FACETS } from '#features/search/query/index-settings.ts';
import { createWordSearch, readAddress, writeAddress } from '#features/search/query/query-string.ts';
import { search as searchWords } from '#i18n/en/search.ts';

/**
 * Waits until the script of the English search page listens. Its words come after the page has loaded; until then the
 * page is a plain form, whose Enter loads it again.
 */
export const waitForSearch = (page: Page): Promise<void> =>
  page
    .locator('[data-search-filters] > summary', { hasText: searchWords.browse })
    .or(page.locator('[data-search][data-answered]'))
    .waitFor({ state: 'attached' });

/** Waits until the search page shows the answer for an address: `?q=nis&kind=city`. */
export async function waitForAnswer(page: Page, address: string): Promise<void> {
  const answered = writeAddress(readAddress(address, SITE_FACETS));
  await page.locator(`[data-search][data-answered="${answered}"]`).waitFor();
}

/** Waits until the search page shows the answer to words. */
export const waitForAnswerTo = (page: Page, query: string): Promise<void> =>
  waitForAnswer(page, writeAddress(createWordSearch(query.trim())));

/** Waits until the dialog shows the options for words: the last of them leads to the search page. */
export const waitForOptions = (page: Page, query: string): Promise<void> =>
  page
    .getByRole('dialog')
    .locator(`[role=option][href$="${writeAddress(createWordSearch(query.trim()))}"]`)
    .waitFor();
