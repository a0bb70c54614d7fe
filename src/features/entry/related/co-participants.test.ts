import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createDateView } from '#model/dates/dates.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createCoParticipants, createNearby, createOutcomes } from './co-participants.ts';

type Entries = Record<string, Record<string, unknown>>;

const took = (...names: string[]) => ({ roles: names.map((name) => ({ who: `organisations/${name}` })) });

function ask<T>(
  question: (model: ReturnType<typeof createTestModel>, entry: ReturnType<typeof getEntry>) => T,
  entries: Entries,
  ref = 'organisations/a',
): T {
  const model = createTestModel(entries);
  return question(model, getEntry(model, ref));
}

const organisations = (...names: string[]): Entries =>
  Object.fromEntries(
    names.map((name) => [`organisations/${name}`, { title: name.toUpperCase(), kind: 'ngo', country: 'RS' }]),
  );

describe('with whom', () => {
  const world = {
    ...organisations('a', 'b', 'c', 'd'),
    'projects/p': { title: 'P', ...took('a', 'b', 'c') },
    'projects/q': { title: 'Q', ...took('a', 'b') },
    'events/e': { title: 'E', start: '2018', ...took('a', 'b') },
    'workshops/w': { title: 'W', start: '2018', ...took('a', 'b') },
  };

  test('stands what and where it is, how often, and in what', () => {
    expect(ask(createCoParticipants, world)?.items).toEqual([
      {
        href: '/organisations/b/',
        name: 'B',
        detail: 'NGO, Serbia',
        count: 4,
        times: '4 times',
        occasions: ['P', 'Q', 'E'],
        more: 'and 1 more',
      },
    ]);
  });

  test('stand those met more than once; the others are counted, and are where they met', () => {
    expect(ask(createCoParticipants, world)).toMatchObject({
      count: 2,
      rest: {
        text: en.related.coParticipants.rest(1),
        links: expect.arrayContaining([{ href: '/projects/p/#roles', text: 'P' }]),
      },
    });
  });

  test('stand some of those met once where nobody was met twice, and how many they are', () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${String(index).padStart(2, '0')}`);
    const shown = ask(createCoParticipants, {
      ...organisations('a', ...names),
      'projects/p': { title: 'P', ...took('a', ...names) },
    });
    expect(shown?.count).toBe(20);
    expect(shown?.items).toHaveLength(6);
    expect(shown?.items[0]).toMatchObject({ name: 'N00', times: 'Once', occasions: ['P'] });
    expect(shown?.rest?.text).toBe(en.related.coParticipants.rest(14));
    expect(shown?.rest?.links).toEqual([{ href: '/projects/p/#roles', text: 'P' }]);
  });

  test('shown and not shown are all of them', () => {
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const entries = {
      ...organisations('a', ...names),
      'projects/p': took('a', ...names),
      'projects/q': took('a', ...names.slice(0, 30)),
    };
    const shown = ask(createCoParticipants, entries);
    expect(shown?.items).toHaveLength(8);
    expect(shown?.rest?.text).toBe(en.related.coParticipants.rest(40 - 8));
  });

  test('is undefined if nobody else took part', () => {
    expect(ask(createCoParticipants, { ...organisations('a'), 'projects/p': took('a') })).toBeUndefined();
  });
});

describe('who else is there', () => {
  const near = (shown: string[], entries: Entries, ref?: string) =>
    ask((model, entry) => createNearby(model, entry, new Set(shown)), entries, ref);
  const city = { 'cities/nis': { title: 'Niš', country: 'RS' } };
  const here = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`hubs/h${String(index).padStart(2, '0')}`, { city: 'nis' }]),
  );

  test('stands with the city’s page, the first few, and how many they are', () => {
    const shown = near([], { ...city, ...here, 'organisations/a': { city: 'nis' } });
    expect(shown).toMatchObject({
      label: 'Also in Niš',
      count: 12,
      all: { href: '/cities/nis/', text: en.related.nearby.all('Niš') },
    });
    expect(shown?.items.map(({ name }) => name)).toEqual([
      'h00',
      'h01',
      'h02',
      'h03',
      'h04',
      'h05',
      'h06',
      'h07',
    ]);
    expect(shown?.items[0]?.detail).not.toContain('Serbia');
  });

  test('stands with the country’s page where there is no city', () => {
    expect(
      near([], {
        ...city,
        ...here,
        'organisations/a': { country: 'XK' },
        'organisations/b': { country: 'XK' },
      }),
    ).toMatchObject({ label: 'Also in Kosovo*', count: 1, all: { href: '/countries/xk/' } });
  });

  test('is not shown again where the page shows it already, and is counted', () => {
    const shown = near(['/hubs/h00/'], { ...city, ...here, 'organisations/a': { city: 'nis' } });
    expect(shown?.count).toBe(12);
    expect(shown?.items.map(({ name }) => name)).not.toContain('h00');
  });

  test('is nobody', () => {
    expect(near([], { ...city, 'organisations/a': { city: 'nis' } })).toBeUndefined();
  });
});

describe('what came of it', () => {
  test('is the newest few of news and events, how many they are, and what was brought out', () => {
    const news = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `news/n${index}`,
        { date: `201${index}`, about: ['projects/p'] },
      ]),
    );
    const outputs = [
      { kind: 'report', title: 'The report', date: '2018-08' },
      { title: 'A film', url: 'https://a.example/' },
    ];
    const shown = ask(createOutcomes, {
      ...organisations('a'),
      'projects/p': { title: 'P', outputs, ...took('a') },
      ...news,
    });
    expect(shown?.count).toBe(9);
    expect(shown?.items.map(({ title }) => title)).toEqual(['n8', 'n7', 'n6', 'n5']);
    expect(shown?.outputCount).toBe(2);
    expect(shown?.outputs).toEqual([
      {
        type: 'text',
        text: 'The report',
        note: 'report, P',
        noteDate: createDateView(siteLanguage, '2018-08'),
      },
      { type: 'external', href: 'https://a.example/', text: 'A film', note: 'P' },
    ]);
  });

  test('is nothing', () => {
    expect(ask(createOutcomes, { ...organisations('a'), 'projects/p': took('a') })).toBeUndefined();
  });
});
