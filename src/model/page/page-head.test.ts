import { expect, test } from 'vitest';
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { createDirectoryPage } from '#features/directory/directory-page.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createTestModel } from '#tests/content.ts';
import { createPageHead, getSitePageTitle } from './page-head.ts';

const model = createTestModel({ 'pages/about': { title: 'About us' } });

const navigationOf = (path: string) =>
  createPageHead(model, { title: 'A', description: 'B', path }).navigation;

/** The navigation items marked as current. */
const currentOf = (path: string) =>
  navigationOf(path).flatMap(({ text, current }) => (current ? [[text, current]] : []));

test('the main ways lead to every collection, in two steps at most', () => {
  const direct = navigationOf('/').map(({ href }) => href);
  const byDirectory = createDirectoryPage(model, undefined).collections.map(({ href }) => href);
  for (const collection of collections) {
    expect(isDirectory(collection) ? byDirectory : direct).toContain(`/${collection.name}/`);
  }
  expect(direct.at(-1)).toBe('/directory/');
});

test.each([
  ['/', []],
  ['/events/', [['Events', 'page']]],
  ['/events/a/', [['Events', 'true']]],
  ['/calls/', [['Events', 'true']]],
  ['/events/by/kind/forum/', [['Events', 'true']]],
  ['/directory/', [[getSitePageTitle(siteLanguage, 'directory'), 'page']]],
  ['/directory/b/', [[getSitePageTitle(siteLanguage, 'directory'), 'true']]],
  ['/hubs/', [[getSitePageTitle(siteLanguage, 'directory'), 'true']]],
  ['/countries/rs/', [[getSitePageTitle(siteLanguage, 'directory'), 'true']]],
  ['/about/', []],
])('%s lies on %j', (path, expected) => {
  expect(currentOf(path)).toEqual(expected);
});

test('the pages about the site are those that there are', () => {
  const head = createPageHead(model, { title: 'A', description: 'B', path: '/' });
  expect(head.siteLinks).toEqual([
    { href: '/about/', text: 'About us' },
    { href: '/about/data/', text: getSitePageTitle(siteLanguage, 'dataReport') },
  ]);
});

test('the foot of every page leads to each way through what there is', () => {
  const { ways } = createPageHead(model, { title: 'A', description: 'B', path: '/' });
  expect(ways.map(({ href }) => href)).toEqual([
    '/calls/',
    '/map/',
    '/timeline/',
    '/countries/',
    '/topics/',
    '/data/',
    '/feeds/',
    '/shortlist/',
  ]);
});

test('knows the day of the build', () => {
  const { builtOn } = createPageHead(model, { title: 'A', description: 'B', path: '/' });
  expect(builtOn).toEqual({ text: '1 June 2026', datetime: '2026-06-01' });
});
