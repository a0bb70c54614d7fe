import { describe, expect, test } from 'vitest';
import { createTestModel } from '#tests/content.ts';
import { listKnown, listRight } from './right.ts';

const model = createTestModel(
  {
    'cities/nis': { country: 'RS', titles: [{ title: 'UNESCO Creative City of Film', date: '2019' }] },
    'cities/kotor': { country: 'ME' },
    'hubs/deli': { city: 'nis', kind: 'coworking' },
    'hubs/park': { city: 'nis', kind: 'technology-park' },
    'hubs/bay': { city: 'kotor', kind: 'coworking' },
    'projects/rivers': { countries: ['RS', 'ME'], topics: ['ict'], start: '2020-11', end: '2022' },
    'events/forum': {
      city: 'nis',
      start: '2021-12-30',
      end: '2022-01-02',
      project: 'rivers',
      people: [{ name: 'First Speaker' }],
    },
    'events/talk': { city: 'kotor', start: '2019' },
  },
  { topics: [{ id: 'ict', label: 'ICT' }] },
);

describe('a rule leads to every entry of which it is true', () => {
  test.each([
    [{ of: 'hubs', city: 'cities/nis' }, ['hubs/deli', 'hubs/park']],
    [{ of: 'hubs', city: 'cities/nis', kind: 'coworking' }, ['hubs/deli']],
    [{ of: 'hubs', country: 'RS', kind: 'coworking' }, ['hubs/deli']],
    [{ of: 'events', year: 2021, city: 'cities/nis' }, ['events/forum']],
    [{ of: 'events', year: 2022, city: 'cities/nis' }, ['events/forum']],
    [{ of: 'projects', year: 2021, country: 'ME' }, ['projects/rivers']],
    [{ of: 'projects', year: 2021, topic: 'ict' }, ['projects/rivers']],
    [{ of: 'events', project: 'projects/rivers' }, ['events/forum']],
    [{ of: 'events', person: 'First Speaker' }, ['events/forum', 'people/first-speaker']],
    [{ of: 'cities', bears: 'City of Film' }, ['cities/nis']],
  ])('%o', (rule, expected) => {
    expect(listRight(model, rule)).toEqual(expected);
  });

  test('and to the list of the site that says the same', () => {
    expect(listRight(model, { of: 'hubs', country: 'ME' })).toEqual(['hubs/bay', 'hubs/by/country/me']);
    expect(listRight(model, { of: 'events', year: 2019 })).toEqual(['events/talk', 'events/by/year/2019']);
  });

  test('and is wrong where there is none', () => {
    expect(() => listRight(model, { of: 'hubs', country: 'AL' })).toThrow('Nothing follows the rule');
    expect(() => listRight(model, { of: 'events', year: 2020 })).toThrow('Nothing follows the rule');
  });
});

test('pages and rules come together, each once', () => {
  const right = ['countries/rs', { of: 'hubs', city: 'cities/kotor' }, 'hubs/bay'];
  expect(listRight(model, right)).toEqual(['countries/rs', 'hubs/bay']);
});

test('entries, countries and topics can be looked for', () => {
  expect([...listKnown(model)]).toEqual(expect.arrayContaining(['cities/nis', 'countries/me', 'topics/ict']));
  expect(listKnown(model)).not.toContain('countries/al');
});
