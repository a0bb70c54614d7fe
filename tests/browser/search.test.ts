import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { renderHeadersFile } from '#features/hosting/headers.ts';
import { SITE_FACETS, type SiteFacet } from '#features/search/query/index-settings.ts';
import { relations as relationWords } from '#i18n/en/relations.ts';
import { searchPage as searchPageWords, search as searchWords } from '#i18n/en/search.ts';
import { spreadsheets as spreadsheetWords } from '#i18n/en/spreadsheets.ts';
import { waitForAnswer, waitForAnswerTo, waitForSearch } from './search-answer.ts';
import { follow, getSite, test } from './visit.ts';

const site = getSite('real');
const narrow = { width: 360, height: 780 };

async function search(page: Page, query: string): Promise<void> {
  await waitForSearch(page);
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill(query);
  await box.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query);
}

function listResults(page: Page) {
  return page.getByRole('main').locator('[data-search-results]').getByRole('heading').getByRole('link');
}

/** Paths of the results in order. */
function listAddresses(page: Page): Promise<string[]> {
  return listResults(page).evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
  );
}

const getStatus = (page: Page) => page.getByRole('main').getByRole('status').innerText();
const getSearch = (page: Page) => new URL(page.url()).search;

function getGroup(page: Page, facet: SiteFacet) {
  return page.getByRole('group', { name: searchPageWords.facets[facet], exact: true });
}

/** The facets with values in the index. */
function listFacets(): SiteFacet[] {
  const html = ['cities/nis', 'projects/digital-cities', 'events/digital-cities-kickoff-2018']
    .map((page) => readFileSync(join(site.dir, page, 'index.html'), 'utf8'))
    .join('');
  return SITE_FACETS.filter((facet) => html.includes(`data-pagefind-filter="${facet}:`));
}

