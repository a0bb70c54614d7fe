/** Queries the search page of a served site in a browser, as a visitor does. */
import type { Page } from 'playwright-core';
import { createWordSearch, writeAddress } from '#features/search/query/query-string.ts';
import type { Case } from './cases.ts';
import type { AnswerOutcome, Outcome } from './figures.ts';
import type { RelationQuestion } from './relation-questions.ts';

/** The number of results to read. */
const FIRST = 10;

/** Milliseconds after which a search hangs. */
const LIMIT = 120_000;

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

/** Types questions about relations, and returns in order what the first answer of each lists, and where it is from. */
export async function measureAnswers(
  open: () => Promise<Page>,
  url: string,
  questions: readonly RelationQuestion[],
): Promise<AnswerOutcome[]> {
  const page = await open();
  const outcomes: AnswerOutcome[] = [];
  for (const question of questions) {
    await search(page, url, question.query);
    const answer = page.locator('.answer').first();
    if ((await answer.count()) === 0) {
      outcomes.push({ ...question, found: undefined, isRight: false });
      continue;
    }
    const all = answer.getByRole('button');
    if ((await all.count()) > 0) {
      await all.click();
      await all.waitFor({ state: 'detached' });
    }
    const source = await answer.locator('.answer-source a').evaluate((link: HTMLAnchorElement) => link.href);
    const items = await answer
      .getByRole('listitem')
      .evaluateAll((list) => list.map((item) => [item.querySelector('a')?.href, item.textContent ?? '']));
    const found = items.map(([href, text = '']) => (href === undefined ? text : toPart(href, url)));
    const isWhole =
      found.length === question.right.length && found.every((item) => question.right.includes(item));
    outcomes.push({ ...question, found, isRight: isWhole && toPart(source, url) === question.from });
  }
  await page.close();
  return outcomes;
}

/** Path parts of the first results, such as `cities/nis`. Throws if there is no answer. */
async function search(page: Page, url: string, query: string): Promise<string[]> {
  await page.locator('[data-search]').getByRole('searchbox').fill(query);
  const hrefs = await page.evaluate(readAnswer, {
    address: writeAddress(createWordSearch(query)),
    limit: LIMIT,
  });
  if (hrefs === undefined) throw new Error(`There is no answer to "${query}".`);
  return hrefs.slice(0, FIRST).map((href) => toPart(href, url));
}

/**
 * In the page: waits until the search with this address is answered, and returns the addresses of the results. The page
 * tells it; to ask again and again would cost more than the search.
 */
async function readAnswer(asked: { address: string; limit: number }): Promise<string[] | undefined> {
  const form = document.querySelector<HTMLElement>('[data-search]');
  const isAnswered = () => form?.dataset.answered === asked.address;
  if (form && !isAnswered()) {
    await new Promise<void>((done) => {
      setTimeout(done, asked.limit);
      new MutationObserver((_, observer) => {
        if (!isAnswered()) return;
        observer.disconnect();
        done();
      }).observe(form, { attributeFilter: ['data-answered'] });
    });
  }
  if (!isAnswered()) return undefined;
  const items = document.querySelectorAll('[data-search-results] > li');
  return Array.from(items, (item) => item.querySelector('a')?.href ?? '');
}

/** The path part of an address, without base path, slashes, query and fragment. */
function toPart(href: string, url: string): string {
  const { pathname } = new URL(href);
  return pathname.slice(new URL(url).pathname.length).replace(/\/$/, '');
}
