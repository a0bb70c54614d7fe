import { expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createReached } from './reached.ts';

const fund = { who: 'organisations/fund', as: 'funder' };

const model = createTestModel({
  'cities/nis': { title: 'Niš', country: 'RS' },
  'organisations/fund': { title: 'Fund' },
  'organisations/other-fund': { title: 'Other fund' },
  'organisations/a': { title: 'A', kind: 'ngo', city: 'nis' },
  'organisations/b': { title: 'B', kind: 'company', country: 'RS' },
  'organisations/c': { title: 'C', kind: 'company', country: 'GR' },
  'hubs/later': { draft: true },
  'projects/one': {
    title: 'One',
    start: '2018',
    roles: [
      { ...fund, share: 80 },
      { who: 'organisations/other-fund', as: 'funder' },
      { who: 'organisations/c', as: 'lead' },
      { who: 'organisations/b', as: 'partner' },
      { who: 'hubs/later', as: 'partner' },
      { who: { name: 'Nobody' } },
    ],
    grant: { funder: 'organisations/fund', amount: 1000, currency: 'EUR' },
    figures: [
      { label: 'budget', value: 1250, unit: 'EUR', qualifier: 'about' },
      { label: 'firms', value: 12, unit: 'firms' },
    ],
  },
  'projects/two': {
    title: 'Two',
    roles: [fund, { who: 'organisations/a' }, { who: 'organisations/b', as: 'host' }],
  },
  'projects/three': {
    title: 'Three',
    roles: [{ who: 'organisations/fund', as: 'partner' }, { who: 'cities/nis' }],
  },
});

const reached = createReached(model, getEntry(model, 'organisations/fund'));

test('who took part in what it funded, each once, by country; not those who paid', () => {
  expect(reached?.lead).toBe(en.participants.reachedLead(4, 2));
  expect(reached?.groups.map(({ label, parties }) => [label, parties.map(({ name }) => name)])).toEqual([
    ['Serbia', ['A', 'B']],
    ['Greece', ['C']],
    [en.shared.countryNotRecorded, ['Nobody']],
  ]);
});

test('what is known of sums, with nothing added up', () => {
  expect(reached?.sums).toEqual([
    {
      href: '/projects/one/',
      title: 'One',
      items: [
        { text: `${en.participants.grant}: 1,000 EUR` },
        { text: 'budget: about 1,250 EUR' },
        { text: en.participants.shareOfFunder('80 %') },
      ],
    },
  ]);
});

test('who funded nothing reached nobody', () => {
  expect(createReached(model, getEntry(model, 'organisations/a'))).toBeUndefined();
  // It paid for one project, and is none of those who took part for it.
  const other = createReached(model, getEntry(model, 'organisations/other-fund'));
  expect(JSON.stringify(other)).not.toContain('"Fund"');
});

test('of very many, some are named and all are counted', () => {
  const roles = Array.from({ length: 130 }, (_, index) => ({ who: { name: `N ${index}`, country: 'RS' } }));
  const many = createTestModel({ 'organisations/fund': {}, 'projects/p': { roles: [fund, ...roles] } });
  const view = createReached(many, getEntry(many, 'organisations/fund'));
  expect(view?.groups.flatMap(({ parties }) => parties).length).toBe(100);
  expect(view?.more).toBe(en.participants.reachedMore(30));
  expect(view?.lead).toBe(en.participants.reachedLead(130, 1));
});
