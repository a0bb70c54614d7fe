import { describe, expect, test } from 'vitest';
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { toDirectoryPages } from '#features/directory/directory-page.ts';
import { en } from '#i18n/en.ts';
import { toDateView, toSpanView } from '#model/dates/dates.ts';
import { toCountryName } from '#model/places/country-names.ts';
import { toModel } from '#tests/content.ts';
import { completeHead, toHead } from './page-head.ts';

const model = toModel({ 'pages/about': { title: 'About us' } });

const navigationOf = (path: string) =>
  toHead(model, { title: 'A', description: 'B', path, breadcrumbs: [] }).navigation;

/** The main ways that a page lies on. */
const currentOf = (path: string) =>
  navigationOf(path).flatMap(({ text, current }) => (current ? [[text, current]] : []));

test('the main ways lead to every collection, in two steps at most', () => {
  const direct = navigationOf('/').map(({ href }) => href);
  const byDirectory = toDirectoryPages(model)[0]?.view.collections.map(({ href }) => href) ?? [];
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
  ['/directory/', [[en.directory, 'page']]],
  ['/directory/b/', [[en.directory, 'true']]],
  ['/hubs/', [[en.directory, 'true']]],
  ['/countries/rs/', [[en.directory, 'true']]],
  ['/about/', []],
])('%s lies on %j', (path, expected) => {
  expect(currentOf(path)).toEqual(expected);
});

test('the pages about the site are those that there are', () => {
  const head = toHead(model, { title: 'A', description: 'B', path: '/', breadcrumbs: [] });
  expect(head.siteLinks).toEqual([
    { href: '/about/', text: 'About us' },
    { href: '/about/data/', text: en.dataPage.title },
    { href: '/feeds/', text: en.feeds.title },
  ]);
});

describe('a head that knows the whole page', () => {
  const head = toHead(model, { title: 'A', description: 'B', path: '/', breadcrumbs: [] });
  const complete = (view: object, words?: object) => completeHead(model, { head, ...view }, words).head;

  test('has the notes that the names on it need, however deep', () => {
    const groups = [{ items: [{ place: `Prizren, ${toCountryName('XK')}` }] }];
    expect(complete({ groups }).footnotes).toEqual([en.kosovoFootnote]);
    expect(complete({ place: 'Kosovo Polje' })).toEqual(head);
  });

  test('looks for them in the words alone where a view says which they are', () => {
    expect(complete({ image: toCountryName('XK'), title: 'x' }, { title: 'x' })).toEqual(head);
  });

  test('has the day of the build where it decided something', () => {
    const asOf = toDateView('2026-06-01');
    expect(complete({ states: [{ text: en.coming, until: '2026-07-01T00:00:00Z' }] }).viewTime).toEqual({
      asOf,
    });
    expect(complete({ items: [{ passes: { at: '2026-07-01T00:00:00Z', to: 'x' } }] }).viewTime).toEqual({
      asOf,
    });
    expect(complete({ states: [{ text: en.past, tone: 'past' }] })).toEqual(head);
    expect(complete({ wholes: [{ from: '2026-07' }], bar: { from: 0.5 } })).toEqual(head);
  });

  test('says that a page has times on a clock, which need no day', () => {
    const date = toSpanView({ start: '2018-01-19 18:00', timeZone: 'Europe/Belgrade' });
    expect(complete({ date }).viewTime).toEqual({});
  });
});
