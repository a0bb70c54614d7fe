/** Whoever looks for a way through the site, or for a page about it, finds it by what they would type. */
import { describe, expect, inject, test } from 'vitest';
import { listFootPages } from '#model/page/page-head.ts';
import { FEATURES, sitePages } from '#routes/features.ts';
import { toSitePagePath } from '#routes/routes.ts';
import { typeQueries } from '#tests/typed-names.ts';
import { listDocuments } from './documents.ts';

/** What people type, by the page that they look for. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  '/calls/': ['calls', 'grant', 'grants', 'apply', 'how to apply', 'Apply for funding'],
  '/map/': ['map', 'maps', 'map of places'],
  '/timeline/': ['timeline', 'chronology'],
  '/countries/': ['countries', 'list of countries'],
  '/topics/': ['topics', 'themes'],
  '/data/': [
    'open data',
    'download',
    'CSV',
    'spreadsheet',
    'spreadsheets',
    'Excel',
    'JSON',
    'API',
    'dataset',
  ],
  '/feeds/': [
    'feeds',
    'subscribe',
    'newsletter',
    'RSS',
    'rss feed',
    'iCal',
    'ics',
    'calendar',
    'mailing list',
  ],
  '/people/': ['people', 'speakers', 'list of people'],
  '/offline/': ['offline', 'no internet', 'without internet'],
  '/shortlist/': ['shortlist', 'bookmarks', 'favourites', 'saved entries'],
  '/embeds/': ['embed', 'iframe', 'widget'],
  '/about/numbers/': ['statistics', 'numbers', 'how many'],
  '/directory/': ['directory', 'a to z'],
  '/about/data/': ['about the data', 'licence', 'report a mistake'],
  '/about/': ['about', 'about us', 'about this site'],
  '/contact/': ['contact', 'contact us', 'e-mail', 'email', 'feedback'],
  '/imprint/': ['imprint', 'legal notice'],
  '/privacy/': ['privacy', 'privacy policy', 'cookies', 'GDPR', 'data protection'],
  '/accessibility/': ['accessibility', 'screen reader'],
};

/** The pages of features that the site does without. */
const OFF: readonly string[] = Object.values(FEATURES)
  .flatMap((row) => ('path' in row ? [row.path] : []))
  .filter((path) => sitePages.every((page) => page.path !== path));

describe.each(inject('sites'))('$name', ({ dir }) => {
  test('what people type finds the page first', async () => {
    const expected = Object.entries(ASKED)
      .filter(([path]) => !OFF.includes(path))
      .flatMap(([path, queries]) => queries.map((query) => [query, path]));
    const queries = expected.map(([query = '']) => query);
    expect([...(await typeQueries(dir, queries))]).toEqual(expected);
  });

  test('home and the foot of every page lead to every way', () => {
    const ways = listFootPages('ways').map(toSitePagePath);
    const isLedTo = (links: string[]) => ways.filter((path) => !links.some((href) => href.endsWith(path)));
    const missing = listDocuments(dir).flatMap(({ path, root }) => {
      const list = (selector: string) =>
        isLedTo(root.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? ''));
      return [...list('.foot a'), ...(path === '/' ? list('main a') : [])].map((way) => `${path}: ${way}`);
    });
    expect(ways.length).toBeGreaterThan(1);
    expect(missing).toEqual([]);
  });
});