describe('search', () => {
  test.for([
    ['Pirot', /^\/cities\/pirot\/$/],
    ['bootcamp', /bootcamp/],
    ['Dzamic', /^\/people\/.*dzamic/],
    ['ICT cluster', /^\/clusters\/.*ict-cluster/],
    ['Niš', /^\/cities\/nis\/$/],
    ['nis', /^\/cities\/nis\/$/],
    ['Serbia', /^\/countries\/rs\/$/],
    ['Србија', /^\/countries\/rs\/$/],
    ['smart cities', /^\/topics\/smart-cities\/$/],
    ['SynGReDiT', /^\/hubs\/edih-zagore\/$/],
    ['Ниш', /^\/cities\/nis\/$/],
  ] as const)('%s finds first what it should', async ([query, expected], { visit }) => {
    const page = await visit(site, '/search/');
    await search(page, query);
    await expect.poll(async () => (await listAddresses(page))[0]).toMatch(expected);
  });

  test('the field in the header of every page leads to the results', async ({ visit }) => {
    const page = await visit(site, '/');
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('Pirot');
    await box.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'Pirot');
    await expect.poll(() => listAddresses(page)).toContain('/cities/pirot/');
  });

  test('is answered while one types, and the address follows', async ({ visit }) => {
    const page = await visit(site, '/search/');
    const box = page.getByRole('main').getByRole('searchbox');
    await box.pressSequentially('nis', { delay: 20 });
    await waitForAnswer(page, '?q=nis');
    expect((await listAddresses(page))[0]).toBe('/cities/nis/');
    await expect.poll(() => getSearch(page)).toBe('?q=nis');
    await expect.poll(() => getStatus(page)).toMatch(/^\d+ results? for “nis”$/);
    // Typing does not add history entries.
    expect(await page.evaluate(() => history.length)).toBe(2);
    await box.fill('');
    await expect.poll(() => page.locator('[data-search-found]').isVisible()).toBe(false);
    await expect.poll(() => getSearch(page)).toBe('');
  });

  test('a result says what it is and where, with the words marked and ways to its sections', async ({
    visit,
  }) => {
    const page = await visit(site, '/search/?q=digital');
    await waitForAnswer(page, '?q=digital');
    const results = page.locator('[data-search-results] > li');
    const withSections = results.filter({ has: page.getByRole('list', { name: searchPageWords.sections }) });
    const result = withSections.first();
    expect(await result.locator('.kind').innerText()).not.toBe('');
    expect(await result.locator('mark').first().innerText()).toMatch(/digital/i);
    const sections = result.getByRole('list').getByRole('link');
    expect(await sections.count()).toBeLessThanOrEqual(3);
    const href = await sections.first().getAttribute('href');
    expect(href).toMatch(/\?mark=digital#./);
    await follow(sections.first());
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  });

  test('more results follow, and the focus goes to the first of them', async ({ visit }) => {
    const page = await visit(site, '/search/?q=digital');
    await waitForAnswer(page, '?q=digital');
    const before = await listResults(page).count();
    await page.getByRole('button', { name: searchPageWords.more }).click();
    await expect.poll(() => listResults(page).count()).toBeGreaterThan(before);
    const isFocused = listResults(page)
      .nth(before)
      .evaluate((link) => link === document.activeElement);
    expect(await isFocused).toBe(true);
  });

  test('all results can be taken as a spreadsheet, in their order, those that are not shown, too', async ({
    visit,
  }) => {
    const page = await visit(site, '/search/?q=digital&country=Serbia');
    await waitForAnswer(page, '?q=digital&country=Serbia');
    const shown = await listAddresses(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: spreadsheetWords.download }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('Search.csv');
    const rows: Record<string, string>[] = parse(readFileSync(await download.path(), 'utf8'), {
      bom: true,
      columns: true,
    });
    const { name, page: address } = spreadsheetWords.columns;
    const paths = rows.map((row) => new URL(row[address] ?? '').pathname);
    const count = await page.locator('[data-search-count]').innerText();
    expect(rows.length).toBe(Number.parseInt(count, 10));
    expect(rows.length).toBeGreaterThan(shown.length);
    expect(paths.slice(0, shown.length)).toEqual(shown);
    expect(rows[0]?.[name]).toBe(await listResults(page).first().innerText());
    expect(rows.every((row) => !row[address]?.includes('?'))).toBe(true);
  });

  test('the arrow keys lead from the field through the results and back', async ({ visit }) => {
    const page = await visit(site, '/search/?q=digital');
    await waitForAnswer(page, '?q=digital');
    const box = page.getByRole('main').getByRole('searchbox');
    const isFocused = (index: number) =>
      listResults(page)
        .nth(index)
        .evaluate((link) => link === document.activeElement);
    await box.focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('`/` leads to its own field', async ({ visit }) => {
    const page = await visit(site, '/search/');
    await page.keyboard.press('/');
    const box = page.getByRole('main').getByRole('searchbox');
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await box.inputValue()).toBe('');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('a search without results says so and shows links to the collections', async ({ visit }) => {
    const page = await visit(site, '/search/?q=qqqxxxzzz');
    await expect.poll(() => getStatus(page)).toBe(searchWords.nothing('qqqxxxzzz'));
    expect(await listResults(page).count()).toBe(0);
    expect(await page.getByRole('main').locator('.ways-in').getByRole('link').first().isVisible()).toBe(true);
  });

  test('an empty result offers what does lead to something, with how much that is', async ({ visit }) => {
    const asked = '?q=Pirot&country=Albania';
    const page = await visit(site, `/search/${asked}`);
    await waitForAnswer(page, asked);
    const way = page.getByRole('link', { name: searchWords.withoutFacets('Pirot') });
    const said = await way.locator('xpath=..').locator('.count').innerText();
    await way.click();
    await waitForAnswer(page, '?q=Pirot');
    await expect.poll(() => getSearch(page)).toBe('?q=Pirot');
    await expect.poll(() => getStatus(page)).toBe(`${said} for “Pirot”`);
    await page.goBack();
    await waitForAnswer(page, asked);
    // Suggested searches are loaded after the results.
    await way.waitFor();
  });

  test('what could not be loaded is said, and the lists are there', async ({ visit }) => {
    const page = await visit(site, '/about/');
    await page.route('**/pagefind/entry.json', (route) => route.fulfill({ body: 'no index' }));
    await page.goto(`${site.url}search/?q=Pirot`);
    await expect.poll(() => getStatus(page)).toBe(searchWords.failed);
    expect(await page.getByRole('main').locator('.ways-in').isVisible()).toBe(true);
  });

  test('works below a base path', async ({ visit }) => {
    const fixture = getSite('fixture');
    const page = await visit(fixture, '/projects/');
    const link = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link').first();
    const href = await link.getAttribute('href');
    const query = await link.innerText();
    await page.goto(`${fixture.url}search/?${new URLSearchParams({ q: query })}`);
    await expect.poll(() => listAddresses(page)).toContain(href);
  });

  test('the policy of the site is in force', async ({ visit }) => {
    const page = await visit(site, '/search/');
    const response = await page.reload();
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(renderHeadersFile(site.base)).toContain(policy);
    await search(page, 'Pirot');
    await waitForAnswer(page, '?q=Pirot');
  });
});

describe('facets', () => {
  test('every facet of the index is offered before anything is asked', async ({ visit }) => {
    const page = await visit(site, '/search/');
    await expect.poll(() => getGroup(page, 'kind').getByRole('checkbox').count()).toBeGreaterThan(1);
    const facets = listFacets();
    expect(facets.length).toBeGreaterThan(0);
    for (const facet of SITE_FACETS) {
      const group = page.locator(`[data-facet=${facet}]`);
      expect(await group.isVisible(), facet).toBe(facets.includes(facet));
    }
  });

  test('browsing needs no words, and its counts are true', async ({ visit }) => {
    const page = await visit(site, '/search/');
    const choice = getGroup(page, 'kind').locator('label').first();
    await choice.waitFor();
    const [value = '', count] = (await choice.innerText()).split('\n');
    await choice.click();
    await waitForAnswer(page, `?kind=${value}`);
    await expect.poll(() => getStatus(page)).toBe(searchWords.found(Number(count), ''));
    expect(await page.locator('[data-search-sort]').isVisible()).toBe(false);
  });

  test.for(listFacets())('%s: its count is that of the results that it leaves', async (facet, { visit }) => {
    const page = await visit(site, '/search/?q=digital');
    await waitForAnswer(page, '?q=digital');
    const group = page.locator(`[data-facet=${facet}]`);
    await expect.poll(() => group.isVisible()).toBe(true);
    if (!(await group.getAttribute('open').then((open) => open !== null)))
      await group.locator('summary').click();
    const choice = group.locator('label').nth(1);
    const [value = '', count] = (await choice.innerText()).split('\n');
    await choice.click();
    await waitForAnswer(
      page,
      `?${new URLSearchParams([
        ['q', 'digital'],
        [facet, value],
      ])}`,
    );
    await expect.poll(() => getStatus(page)).toBe(searchWords.found(Number(count), 'digital'));
  });

  test('several values at once, each with its chip, back and forward, and reset', async ({ visit }) => {
    const page = await visit(site, '/search/?q=digital');
    const country = getGroup(page, 'country');
    const at = (index: number) => country.getByRole('checkbox').nth(index);
    await at(1).waitFor();
    await expect.poll(() => getStatus(page)).not.toBe('');
    const everything = await getStatus(page);
    const listLabels = (facet: SiteFacet) => page.locator(`[data-facet=${facet}] label`).allTextContents();
    /** Chooses a country. All facets are counted after the answer, at once: those of the kinds have changed then. */
    const choose = async (index: number) => {
      const counted = await listLabels('kind');
      await at(index).check();
      await expect.poll(() => listLabels('kind')).not.toEqual(counted);
    };
    await choose(0);
    await expect.poll(() => getSearch(page)).toMatch(/country=/);
    const first = getSearch(page);
    await waitForAnswer(page, first);
    const names = await listLabels('country');
    await choose(1);
    await expect.poll(() => getSearch(page)).toMatch(/country=.*country=/);
    const both = getSearch(page);
    await waitForAnswer(page, both);
    // Selecting a value keeps the order and counts of its own facet.
    expect(await listLabels('country')).toEqual(names);
    const chips = page.locator('[data-search-chosen] li');
    expect(await chips.count()).toBe(2);
    await page.goBack();
    await waitForAnswer(page, first);
    expect(await chips.count()).toBe(1);
    await expect.poll(() => at(1).isChecked()).toBe(false);
    await page.goForward();
    await waitForAnswer(page, both);
    await page.reload();
    await waitForAnswer(page, both);
    await expect.poll(() => at(1).isChecked()).toBe(true);
    await chips.first().getByRole('button').click();
    await expect.poll(() => chips.count()).toBe(1);
    await page.getByRole('button', { name: searchPageWords.reset }).click();
    await waitForAnswer(page, '?q=digital');
    expect(await chips.count()).toBe(0);
    await expect.poll(() => getStatus(page)).toBe(everything);
  });

  test('a long facet shows eight values, and all when asked', async ({ visit }) => {
    const page = await visit(site, '/search/');
    const group = page.locator('[data-facet=country]');
    const labels = group.locator('label');
    await expect.poll(() => labels.count()).toBeGreaterThan(8);
    const size = await labels.count();
    expect(await labels.nth(7).isVisible()).toBe(true);
    expect(await labels.nth(8).isVisible()).toBe(false);
    await group.getByRole('button', { name: searchWords.showAll(size) }).click();
    expect(await labels.nth(size - 1).isVisible()).toBe(true);
    await group.getByRole('button', { name: searchWords.showFewer }).click();
    expect(await labels.nth(8).isVisible()).toBe(false);
    await group.locator('summary').click();
    expect(await labels.first().isVisible()).toBe(false);
  });

  test('on a phone they open on demand, and the results come first', async ({ visit }) => {
    const page = await visit(site, '/search/?q=digital', { viewport: narrow });
    await waitForAnswer(page, '?q=digital');
    const choice = page.locator('[data-facet=kind] label').first();
    await choice.waitFor({ state: 'attached' });
    expect(await choice.isVisible()).toBe(false);
    await page.getByText(searchWords.narrow).click();
    expect(await choice.isVisible()).toBe(true);
  });

  test.for(['/search/', '/search/?q=digital'])(
    'nothing on %s moves when they come',
    async (path, { visit }) => {
      for (const viewport of [narrow, { width: 1280, height: 800 }]) {
        const page = await visit(site, path, { viewport });
        // On a phone, facets load only when they are opened.
        const isFolded = viewport === narrow && path === '/search/';
        if (!isFolded) await page.locator('[data-facet] label').first().waitFor({ state: 'attached' });
        const shifts = await page.evaluate(
          () =>
            new Promise<number[]>((resolve) => {
              const toShift = (entry: PerformanceEntry) => entry as PerformanceEntry & { value: number };
              const observer = new PerformanceObserver((list) =>
                resolve(list.getEntries().map((entry) => toShift(entry).value)),
              );
              observer.observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve([]), 300);
            }),
        );
        expect(shifts).toEqual([]);
      }
    },
  );
});

describe('sort', () => {
  test('by date is in the address, and its first result is the latest', async ({ visit }) => {
    const page = await visit(site, '/search/?q=digital');
    await waitForAnswer(page, '?q=digital');
    const byRelevance = await listAddresses(page);
    const sort = page.getByRole('radiogroup', { name: searchPageWords.sort });
    await sort.getByRole('radio', { name: searchPageWords.sorts.date }).check();
    await waitForAnswer(page, '?q=digital&sort=date');
    await expect.poll(() => getSearch(page)).toBe('?q=digital&sort=date');
    const byDate = await listAddresses(page);
    expect(byDate).not.toEqual(byRelevance);
    await page.goBack();
    await waitForAnswer(page, '?q=digital');
    expect(await listAddresses(page)).toEqual(byRelevance);
    expect(await sort.getByRole('radio').first().isChecked()).toBe(true);
  });
});

describe('a question about relations', () => {
  const listAnswers = (page: Page) => page.getByRole('main').locator('.answer');

  test('is answered before the results, and the answer leads to the pages', async ({ visit }) => {
    const page = await visit(site, '/search/', { viewport: narrow });
    await search(page, 'who funded Danube ICT');
    await waitForAnswerTo(page, 'who funded Danube ICT');
    const answer = listAnswers(page);
    await answer.waitFor();
    expect(await answer.getByRole('heading').innerText()).toBe('Funders of Danube ICT');
    expect(await answer.getByRole('listitem').getByRole('link').allInnerTexts()).toEqual([
      'European Commission',
      'City of Vienna',
    ]);
    expect((await listAddresses(page))[0]).toBe('/projects/danube-ict/');
    await expect
      .poll(() => getStatus(page))
      .toContain('Funders of Danube ICT: European Commission, City of Vienna.');
    const source = answer.getByRole('link', { name: 'Danube ICT', exact: true });
    expect(await source.getAttribute('href')).toBe('/projects/danube-ict/');
    await follow(source);
    expect(new URL(page.url()).pathname).toBe('/projects/danube-ict/');
    await page.goBack();
    await listAnswers(page).waitFor();
  });

  test('with many in the answer shows all by a button, and moves the focus there', async ({ visit }) => {
    const page = await visit(site, `/search/?q=${encodeURIComponent('who took part in Digital Cities')}`);
    await page.getByRole('button', { name: relationWords.showAll(27) }).click();
    await expect.poll(() => listAnswers(page).getByRole('listitem').count()).toBe(27);
    const focused = await page.evaluate(() => document.activeElement?.closest('.answer li') !== null);
    expect(focused).toBe(true);
  });

  test('says that nothing fits, and goes with the next query', async ({ visit }) => {
    const page = await visit(site, `/search/?q=${encodeURIComponent('events in Tirana 2019')}`);
    await listAnswers(page).getByText(relationWords.nothing).waitFor();
    await search(page, 'Pirot');
    await listAnswers(page).waitFor({ state: 'detached' });
  });

  test('loads nothing more for a query of one word', async ({ visit }) => {
    const page = await visit(site, '/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await search(page, 'Pirot');
    await expect.poll(() => listAddresses(page)).toContain('/cities/pirot/');
    expect(asked.filter((path) => /answer|relations/.test(path))).toEqual([]);
    await search(page, 'partners of GIZ');
    await listAnswers(page).waitFor();
    expect(asked.filter((path) => path.includes('/relations/')).length).toBeGreaterThan(0);
  });

  test('has results where what answers it is not there', async ({ visit }) => {
    const page = await visit(site, '/search/');
    await page.route('**/relation-answers*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error();' }),
    );
    await search(page, 'partners of GIZ');
    await expect.poll(() => listAddresses(page)).toContain('/projects/growth-hub-serbia/');
    expect(await listAnswers(page).count()).toBe(0);
  });

  test('is the same in any order of its words', async ({ visit }) => {
    const page = await visit(site, '/search/');
    const found = [];
    for (const query of ['news in 2021 about digitalisation', 'digitalisation news 2021']) {
      await search(page, query);
      await waitForAnswerTo(page, query);
      found.push(await listAddresses(page));
    }
    expect(found[0]?.length).toBeGreaterThan(3);
    expect(found[0]).toEqual(found[1]);
  });
});

test('results say what is past and what has closed', async ({ visit }) => {
  const page = await visit(site, '/search/');
  for (const [query, state] of [
    ['Digital Cities bootcamp', 'Past'],
    ['Hub and Coworking Apolo', 'Closed'],
  ] as const) {
    await search(page, query);
    await waitForAnswerTo(page, query);
    expect(await page.locator('[data-search-results] li').first().locator('.state').innerText()).toBe(state);
  }
});
