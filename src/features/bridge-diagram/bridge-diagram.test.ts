import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createBridgeView } from './bridge-diagram.ts';

const PICTURE = { src: './a.jpg', alt: 'A bridge', credit: 'Somebody' };

function view(data: Record<string, unknown>, ref = 'projects/a') {
  const model = createTestModel({ [ref]: data, 'projects/two': { countries: ['RS', 'BG'] } });
  return createBridgeView(model, getEntry(model, ref));
}

/** The given number of roles for each country. */
const from = (counts: Record<string, number>) => ({
  roles: Object.entries(counts).flatMap(([country, count]) =>
    Array.from({ length: count }, (_, index) => ({ who: { name: `${country} ${index}`, country } })),
  ),
});

test('only lasting entries without a photograph have a bridge', () => {
  const withBridge = collections.filter(({ name }) => view({}, `${name}/a`)).map(({ name }) => name);
  expect(withBridge).toEqual(['projects']);
  expect(view({ image: PICTURE })).toBeUndefined();
});

test('a text gives its numbers, the largest first', () => {
  expect(view(from({ BG: 2, RS: 3 }))).toMatchObject({
    description: 'Serbia 3, Bulgaria 2.',
    caption: 'An arch for each country, a hanger for each of the 5 named below.',
  });
});

test.each([
  [{}, en.bridgeDiagram.nothing],
  [{ countries: ['RS', 'BG'] }, 'An arch for each country.'],
  [from({ RS: 1 }), 'An arch for Serbia, a hanger for the one named below.'],
  [from({ GB: 2 }), 'An arch for the United Kingdom, a hanger for each of the 2 named below.'],
  [{ roles: [{ who: { name: 'A' } }] }, 'A hanger for the one named below. Broken: country not recorded.'],
  [
    { roles: [{ who: { name: 'A', country: 'RS' } }, { who: 'projects/two' }] },
    'An arch for Serbia, a hanger for each of the 2 named below. At the end: those in several countries.',
  ],
  [{ roles: [{ who: 'projects/two' }] }, 'A hanger for the one named below.'],
  [from({ RS: 401 }), 'An arch for Serbia, the wider, the more of the 401 named below.'],
])('its caption says how it is read: %#', (data, caption) => {
  expect(view(data)?.caption).toBe(caption);
});

describe('names', () => {
  const names = (data: Record<string, unknown>) =>
    Object.fromEntries((view(data)?.names ?? []).map(({ lines, tier }) => [lines.join(' / '), tier]));

  test('stand below their arches from the width on at which they have room', () => {
    expect(names(from({ RS: 12, BG: 3, RO: 1 }))).toEqual({
      'Serbia\u00a012': 0,
      'Bulgaria\u00a03': 1,
      'Romania\u00a01': 1,
    });
  });

  test('are broken where that helps, but never before their number', () => {
    expect(names(from({ RS: 12, BA: 2 }))).toEqual({
      'Serbia\u00a012': 0,
      'Bosnia and / Herzegovina\u00a02': 1,
    });
    expect(names(from({ RS: 20, AL: 1 }))).toEqual({ 'Serbia\u00a020': 0, 'Albania\u00a01': 2 });
  });

  test('are left out of the drawing without room, but stay in the text', () => {
    const crowded = { countries: ['MK'], ...from({ RS: 30 }) };
    expect(names(crowded)).toEqual({ 'Serbia\u00a030': 0 });
    expect(view(crowded)?.description).toBe('Serbia 30, North Macedonia.');
  });
});
