import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { MOST_NAMES_ON_PAGE } from '#model/page/letter-pages.ts';
import { MOST_ITEMS } from '#model/page/pagination.ts';
import { createTestModel } from '#tests/content.ts';
import { createPeoplePage, listPeoplePaths } from './people-page.ts';
import { createPersonPage, listFurtherPersonPages, listPersonIds } from './person-page.ts';

const WORLD = {
  'cities/pirot': { title: 'Pirot', country: 'RS' },
  'organisations/fund': { title: 'Fund' },
  'pages/privacy': { title: 'Privacy' },
};

const model = createTestModel({
  ...WORLD,
  'events/forum': {
    title: 'Forum',
    start: '2017-05-01',
    city: 'pirot',
    people: [
      { name: 'Ana Primer', position: 'Mayor', organisation: 'cities/pirot', as: 'speaker' },
      { name: 'Bo Uzorak', organisation: { name: 'A Firm', country: 'BG' }, as: 'moderator' },
      { name: 'Vera Example' },
    ],
  },
  'workshops/talk': {
    title: 'Talk',
    start: '2019',
    people: [
      { name: 'Ана Пример', organisation: ['cities/pirot', 'organisations/fund'], detail: 'guest' },
      { name: 'Bo Uzorak', organisation: { name: 'A Firm', country: 'BG' }, as: 'keynote' },
    ],
  },
  'news/article': {
    title: 'Article',
    date: '2018',
    authors: [{ name: 'Bo Uzorak', organisation: 'organisations/fund' }],
  },
});

describe('a person', () => {
  const view = createPersonPage(model, { id: 'ana-primer' });

  test('has what entries say: in what, as what, for whom, when; the newest first', () => {
    expect(view).toMatchObject({
      kind: en.people.person,
      title: 'Ana Primer',
      summary: 'Named on this site in 2 entries from 2017 to 2019, for Pirot and Fund.',
      appearances: [
        {
          title: 'Talk',
          date: { text: '2019' },
          name: 'Ана Пример',
          as: 'Guest',
          organisations: [{ href: '/cities/pirot/' }, { href: '/organisations/fund/', text: 'Fund' }],
        },
        {
          href: '/events/forum/',
          place: 'Pirot, Serbia',
          as: 'Speaker',
          position: 'Mayor',
          organisations: [{ text: 'Pirot' }],
        },
      ],
    });
    expect(view.appearances[1]).not.toHaveProperty('name');
  });

  test('has who is named with the person, the most often first', () => {
    expect(view.together).toEqual({
      count: 2,
      items: [
        {
          href: '/people/bo-uzorak/',
          name: 'Bo Uzorak',
          detail: `A Firm, Bulgaria; ${en.people.togetherTimes(2)}`,
        },
        { href: '/people/vera-example/', name: 'Vera Example' },
      ],
    });
  });

  test('is told apart from others of the name', () => {
    expect(createPersonPage(model, { id: 'bo-uzorak' }).namesakes).toEqual([
      { href: '/people/bo-uzorak-fund/', name: 'Bo Uzorak', detail: 'Fund' },
    ]);
  });

  test('is found in every script, and says how to be removed', () => {
    expect(view.search).toMatchObject({ names: ['Ana Primer', 'Ана Пример'], people: [] });
    expect(view.removal?.href).toBe('/privacy/');
  });

  test('is a Person with nothing but what entries say', () => {
    expect(view.head.structured).toEqual({
      family: 'person',
      href: '/people/ana-primer/',
      name: 'Ana Primer',
      description: view.summary,
      alternateNames: ['Ана Пример'],
      jobTitle: 'Mayor',
      affiliation: [
        { type: 'Organization', name: 'Pirot' },
        expect.objectContaining({ name: 'Fund', href: '/organisations/fund/' }),
      ],
      performerIn: [expect.objectContaining({ name: 'Forum', href: '/events/forum/' })],
    });
  });

  test('nobody has an id that is not there', () => {
    expect(() => createPersonPage(model, { id: 'nobody' })).toThrow('nobody');
  });
});

