import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createCallsPage, createEntryCalls, listCallsPaths } from './calls.ts';

type Entries = Record<string, Record<string, unknown>>;

const call = (data: Record<string, unknown>) => ({ kind: 'open-call', ...data });
function pagesOf(entries: Entries) {
  const model = createTestModel(entries, { buildDate: '2026-06-01' });
  return listCallsPaths(model).map((path) => ({ path, view: createCallsPage(model, path) }));
}

const titles = (items: readonly { title: string }[] = []) => items.map(({ title }) => title);

const WORLD: Entries = {
  'events/june': call({ end: '2026-06-30', registration: { who: ['Cities', 'Small firms'] } }),
  'events/may': call({ end: '2026-05-31', registration: { countries: ['RS'] } }),
  'events/april': call({ end: '2026-04-30' }),
  'events/july': call({ start: '2026-07-01', end: '2026-07-31', registration: { countries: ['RS', 'XK'] } }),
  'events/forum': {
    kind: 'forum',
    start: '2026-09-01',
    registration: { url: 'https://www.example.org/', deadline: '2026-06-15', who: ['Small firms'] },
  },
  'events/meeting': { kind: 'meeting', start: '2026-09-01' },
  'workshops/lesson': { start: '2026-06-20', registration: { url: 'https://www.example.org/' } },
  'events/draft': call({ end: '2026-08-01', draft: true, registration: { who: ['Nobody'] } }),
};

describe('the list of calls', () => {
  const [whole] = pagesOf(WORLD);

  test('has what is open by its deadline, registrations among them, and then what is closed', () => {
    expect(whole?.path).toBeUndefined();
    expect(titles(whole?.view.open)).toEqual(['forum', 'lesson', 'june', 'july']);
    expect(titles(whole?.view.closed)).toEqual(['may', 'april']);
    expect(whole?.view.open?.map(({ kind }) => kind)).toEqual([
      'Registration: forum',
      'Registration: workshop',
      undefined,
      undefined,
    ]);
  });

  test('knows when each closes', () => {
    expect(whole?.view.open?.map(({ passes }) => passes?.at)).toEqual([
      '2026-06-15T22:00:00Z',
      // Without a deadline, until the end of the event.
      '2026-06-20T22:00:00Z',
      '2026-06-30T22:00:00Z',
      '2026-07-31T22:00:00Z',
    ]);
  });

  test('leads to those of each country and of each kind of applicants', () => {
    const links = whole?.view.facets.map(({ values }) =>
      values.map(({ href, text, count }) => `${href} ${text} ${count}`),
    );
    expect(links).toEqual([
      ['/calls/by/country/xk/ Kosovo* 1', '/calls/by/country/rs/ Serbia 2'],
      ['/calls/by/who/cities/ Cities 1', '/calls/by/who/small-firms/ Small firms 2'],
    ]);
  });
});

test('a narrowed list has its own calls and a link back', () => {
  const page = pagesOf(WORLD).find(({ path }) => path === 'by/country/rs');
  expect(page?.view).toMatchObject({
    title: 'Calls for Serbia',
    head: { path: '/calls/by/country/rs/' },
    all: { href: '/calls/' },
  });
  expect(titles(page?.view.open)).toEqual(['july']);
  expect(titles(page?.view.closed)).toEqual(['may']);
});

test.each([
  ['Small and medium-sized firms', 'small-and-medium-sized-firms'],
  ['Мала предузећа', 'mala-preduzeca'],
  ['Đaci', 'daci'],
])('a list for "%s" has its address in Latin letters', (who, id) => {
  const pages = pagesOf({ 'events/june': call({ end: '2026-06-30', registration: { who: [who] } }) });
  expect(pages.map(({ path }) => path)).toEqual([undefined, `by/who/${id}`]);
  expect(pages[1]?.view.title).toBe(en.calls.callList.forWho(who));
});

test('without any calls there is one page, which says so', () => {
  expect(pagesOf({ 'events/meeting': { kind: 'meeting', start: '2026-09-01' } })).toMatchObject([
    { view: { title: getSitePageTitle(siteLanguage, 'calls'), open: [], closed: [], facets: [] } },
  ]);
});

