import { describe, expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { createPageCard } from '#model/page/page-card.ts';
import { listNameFootnotes } from '#model/places/country-names.ts';
import { siteCardHref, toCardHref } from '#model/routes.ts';
import { site } from '#site.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createCardView, createSiteCardView } from './card-view.ts';

const roles = (...countries: string[]) => ({
  roles: countries.map((country, index) => ({ who: { name: `Party ${index}`, country } })),
});

function view(ref: string, entries: Record<string, Record<string, unknown>>, buildDate = '2026-06-01') {
  const model = createTestModel(entries, { buildDate });
  return createCardView(model, getEntry(model, ref));
}

test('a card shows what its entry is, its title, when and where', () => {
  const event = { kind: 'forum', title: 'A forum', start: '2027-03-18', city: 'nis' };
  const entries = { 'cities/nis': { title: 'Niš', country: 'RS' }, 'events/a': event };
  expect(view('events/a', entries)).toMatchObject({
    kind: 'Forum',
    title: 'A forum',
    detail: '18 March 2027 · Niš, Serbia',
    site: site.name,
    footnotes: [],
  });
});

test('a card is the same on every day: neither coming nor over', () => {
  const entries = { 'events/a': { start: '2027-03-18', end: '2027-03-20' } };
  const days = ['2027-03-01', '2027-03-19', '2027-04-01'].map((day) => view('events/a', entries, day));
  expect(new Set(days.map((card) => JSON.stringify(card))).size).toBe(1);
});

test('what is off is said on its card, and in the words for it', () => {
  const entries = { 'events/a': { start: '2027-03-18', status: 'cancelled' } };
  expect(view('events/a', entries)).toMatchObject({ warning: 'Cancelled' });
  const model = createTestModel(entries);
  expect(createPageCard(model, getEntry(model, 'events/a')).alt).toContain('Cancelled');
});

test('a name with a mark brings its note', () => {
  expect(view('events/a', { 'events/a': { country: 'XK' } }).footnotes).toEqual(
    listNameFootnotes(siteLanguage),
  );
});

describe('the bridge of a card', () => {
  const hangers = (card: { bridge: { hangers: string } }) => card.bridge.hangers.split('M').length - 1;

  test('is the bridge of the entry, its parent or its subject with most participants', () => {
    const entries = {
      'projects/large': { title: 'Large', ...roles('RS', 'RS', 'BG') },
      'projects/small': { title: 'Small', ...roles('RS') },
      'events/part': { project: 'large', ...roles('RS') },
      'events/own': { project: 'small', ...roles('RS', 'BG') },
      'news/about': { about: ['projects/small', 'projects/large'] },
    };
    expect(hangers(view('events/part', entries))).toBe(3);
    expect(view('events/part', entries).caption).toBe('Large, 3 participants');
    expect(hangers(view('events/own', entries))).toBe(2);
    expect(view('events/own', entries).caption).toBe('2 participants');
    expect(hangers(view('news/about', entries))).toBe(3);
  });

  test('says no number where fewer are named than there are countries', () => {
    const entries = { 'projects/a': { countries: ['RS', 'BG', 'RO'], ...roles('RS', 'RS') } };
    expect(view('projects/a', entries).caption).toBe('');
  });
});

describe('the card of an entry of the directory', () => {
  const who = (...refs: string[]) => ({ roles: refs.map((ref) => ({ who: ref })) });
  const entries = {
    'cities/nis': { title: 'Niš', country: 'RS' },
    'hubs/lab': { title: 'A lab', kind: 'makerspace', city: 'nis' },
    'hubs/alone': { title: 'Alone', country: 'RS' },
    'organisations/sofia': { title: 'An agency', country: 'BG' },
    'organisations/skopje': { title: 'An institute', country: 'MK' },
    'events/meeting': {
      title: 'A meeting',
      ...who('hubs/lab', 'organisations/sofia', 'organisations/skopje'),
    },
    'projects/small': { title: 'Small', ...who('hubs/lab') },
    'projects/large': { title: 'Large', ...who('hubs/lab', 'organisations/sofia') },
  };

  test('shows what it is, its seat, and what it took part in: projects first, the largest before others', () => {
    expect(view('hubs/lab', entries)).toMatchObject({
      kind: 'Makerspace',
      title: 'A lab',
      detail: 'Niš, Serbia',
      caption: 'Took part in Large, Small, A meeting',
    });
  });

  test('names as much as there is room for, and counts the rest', () => {
    const long = { title: 'A meeting about the digitalisation of municipal services', ...who('hubs/lab') };
    expect(view('hubs/lab', { ...entries, 'events/meeting': long }).caption).toBe(
      'Took part in Large, Small and 1 more',
    );
  });

  test('has an arch for each country of it and of those who took part in the same, and a hanger for each', () => {
    const { bridge } = view('hubs/lab', entries);
    expect(bridge.spans).toHaveLength(3);
    expect(bridge.hangers.split('M')).toHaveLength(1 + 3);
  });

  test('is one arch without a caption if it took part in nothing', () => {
    const { bridge, caption } = view('hubs/alone', entries);
    expect(caption).toBe('');
    expect(bridge.spans).toHaveLength(1);
    expect(bridge.broken).toBe('');
  });
});

test('the card of the site counts who has a seat, by country', () => {
  const model = createTestModel({
    'cities/a': { country: 'RS' },
    'hubs/b': { country: 'RS' },
    'clusters/c': { country: 'BG' },
    'events/d': { country: 'RO' },
  });
  const card = createSiteCardView(model);
  expect(card.title).toBe(site.tagline);
  expect(card.caption).toBe('3 cities, hubs, clusters and organisations, 2 countries');
  expect(card.bridge.spans).toHaveLength(2);
});

test('the page of an entry names its card, and other pages that of the site', () => {
  const model = createTestModel({
    'events/a': { kind: 'forum', title: 'A forum', start: '2027-03-18', country: 'RS' },
    'cities/b': { title: 'Niš', kind: 'municipality', country: 'RS' },
  });
  expect(createPageCard(model, getEntry(model, 'events/a'))).toEqual({
    href: toCardHref('events/a'),
    alt: 'A forum: Forum, Serbia, 18 March 2027',
    isOwn: true,
  });
  expect(createPageCard(model, getEntry(model, 'cities/b'))).toEqual({
    href: toCardHref('cities/b'),
    alt: 'Niš: Municipality, Serbia',
    isOwn: true,
  });
  expect(createPageCard(model)).toMatchObject({ href: siteCardHref(), isOwn: false });
});