test('the list has everybody by the last word of the name', () => {
  expect(listPeoplePaths(model)).toEqual([undefined]);
  const { size, groups, letters } = createPeoplePage(model, undefined);
  expect(size).toBe(en.people.size(4));
  expect(groups.map(({ label, items }) => [label, items.map(({ name }) => name)])).toEqual([
    ['E', ['Vera Example']],
    ['P', ['Ana Primer']],
    ['U', ['Bo Uzorak', 'Bo Uzorak']],
  ]);
  expect(letters.map(({ href }) => href)).toEqual(groups.map(({ id }) => `#${id}`));
});

describe('very many', () => {
  const COUNT = MOST_NAMES_ON_PAGE + 1;
  const events = Array.from({ length: COUNT }, (_, index) => [
    `events/e${index}`,
    { people: [{ name: 'Ana Primer' }, { name: `Bo ${index % 2 ? 'U' : 'P'}zorak${index}` }] },
  ]);
  const many = createTestModel({ ...WORLD, ...Object.fromEntries(events) });

  test('names have pages by letter', () => {
    const paths = listPeoplePaths(many);
    expect(paths).toContain('by/letter/p/page/2');
    const views = paths.map((path) => createPeoplePage(many, path));
    expect(views[0]?.groups).toEqual([]);
    const names = views.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
    expect(new Set(names.map(({ href }) => href)).size).toBe(COUNT + 1);
    expect(Math.max(...views.flatMap(({ groups }) => groups.map(({ items }) => items.length)))).toBe(
      MOST_ITEMS,
    );
    expect(views[1]?.head.path).toBe('/people/by/letter/p/');
    expect(() => createPeoplePage(many, 'by/letter/q')).toThrow('by/letter/q');
  });

  test('entries of one person have pages, each entry on one of them', () => {
    const further = listFurtherPersonPages(many);
    expect(further.map(({ page }) => page)).toEqual(['2', '3', '4', '5', '6', '7']);
    const views = [{ id: 'ana-primer' }, ...further].map((path) => createPersonPage(many, path));
    const shown = views.flatMap(({ appearances }) => appearances.map(({ href }) => href));
    expect(new Set(shown).size).toBe(COUNT);
    expect(views[1]).toMatchObject({
      head: { path: '/people/ana-primer/page/2/', breadcrumbs: [{}, {}, { href: '/people/ana-primer/' }] },
    });
    // The search has the first page alone.
    expect(views.map(({ search }) => search !== undefined).filter(Boolean).length).toBe(1);
    expect(views[0]?.together).toMatchObject({ count: COUNT });
    expect(views[0]?.together.items.length).toBeLessThan(MOST_ITEMS);
  });
});

describe('without pages of people', () => {
  afterEach(() => {
    vi.doUnmock('#site.ts');
    vi.resetModules();
  });

  test('there is no page and no link', async () => {
    const { site } = await import('#site.ts');
    vi.resetModules();
    vi.doMock('#site.ts', () => ({ site: { ...site, featuresOff: ['people'] } }));
    const [
      list,
      person,
      { sitePages },
      { listPeopleViews },
      { createSearchRecord },
      { createThing },
      { listDirectoryLinks },
    ] = await Promise.all([
      import('./people-page.ts'),
      import('./person-page.ts'),
      import('#routes/features.ts'),
      import('#features/entry/participants/participants-view.ts'),
      import('#features/search/search-record.ts'),
      import('#features/structured-data/things.ts'),
      import('#model/page/page-head.ts'),
    ]);
    const entry = model.entries.get('events/forum');
    expect(listPersonIds(model).length).toBe(4);
    expect([
      list.listPeoplePaths(model),
      person.listPersonIds(model),
      person.listFurtherPersonPages(model),
    ]).toEqual([[], [], []]);
    expect(sitePages.map(({ name }) => name)).not.toContain('people');
    expect(listDirectoryLinks(siteLanguage).map(({ href }) => href)).not.toContain('/people/');
    expect(entry && JSON.stringify([listPeopleViews(model, entry), createThing(model, entry)])).not.toContain(
      '/people/',
    );
    // The event is still found by who spoke there.
    expect(entry && createSearchRecord(model, entry).people).toContain('Ana Primer');
  });
});