describe('a list of very many calls', () => {
  const pad = (number: number) => String(number).padStart(2, '0');
  const many: Entries = Object.fromEntries([
    ...Array.from({ length: 60 }, (_, i) => [
      `events/open${i}`,
      call({ end: `2026-07-${pad((i % 28) + 1)}` }),
    ]),
    ...Array.from({ length: 52 }, (_, i) => [
      `events/old${i}`,
      call({ end: `2024-03-${pad((i % 28) + 1)}` }),
    ]),
    ['events/older', call({ end: '2019-03-01' })],
  ]);
  const pages = pagesOf(many);

  test('has pages of open calls, and pages of closed ones by year', () => {
    expect(pages.map(({ path, view }) => [path, view.open?.length, view.closed.length])).toEqual([
      [undefined, 50, 0],
      ['page/2', 10, 0],
      ['closed/2024', undefined, 50],
      ['closed/2024/page/2', undefined, 2],
      ['closed/2019', undefined, 1],
    ]);
    const hrefs = pages.flatMap(({ view }) => [...(view.open ?? []), ...view.closed]).map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(Object.keys(many).length);
  });

  test('leads to each page', () => {
    expect(pages[0]?.view.years).toEqual([
      { href: '/calls/closed/2024/', text: '2024', count: 52 },
      { href: '/calls/closed/2019/', text: '2019', count: 1 },
    ]);
    expect(pages[0]?.view.pages.next).toBe('/calls/page/2/');
    expect(pages[3]?.view).toMatchObject({
      title: 'Calls: closed in 2024',
      head: {
        title: 'Calls: closed in 2024, page 2',
        path: '/calls/closed/2024/page/2/',
        breadcrumbs: [{ href: '/' }, { href: '/calls/' }, { href: '/calls/closed/2024/' }],
      },
    });
  });
});

describe('the calls of a project', () => {
  const ofProject = (data: Record<string, unknown>) => call({ project: 'p', ...data });
  const list = (events: Parameters<typeof createTestModel>[0], ref = 'projects/p') => {
    const model = createTestModel(
      { 'projects/p': {}, 'projects/part': { parent: 'p' }, ...events },
      { buildDate: '2026-06-01' },
    );
    return createEntryCalls(model, getEntry(model, ref))?.calls;
  };

  test('say from when and until when, on whose clock, for whom, and their state', () => {
    const data = {
      title: 'The call',
      start: '2026-05-22 18:00',
      end: '2026-06-30 23:59',
      timeZone: 'Europe/Belgrade',
      registration: { who: ['Hubs', 'Cities'] },
    };
    expect(list({ 'events/call': ofProject(data) })).toEqual([
      {
        href: '/events/call/',
        title: 'The call',
        opens: {
          text: '22 May 2026, 18:00, Belgrade time',
          parts: [
            { text: '22 May 2026, 18:00', datetime: '2026-05-22T18:00+02:00' },
            { text: ', Belgrade time' },
          ],
          clock: { instants: ['2026-05-22T16:00:00Z'], timeZone: 'Europe/Belgrade' },
        },
        deadline: {
          text: '30 June 2026, 23:59, Belgrade time',
          parts: [
            { text: '30 June 2026, 23:59', datetime: '2026-06-30T23:59+02:00' },
            { text: ', Belgrade time' },
          ],
          clock: { instants: ['2026-06-30T21:59:00Z'], timeZone: 'Europe/Belgrade' },
        },
        who: 'Hubs, Cities',
        statuses: [
          { text: en.shared.open, tone: 'open', from: '2026-05-22T16:00:00Z', until: '2026-06-30T21:59:00Z' },
          { text: en.shared.closed, tone: 'past', from: '2026-06-30T21:59:00Z', isHidden: true },
        ],
      },
    ]);
  });

  test('take their dates from the registration where they have none of their own', () => {
    const registration = { opens: '2026-07-01', deadline: '2026-08' };
    expect(list({ 'events/call': ofProject({ start: undefined, registration }) })?.[0]).toMatchObject({
      opens: { text: '1 July 2026' },
      deadline: { text: 'August 2026' },
    });
  });

  test('give the time span without an opening or a deadline', () => {
    const [shown] = list({ 'events/call': ofProject({ within: '2022-04/2024-04' }) }) ?? [];
    expect(shown?.when?.text).toMatch(/^some time in April 2022\s–\sApril 2024$/);
    expect(shown).not.toHaveProperty('deadline');
    expect(shown?.statuses?.[0]?.text).toBe(en.shared.closed);
  });

  test('stand in order of time, those of parts among them, and of nothing else', () => {
    const events = {
      'events/second': ofProject({ end: '2025' }),
      'events/first': ofProject({ end: '2024' }),
      'events/of-part': { ...ofProject({ end: '2023' }), project: 'part' },
      'events/meeting': { kind: 'meeting', start: '2024', project: 'p' },
    };
    expect(list(events)?.map(({ title }) => title)).toEqual(['of-part', 'first', 'second']);
    expect(list(events, 'projects/part')?.map(({ title }) => title)).toEqual(['of-part']);
    expect(list(events, 'events/first')).toBeUndefined();
  });

  test('are the last where there are very many, and lead to all', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`events/e${index}`, ofProject({ end: `${1960 + index}` })]),
    );
    const model = createTestModel({ 'projects/p': {}, ...many }, { buildDate: '2026-06-01' });
    const view = createEntryCalls(model, getEntry(model, 'projects/p'));
    expect(view?.calls.map(({ title }) => title).at(0)).toBe('e10');
    expect(view?.calls).toHaveLength(50);
    expect(view?.all?.href).toBe('/calls/');
  });
});
