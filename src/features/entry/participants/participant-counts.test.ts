import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { countParties } from '#model/relations/participants.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { listParticipantCounts } from './participant-counts.ts';

const world = {
  'cities/nis': { title: 'Niš', country: 'RS', kind: 'city' },
  'organisations/a': { kind: 'ngo', city: 'nis' },
  'organisations/b': { kind: 'ngo', country: 'RS' },
  'organisations/c': { kind: 'company', country: 'GR' },
  'organisations/nowhere': { kind: 'company' },
  'projects/network': { kind: 'network', countries: ['RS', 'GR'] },
};

function ask(roles: Record<string, unknown>[], entries: Record<string, Record<string, unknown>> = {}) {
  const model = createTestModel({ ...world, ...entries, 'projects/p': { roles } });
  const entry = getEntry(model, 'projects/p');
  return { count: countParties(model, entry), participantCounts: listParticipantCounts(model, entry) };
}

const of = (...names: string[]) => names.map((who) => ({ who }));
const all = of(
  'organisations/a',
  'organisations/b',
  'organisations/c',
  'organisations/nowhere',
  'cities/nis',
  'projects/network',
);

describe('who took part', () => {
  test('is counted by country, the most first, then what is not one', () => {
    const [countries] = ask(all).participantCounts;
    expect(countries).toEqual({
      label: en.shared.byCountry,
      items: [
        { text: 'Serbia', count: 3, href: '/countries/rs/' },
        { text: 'Greece', count: 1, href: '/countries/gr/' },
        { text: en.shared.countryNotRecorded, count: 1 },
        { text: en.shared.severalCountries, count: 1 },
      ],
    });
  });

  test('is counted by kind; who has no entry has none', () => {
    const kinds = ask([...all, { who: { name: 'X', country: 'RS' } }]).participantCounts[1];
    expect(kinds?.items.map(({ text, count }) => `${count} ${text}`)).toEqual([
      '2 Company',
      '2 NGO',
      '1 City',
      '1 Network',
      `1 ${en.participants.kindNotRecorded}`,
    ]);
  });

  test('counts once, whatever its roles, and with all counts the same', () => {
    const who = 'organisations/a';
    const { count, participantCounts } = ask([
      ...all,
      { who, as: 'lead' },
      { who: { name: 'X' } },
      { who: { name: 'X' } },
    ]);
    expect(count).toBe(7);
    for (const { items } of participantCounts)
      expect(items.reduce((sum, item) => sum + item.count, 0)).toBe(count);
  });

  test('counts by name and country where it has no entry', () => {
    const named = (name: string, country: string) => ({ who: { name, country } });
    expect(ask([named('Fund', 'RS'), named('Fund', 'GR'), named('Fund', 'RS')]).count).toBe(2);
  });

  test('does not count before it is published', () => {
    expect(ask(all, { 'organisations/c': { ...world['organisations/c'], draft: true } }).count).toBe(5);
  });

  test('is not counted where a glance does', () => {
    expect(ask(all.slice(0, 5)).participantCounts).toEqual([]);
    expect(ask([]).participantCounts).toEqual([]);
  });

  test('is not counted by what is the same for all', () => {
    const names = Array.from({ length: 8 }, (_, index) => ({ who: { name: `N ${index}`, country: 'RS' } }));
    expect(ask(names).participantCounts).toEqual([]);
  });
});
