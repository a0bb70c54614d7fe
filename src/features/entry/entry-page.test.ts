import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createDateView, createSpanView } from '#model/dates/dates.ts';
import { createFullData, createTestModel, getEntry } from '#tests/content.ts';
import { createEntryView } from './entry-page.ts';
import type { EntryView } from './entry-types.ts';

function view(
  ref: string,
  data: Record<string, unknown>,
  entries: Record<string, Record<string, unknown>> = {},
) {
  const topics = [{ id: 'ai', label: 'Artificial intelligence', aliases: ['machine learning'] }];
  const model = createTestModel({ ...entries, [ref]: data }, { topics });
  return createEntryView(model, getEntry(model, ref));
}

const facts = (...parameters: Parameters<typeof view>) =>
  Object.fromEntries(view(...parameters).facts.map(({ label, values }) => [label, values]));

const texts = (...parameters: Parameters<typeof view>) =>
  Object.fromEntries(
    view(...parameters).facts.map(({ label, values }) => [label, values.map(({ text }) => text)]),
  );

/** An entry in each collection with the id that the examples use. */
const named = Object.fromEntries(collections.map(({ name }) => [`${name}/an-id`, { title: 'The other' }]));

describe.each(collections.map((collection) => [collection.name, collection] as const))(
  'an entry of %s',
  (name, collection) => {
    test.each(['first', 'last'] as const)('shows every field in words, of each shape the %s', (choice) => {
      const data = { ...createFullData(collection, choice), draft: false };
      const shown = view(`${name}/full`, data, named);
      const words = JSON.stringify({ ...shown, image: undefined, gallery: undefined });
      expect(words).not.toMatch(/\[object|undefined|null|NaN|Invalid/);
      const labels = collection.labels.en.fields;
      const expected = collection.facts.map((field) => labels[field]);
      expect(shown.facts.map(({ label }) => label)).toEqual(expect.arrayContaining(expected));
      expect(shown.lists.map(({ id }) => id)).toEqual([...collection.lists]);
      for (const { values } of shown.facts) for (const { text } of values) expect(text.trim()).not.toBe('');
    });

    test('with required fields only shows no empty heading', () => {
      const shown = view(`${name}/bare`, {});
      for (const { label, values } of shown.facts) {
        expect(label).not.toBe('');
        expect(values).not.toEqual([]);
      }
      expect(shown).toMatchObject({
        figures: [],
        roles: [],
        people: [],
        sessions: [],
        lists: [],
        gallery: [],
        recordings: [],
        links: [],
        related: [],
        notes: [],
        sources: [],
        blocks: {},
      });
      const optional = ['image', 'series', 'body', 'statuses', 'tree'] as const;
      for (const field of optional satisfies readonly (keyof EntryView)[]) {
        expect(shown).not.toHaveProperty(field);
      }
    });

    test('has a head: its title, what it is, where it stands', () => {
      const labels = collection.labels.en;
      expect(view(`${name}/a`, { title: 'A title', summary: 'A summary.' })).toMatchObject({
        head: {
          title: 'A title',
          description: 'A summary.',
          path: `/${name}/a/`,
          breadcrumbs: [
            { href: '/', text: en.shared.home },
            { href: `/${name}/`, text: labels.plural },
          ],
        },
      });
    });
  },
);

describe('facts', () => {
  test('begin with the names of the entry, each once', () => {
    const data = {
      title: 'Niš',
      officialName: 'City of Niš',
      acronym: 'NI',
      nativeNames: { 'sr-Cyrl': 'Ниш' },
      exonyms: { sq: 'Nish' },
      aliases: ['Naissus', 'Nissa'],
    };
    expect(view('cities/nis', data).facts.slice(0, 5)).toEqual([
      { label: en.entry.officialName, values: [{ type: 'text', text: 'City of Niš' }] },
      { label: en.entry.acronym, values: [{ type: 'text', text: 'NI' }] },
      {
        label: en.entry.nativeNames,
        values: [{ type: 'text', text: 'Ниш', lang: 'sr-Cyrl', note: 'Serbian (Cyrillic)' }],
      },
      {
        label: 'In other languages',
        values: [{ type: 'text', text: 'Nish', lang: 'sq', note: 'Albanian' }],
      },
      { label: en.entry.aliases, values: ['Naissus', 'Nissa'].map((text) => ({ type: 'text', text })) },
    ]);
    expect(texts('cities/nis', { title: 'Niš', officialName: 'Niš' })).not.toHaveProperty([
      en.entry.officialName,
    ]);
  });

  test('show each field as what it is', () => {
    const data = {
      start: '2018-01-19',
      venue: 'A Hall',
      city: 'nis',
      project: 'p',
      topics: ['ai', 'unlisted'],
      countries: ['RS', { code: 'MK', nameThen: 'Macedonia' }],
      series: { of: 'p', number: 3, theme: 'Cities' },
      status: 'planned',
      online: true,
    };
    const entries = { 'cities/nis': { title: 'Niš', country: 'RS' }, 'projects/p': { title: 'The Project' } };
    const page = { type: 'page', href: '/projects/p/', text: 'The Project' };
    expect(facts('events/a', data, entries)).toEqual({
      When: [{ type: 'date', text: '19 January 2018', datetime: '2018-01-19' }],
      Status: [{ type: 'text', text: 'Announced, not confirmed' }],
      Venue: [{ type: 'text', text: 'A Hall' }],
      Where: [{ type: 'page', href: '/cities/nis/', text: 'Niš, Serbia' }],
      Format: [{ type: 'text', text: 'Online' }],
      Project: [page],
      Series: [{ ...page, note: 'number 3, Cities' }],
      'Countries taking part': [
        { type: 'page', href: '/countries/rs/', text: 'Serbia' },
        { type: 'page', href: '/countries/mk/', text: 'North Macedonia', note: 'then Macedonia' },
      ],
      Topics: [
        { type: 'page', href: '/topics/ai/', text: 'Artificial intelligence' },
        { type: 'text', text: 'unlisted' },
      ],
    });
  });

  test.each([
    [{ url: 'https://www.example.org/apply/' }, ['example.org/apply/']],
    [{ note: 'By invitation' }, ['By invitation']],
    [{ countries: ['RS', 'XK'] }, ['Serbia, Kosovo*']],
    [{ who: ['Cities', 'Firms'] }, ['Cities, Firms']],
    [{ opens: '2018-01', deadline: '2018-03-01' }, ['January 2018 – 1 March 2018']],
    [{ deadline: '2018-03-01', note: 'By post' }, ['until 1 March 2018', 'By post']],
  ])('say how to take part: %j', (registration, expected) => {
    expect(texts('events/a', { registration }).Registration).toEqual(expected);
  });

  test('show a website without its scheme and percent-encoding', () => {
    const website = (url: string) => texts('hubs/h', { website: url }).Website;
    expect(website('https://www.example.org/')).toEqual(['example.org']);
    expect(website('https://example.org/%D0%A7')).toEqual(['example.org/Ч']);
    expect(website('https://example.org/%E9')).toEqual(['example.org/%E9']);
    expect(website('https://example.org/100%')).toEqual(['example.org/100%']);
  });

  test('say that a hub is closed, and when where that is known', () => {
    expect(texts('hubs/h', { closed: true }).Closed).toEqual(['Yes; the date is not known']);
    expect(texts('hubs/h', { closed: '2019' }).Closed).toEqual(['2019']);
  });

  test('leave out a reference to what is not published', () => {
    const entries = { 'projects/p': { draft: true } };
    expect(facts('events/a', { project: 'p', series: { of: 'p' } }, entries)).toEqual({});
  });

  test('leave out a fact that is false', () => {
    expect(texts('events/a', { online: false })).not.toHaveProperty('Format');
  });
});

describe('an event of several parts', () => {
  test('says of each when and where', () => {
    const sessions = [
      { title: 'Opening', start: '2018-01-19 18:00', end: '2018-01-19 20:00', city: 'nis', venue: 'A Hall' },
      { start: '2018-01-20', place: { name: 'Sheffield', country: 'GB' } },
      { start: '2018-01-21', city: 'nowhere-yet' },
    ];
    const data = { start: '2018-01-19', end: '2018-01-21', timeZone: 'Europe/Belgrade', sessions };
    const entries = { 'cities/nis': { title: 'Niš' }, 'cities/nowhere-yet': { draft: true } };
    expect(view('events/a', data, entries).sessions).toEqual([
      {
        title: 'Opening',
        when: createSpanView(siteLanguage, {
          start: '2018-01-19 18:00',
          end: '2018-01-19 20:00',
          timeZone: 'Europe/Belgrade',
        }),
        where: 'A Hall, Niš',
      },
      { when: { text: '20 January 2018', datetime: '2018-01-20' }, where: 'Sheffield, United Kingdom' },
      { when: { text: '21 January 2018', datetime: '2018-01-21' } },
    ]);
  });
});

describe('what stands below', () => {
  test('lists, recordings, links and sources are as they were written', () => {
    const shown = view('projects/p', {
      objectives: ['One.', 'Two.'],
      outputs: [{ title: 'A book', date: '2018', url: 'https://example.org/book' }, { title: 'A film' }],
      recordings: [
        { title: 'A talk', url: 'https://example.org/talk' },
        { title: 'Lost', note: 'x' },
      ],
      links: [{ title: 'Home', url: 'https://www.example.org/' }],
      sources: [
        { title: 'A paper' },
        { title: 'A page', url: 'https://example.org', publisher: 'P', date: '2018~' },
      ],
      notes: ['A note.'],
    });
    expect(shown.lists).toEqual([
      {
        id: 'objectives',
        label: 'Objectives',
        items: ['One.', 'Two.'].map((text) => ({ type: 'text', text })),
      },
      {
        id: 'outputs',
        label: 'Outputs',
        items: [
          {
            type: 'external',
            href: 'https://example.org/book',
            text: 'A book',
            noteDate: createDateView(siteLanguage, '2018'),
          },
          { type: 'text', text: 'A film' },
        ],
      },
    ]);
    expect(shown.recordings).toEqual([
      { title: 'A talk', href: 'https://example.org/talk' },
      { title: 'Lost', note: 'x' },
    ]);
    expect(shown.links).toEqual([
      { type: 'external', href: 'https://www.example.org/', text: 'Home', note: 'example.org' },
    ]);
    expect(shown.sources).toEqual([
      { title: 'A paper' },
      {
        title: 'A page',
        href: 'https://example.org',
        publisher: 'P',
        date: createDateView(siteLanguage, '2018~'),
      },
    ]);
    expect(shown.notes).toEqual(['A note.']);
  });
});

describe('what the index takes', () => {
  test('is every name, in every script, and other words for the topics', () => {
    const data = {
      title: 'Niš',
      acronym: 'NI',
      nativeNames: { sr: 'Ниш' },
      exonyms: { sq: 'Nish' },
      aliases: ['Naissus'],
      topics: ['ai'],
    };
    const { search } = view('cities/nis', { ...data, country: 'XK' });
    expect(search.names).toEqual(['Niš', 'NI', 'Ниш', 'Nish', 'Naissus']);
    expect(search.words).toEqual(['machine learning']);
    expect(search.filters).toMatchObject({ kind: ['Cities'], country: ['Kosovo*'] });
    expect(search).not.toHaveProperty('date');
  });

  test('has the day of an entry with a date', () => {
    expect(view('events/a', { start: '2018-01' }).search.date).toBe('2018-01-01');
    expect(view('news/a', { date: '2018-01-19', title: 'An article' }).search.names).toEqual([]);
  });
});

describe('a relation that is added to one entry', () => {
  const entries = {
    'projects/bridge': { title: 'Bridge', roles: [{ who: 'organisations/lead', as: 'lead' }] },
    'organisations/lead': {},
    'organisations/partner': {},
    'organisations/stranger': {},
    'cities/nis': { country: 'RS' },
  };
  const added = {
    ...entries,
    'projects/bridge': {
      title: 'Bridge',
      roles: [...entries['projects/bridge'].roles, { who: 'organisations/partner', as: 'partner' }],
    },
  };
  // The cache key of a page is a digest of its props.
  const createProps = (content: typeof entries, ref: string) => {
    const model = createTestModel(content);
    return JSON.stringify(createEntryView(model, getEntry(model, ref)));
  };

  test.each(['projects/bridge', 'organisations/partner', 'organisations/lead'])(
    'changes the props of %s, which shows it',
    (ref) => {
      expect(createProps(added, ref)).not.toBe(createProps(entries, ref));
    },
  );

  test.each(['organisations/stranger', 'cities/nis'])('and not those of %s, which does not', (ref) => {
    expect(createProps(added, ref)).toBe(createProps(entries, ref));
  });

  test('stands on both pages', () => {
    expect(createProps(added, 'projects/bridge')).toContain('/organisations/partner/');
    expect(createProps(added, 'organisations/partner')).toContain('/projects/bridge/');
  });
});
