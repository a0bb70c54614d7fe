import { describe, expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { getSchema, getShape } from '#collections/shape.ts';
import { parseFrontMatter } from '#entries/yaml/parse.ts';
import type { FieldSource, Path } from './field-source.ts';
import { suggestRepair } from './suggestions.ts';

/** An entry with only these fields. Missing fields don’t matter here. */
function createSource(text: string, name: string): FieldSource {
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(name);
  const [schema, shape] = [getSchema(collection), getShape(collection)];
  const lines = ['---', ...text.split('\n'), '---'];
  const place = { file: `${name}/a.md`, lines, first: 2, last: lines.length - 1 };
  const owner = { of: 'entry', collection: name } as const;
  return { ...parseFrontMatter(text, shape), ...place, schema, shape, owner };
}

const suggest = (text: string, path: Path, name = 'events') =>
  suggestRepair(createSource(text, name), path).suggestion;

describe('what is offered says the same in other words', () => {
  test.each([
    ['start: 19. 1. 2026', ['start'], 'start: 2026-01-19'],
    ['start: 19/01/2026', ['start'], 'start: 2026-01-19'],
    ['start: 01/19/2026', ['start'], 'start: 2026-01-19'],
    ['start: 05.05.2026', ['start'], 'start: 2026-05-05'],
    ['start: 19 January 2026', ['start'], 'start: 2026-01-19'],
    ['start: Jan 19th, 2026', ['start'], 'start: 2026-01-19'],
    ['start: May 2026', ['start'], 'start: 2026-05'],
    ['start: 2026-01-19 9:30', ['start'], 'start: 2026-01-19 09:30'],
    ['start: c. 2014', ['start'], 'start: 2014~'],
    ['within: 2021-09 – 2021-10', ['within'], 'within: 2021-09/2021-10'],
    ['country: Bosnia & Herzegovina', ['country'], 'country: BA'],
    ['country: UK', ['country'], 'country: GB'],
    ['countries: [rs, Kosovo]', ['countries', 1], 'XK'],
    ['countries:\n  - rs', ['countries', 0], '- RS'],
    ['place: Sheffield, GB', ['place'], 'place: {name: Sheffield, country: GB}'],
    ['topics: smart-cities, ai', ['topics'], 'topics: [smart-cities, ai]'],
    ['draft: no', ['draft'], 'draft: false'],
    ['venue: [A Hall]', ['venue'], 'venue: A Hall'],
  ] as const)('%s', (text, path, suggestion) => {
    expect(suggest(text, path)).toBe(suggestion);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['for a day that is none', 'start: 31.02.2026', ['start']],
    ['for a day and a month that can be changed about', 'start: 05.10.2026', ['start']],
    ['for a time with an offset', 'start: 2026-01-19T18:00Z', ['start']],
    ['for an hour that is none', 'start: 2026-01-19 25:00', ['start']],
    ['where a time would be dropped', 'confirmed: 2026-01-19 18:00', ['confirmed']],
    ['for what stands behind nothing', 'start:', ['start']],
    ['for empty quotes', 'country: ""', ['country']],
    ['for a country that nobody knows', 'country: Atlantis', ['country']],
    ['for words in the place of a number', 'series: {of: {name: x}, number: third}', ['series', 'number']],
    ['where neither yes nor no is said', 'online: maybe', ['online']],
    ['where a no is no answer', 'closed: no', ['closed'], 'hubs'],
    ['for a number out of range', 'location: {lat: "431,530"}', ['location', 'lat'], 'cities'],
  ] as const)('%s', (_, text, path, name: string = 'events') => {
    expect(suggest(text, path, name)).toBe('');
  });
});
