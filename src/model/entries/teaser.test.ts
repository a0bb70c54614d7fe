import { describe, expect, test } from 'vitest';
import { loadWords, siteLanguage } from '#i18n/words.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { compareEntries, createTeaserView, getKindLabel, getSortDay } from './teaser.ts';

const BUILD_DATE = '2026-06-15';

function createEntry(ref: string, data: Record<string, unknown>) {
  const model = createTestModel(
    { 'cities/budva': { title: 'Budva', country: 'ME' }, [ref]: data },
    { buildDate: BUILD_DATE },
  );
  return [model, getEntry(model, ref)] as const;
}

test('a teaser is what a list shows', () => {
  const data = {
    title: 'Kickoff',
    summary: 'It starts.',
    kind: 'kickoff',
    start: '2018-01-19',
    city: 'budva',
  };
  expect(createTeaserView(...createEntry('events/kickoff-2018', data))).toEqual({
    ref: 'events/kickoff-2018',
    href: '/events/kickoff-2018/',
    title: 'Kickoff',
    summary: 'It starts.',
    kind: 'Kickoff',
    date: { text: '19 January 2018', datetime: '2018-01-19' },
    place: 'Budva, Montenegro',
  });
});

test.each([
  ['events/a', { kind: 'study-visit' }, 'Study visit'],
  ['hubs/a', { kind: 'edih' }, 'European Digital Innovation Hub'],
  ['clusters/a', { field: 'ict' }, 'ICT cluster'],
  ['workshops/a', {}, 'Workshop'],
  ['news/a', {}, 'News'],
])('%s of %j is a %s', (ref, data, kind) => {
  expect(getKindLabel(siteLanguage, createEntry(ref, data)[1])).toBe(kind);
});

describe('a list', () => {
  const order = (entries: Record<string, Record<string, unknown>>) =>
    [...createTestModel(entries).entries.values()].sort(compareEntries(siteLanguage)).map(({ id }) => id);

  test('in time runs from the newest', () => {
    const dates = { a: '2018-01-19', b: '2020', c: '2019-05', d: '2018-01', e: '2020-02-01' };
    const news = Object.entries(dates).map(([id, date]) => [`news/${id}`, { date }]);
    expect(order(Object.fromEntries(news))).toEqual(['e', 'b', 'c', 'a', 'd']);
  });

  test('in time has the hours of one day in their order, on whatever clock', () => {
    const timeZone = 'Europe/Belgrade';
    expect(
      order({
        'events/morning': { start: '2018-01-19 09:00', timeZone },
        'events/evening': { start: '2018-01-19 18:00', timeZone },
        'events/elsewhere': { start: '2018-01-19 18:00', timeZone: 'Asia/Tbilisi' },
        'events/all-day': { start: '2018-01-19' },
      }),
    ).toEqual(['evening', 'elsewhere', 'morning', 'all-day']);
  });

  test('in time has what is undated at its end', () => {
    expect(order({ 'events/a': {}, 'events/b': { start: '2001' } })).toEqual(['b', 'a']);
  });

  test('is in the order of the language of its page', async () => {
    const titles = ['Čačak', 'Cluj', 'Cetinje', 'Ljig', 'Lučani'];
    const model = createTestModel(
      Object.fromEntries(titles.map((title, index) => [`cities/${index}`, { title }])),
    );
    const inSerbian = { words: await loadWords('sr-Latn') };
    const sorted = [...model.entries.values()].sort(compareEntries(inSerbian)).map(({ data }) => data.title);
    expect(sorted).toEqual(['Cetinje', 'Cluj', 'Čačak', 'Lučani', 'Ljig']);
  });

  test('by the alphabet takes accents and large letters for what they are, and numbers for numbers', () => {
    const titles = ['Zenica', 'Čačak', 'Cluj', 'banja Luka', 'Hub 10', 'Hub 9', 'Ćuprija', 'Šabac', 'Arad'];
    const cities = titles.map((title, index) => [`cities/${index}`, { title }]);
    const model = createTestModel(Object.fromEntries(cities));
    const sorted = [...model.entries.values()]
      .sort(compareEntries(siteLanguage))
      .map(({ data }) => data.title);
    expect(sorted).toEqual([
      'Arad',
      'banja Luka',
      'Čačak',
      'Cluj',
      'Ćuprija',
      'Hub 9',
      'Hub 10',
      'Šabac',
      'Zenica',
    ]);
  });

  test('has one order for what bears one name', () => {
    const same = { title: 'Same' };
    expect(order({ 'cities/b': same, 'cities/a': same })).toEqual(['a', 'b']);
    expect(order({ 'cities/a': same, 'cities/b': same })).toEqual(['a', 'b']);
  });
});

test('the day of an entry is the first that it can mean', () => {
  expect(getSortDay(createEntry('news/a', { date: '2018' })[1])).toBe('2018-01-01');
  expect(getSortDay(createEntry('events/a', { within: '2021-09/2021-10' })[1])).toBe('2021-09-01');
  expect(getSortDay(createEntry('events/a', { end: '2021-09-21' })[1])).toBe('2021-09-21');
  expect(getSortDay(createEntry('hubs/a', {})[1])).toBe('');
});
