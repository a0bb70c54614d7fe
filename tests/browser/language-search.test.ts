/** The search in each further language of the site: the right pages first, its own before those of others. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LANGUAGES, toLanguageRoot } from '#routes/languages.ts';
import { calculateFigures, calculateRightAnswers } from '../relevance/figures.ts';
import { listLanguageCases, listLanguageQuestions } from '../relevance/language-cases.ts';
import { measureAnswers, measureRelevance } from '../relevance/measure.ts';
import { formatAnswers, formatMisses, formatPart } from '../relevance/report.ts';
import { waitForAnswerTo } from './search-answer.ts';
import { getSite, test } from './visit.ts';

const site = getSite('real');

const has = (path: string) => existsSync(join(site.dir, path, 'index.html'));

const toSearchPath = (language: string) => `${toLanguageRoot(language)}/search/`;

describe.each(LANGUAGES.slice(1))('the search in %s', { timeout: 900_000 }, (language) => {
  test('finds the right page first for nine of ten queries', async ({ visit }) => {
    const cases = listLanguageCases(language, site.contentDir, site.buildDate, has);
    expect(cases.length).toBeGreaterThanOrEqual(20);
    const outcomes = await measureRelevance(() => visit(site, toSearchPath(language)), site.url, cases);
    const { hitAt1 } = calculateFigures(language, outcomes);
    expect(hitAt1, `${formatPart(hitAt1)}\n${formatMisses(outcomes)}`).toBeGreaterThanOrEqual(0.9);
  });

  test('answers questions about relations', async ({ visit }) => {
    const questions = listLanguageQuestions(language, has);
    const outcomes = await measureAnswers(() => visit(site, toSearchPath(language)), site.url, questions);
    expect(calculateRightAnswers(outcomes), formatAnswers(outcomes)).toBeGreaterThanOrEqual(0.9);
  });
});

/** The results on a page of the search: address, language, and the mark of the language with its own. */
async function listResults(page: Page, query: string) {
  await page.getByRole('main').getByRole('searchbox').fill(query);
  await waitForAnswerTo(page, query);
  return page.locator('[data-search-results] > li').evaluateAll((items) =>
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
}

test('results in another language than the page are marked, and none is there twice', async ({ visit }) => {
  const page = await visit(site, toSearchPath('sq'));
  const results = await listResults(page, 'Digital Cities');
  expect(results[0]).toEqual(['/sq/projects/digital-cities/', null, undefined, undefined]);
  const entries = results.map(([path]) => path?.replace(/^\/sq/, ''));
  expect(new Set(entries).size).toBe(entries.length);
  const [other] = await listResults(page, 'Nova Iskra');
  expect(other).toEqual([expect.stringMatching(/\/nova-iskra/), 'en-GB', 'anglisht', 'sq']);
  // Its facets are in the words of the page.
  await expect.poll(() => page.locator('[data-facet=kind]').innerText()).toContain('Organizata');
});
