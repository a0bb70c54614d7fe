import { describe, expect, test } from 'vitest';
import type { EntryData } from '#collections/entry-data.ts';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { toRef } from '#graph/graph.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { toCountryHref, toHref } from '#model/routes.ts';
import { createModel, type SiteModel } from '#model/site-model.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { isInside, isTouching } from './boxes.ts';
import { TARGET } from './dots.ts';
import { getDistance } from './globe.ts';
import { COUNTRY_SIZE, ENLARGED, NAME_SIZE, TIERS, toSpan, WIDEST, WIDTHS } from './label-placement.ts';
import type { MapNameView, MapView } from './map-types.ts';
import { createCityMap, createCountryMap, createOverviewMap, createProjectMap, FEW } from './maps.ts';
import { measureTextWidth } from './text-width.ts';

const { contentDir } = readSettings();

const places = {
  'cities/nis': { title: 'Niš', country: 'RS', location: { lat: 43.32472, lon: 21.90333 } },
  'cities/pirot': { title: 'Pirot', country: 'RS', location: { lat: 43.15306, lon: 22.58611 } },
  'cities/sofia': { title: 'Sofia', country: 'BG', location: { lat: 42.69751, lon: 23.32415 } },
  'cities/tbilisi': { title: 'Tbilisi', country: 'GE', location: { lat: 41.69143, lon: 44.83412 } },
};

const listTitles = ({ dots }: MapView) => dots.map(({ title }) => title).sort();

describe('the map of all places', () => {
  test('has a dot and a row for each, larger for more entries', () => {
    const events = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`events/e${index}`, { start: '2018', city: 'nis' }]),
    );
    const map = createOverviewMap(createTestModel({ ...places, ...events })) as MapView;
    expect(listTitles(map)).toEqual([
      'Niš: 12 entries',
      'Pirot: 0 entries',
      'Sofia: 0 entries',
      'Tbilisi: 0 entries',
    ]);
    expect(map.dots[0]).toMatchObject({ title: 'Niš: 12 entries', href: '/cities/nis/', size: 4 });
    expect(map.dots[1]?.size).toBe(1);
    expect(map.table?.rows).toEqual([
      { name: 'Sofia', href: '/cities/sofia/', country: 'Bulgaria', count: 0 },
      { name: 'Tbilisi', href: '/cities/tbilisi/', country: 'Georgia', count: 0 },
      { name: 'Niš', href: '/cities/nis/', country: 'Serbia', count: 12 },
      { name: 'Pirot', href: '/cities/pirot/', country: 'Serbia', count: 0 },
    ]);
  });

  test('shows what lies far from the rest in a frame of its own', () => {
    const map = createOverviewMap(createTestModel(places)) as MapView;
    const { inset } = map;
    const far = map.dots.find(({ title }) => title.startsWith('Tbilisi'));
    const [x, y] = [((far?.x ?? 0) / 100) * map.width, ((far?.y ?? 0) / 100) * map.height];
    expect(x).toBeGreaterThan(inset?.x ?? 0);
    expect(x).toBeLessThan((inset?.x ?? 0) + (inset?.width ?? 0));
    expect(y).toBeGreaterThan(inset?.y ?? 0);
    expect(y).toBeLessThan((inset?.y ?? 0) + (inset?.height ?? 0));
    const { 'cities/tbilisi': _, ...near } = places;
    const withoutFar = createOverviewMap(createTestModel(near)) as MapView;
    expect(withoutFar.dots).not.toEqual([]);
    expect(withoutFar).not.toHaveProperty('inset');
  });

  test('does not grow with the site: it joins dots, lists the largest places and counts the others', () => {
    const cities = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `cities/c${index}`,
        {
          title: `City ${index}`,
          country: 'RS',
          location: { lat: 42.5 + (index % 20) * 0.15, lon: 19 + Math.floor(index / 20) * 0.15 },
        },
      ]),
    );
    const model = createTestModel({
      ...cities,
      'events/e': { start: '2018', city: ['c399'] },
      'events/f': { start: '2018', city: ['c399', 'c1'] },
    });
    const countAll = ({ dots }: MapView) =>
      dots.reduce((sum, { title }) => sum + 1 + Number(/and (\d+) place/.exec(title)?.[1] ?? 0), 0);
    const all = createOverviewMap(model) as MapView;
    const few = createOverviewMap(model, FEW) as MapView;
    const country = createCountryMap(model, 'RS', ({ name }) => `/${name}/by/country/rs/`) as MapView;
    for (const [map, dots, rows] of [
      [all, 150, 100],
      [country, 80, 50],
      [few, 90, 20],
    ] as const) {
      expect(map.dots.length).toBeLessThanOrEqual(dots);
      expect(map.dots.length).toBeGreaterThan(dots / 3);
      expect(countAll(map)).toBe(400);
      const names = map.dots.flatMap(({ isJoined, name }) => (isJoined && name ? [name.text] : []));
      for (const name of names) expect(name).toMatch(/^City \d+ \+\d+$/);
      expect(names).not.toEqual([]);
      expect(map.caption).toContain('several places near each other');
      expect(map.table?.rows).toHaveLength(rows);
      expect(map.table?.rows.slice(0, 2).map(({ name }) => name)).toEqual(['City 399', 'City 1']);
    }
    expect(all.table).toMatchObject({
      label: 'The 100 places with most entries as a table',
      rest: {
        text: '300 more places, none with more entries than these:',
        all: { href: '/cities/', text: 'all places' },
      },
    });
    expect(country.table?.rest?.all).toEqual({
      href: '/cities/by/country/rs/',
      text: 'all places in Serbia',
    });
  });

  test('is none where there are no places', () => {
    expect(createOverviewMap(createTestModel({ 'hubs/a': {} }))).toBeUndefined();
  });
});

describe('the map of a country', () => {
  test('has its places alone', () => {
    const model = createTestModel(places);
    expect(listTitles(createCountryMap(model, 'RS') as MapView)).toEqual([
      'Niš: 0 entries',
      'Pirot: 0 entries',
    ]);
    expect(createCountryMap(model, 'AL')).toBeUndefined();
  });
});

describe('where something is', () => {
  test('is a dot: of a city without a link to itself, of an event with one', () => {
    const model = createTestModel({
      ...places,
      'events/a': { start: '2018', city: ['nis', 'sofia'] },
      'events/b': { start: '2018', online: true },
    });
    const city = createCityMap(model, getEntry(model, 'cities/nis'));
    expect(city?.dots).toMatchObject([{ mark: 'place', name: { text: 'Niš' } }]);
    expect(city?.dots[0]?.href).toBeUndefined();
    const event = createCityMap(model, getEntry(model, 'events/a'));
    expect(event?.dots.map(({ href }) => href)).toEqual(['/cities/nis/', '/cities/sofia/']);
    expect(createCityMap(model, getEntry(model, 'events/b'))).toBeUndefined();
  });
});

describe('the participants of a project', () => {
  const model = createTestModel({
    ...places,
    'organisations/a': { city: 'nis' },
    'organisations/b': { city: 'nis' },
    'organisations/c': { country: 'BG' },
    'organisations/d': { country: 'GB' },
    'organisations/nowhere': {},
    'projects/p': {
      roles: [
        { who: 'organisations/a', as: 'implementer' },
        { who: 'organisations/a', as: 'partner' },
        { who: 'organisations/b' },
        { who: 'organisations/c', as: 'organiser' },
        { who: 'organisations/d', as: 'funder' },
        { who: 'cities/pirot' },
        { who: { name: 'Somebody', country: 'BG' } },
        { who: 'organisations/nowhere' },
      ],
    },
    'projects/unled': { roles: [{ who: 'cities/nis' }, { who: 'cities/sofia' }] },
    'projects/led-from-nowhere': {
      roles: [{ who: 'organisations/nowhere', as: 'lead' }, { who: 'cities/nis' }, { who: 'cities/sofia' }],
    },
    'projects/one-place': { roles: [{ who: 'cities/nis' }, { who: 'organisations/a' }] },
    'projects/far-apart': { roles: [{ who: 'cities/nis' }, { who: 'organisations/d' }] },
  });
  const toMap = (id: string) => createProjectMap(model, getEntry(model, `projects/${id}`));

  test('of one city are one dot, of one country a ring, of what is far an arrow', () => {
    const map = toMap('p') as MapView;
    expect(map.dots.map(({ title, mark, href }) => [title, mark, href]).sort()).toEqual([
      ['Bulgaria: 2 participants', 'country', '/countries/bg/'],
      ['Niš: 2 participants', 'place', '/cities/nis/'],
      ['Pirot: 1 participant', 'place', '/cities/pirot/'],
      ['United Kingdom: 1 participant', 'beyond', '/countries/gb/'],
    ]);
    const [arrow] = map.dots.filter(({ mark }) => mark === 'beyond');
    expect(arrow?.x).toBeLessThan(10);
    // To the left and upwards.
    expect(arrow?.turn).toBeLessThan(-90);
    expect(map.table?.rows).toHaveLength(4);
  });

  test('have arcs from the lead to every other place', () => {
    const map = toMap('p') as MapView;
    expect(map.arcs).toHaveLength(3);
    expect(map.dots.filter(({ isLead }) => isLead).map(({ title }) => title)).toEqual([
      'Bulgaria: 2 participants',
    ]);
    expect(map.caption).toContain('The arcs begin at the seat of c: Bulgaria.');
  });

  test('have none where nobody leads, and where it is not known from where', () => {
    expect(toMap('unled')?.arcs).toEqual([]);
    expect(toMap('led-from-nowhere')?.arcs).toEqual([]);
  });

  test('have no map where fewer than two places are known', () => {
    expect(toMap('one-place')).toBeUndefined();
  });

  test('are all in the frame where too few are near', () => {
    expect(
      toMap('far-apart')
        ?.dots.map(({ mark }) => mark)
        .sort(),
    ).toEqual(['country', 'place']);
  });
});

// ——— the maps of the real content ———

const real = readModel();

function readModel(): SiteModel {
  const { entries } = readContent(contentDir);
  const published = entries
    .filter(({ data }) => isPublished(data, '2026-11-01'))
    .map(({ collection, id, file, data }) => ({
      collection,
      id,
      file,
      data: data as EntryData,
      body: undefined,
    }));
  return createModel({ entries: published, pages: [], topics: [], buildDate: '2026-11-01' });
}

const listOf = (name: string) =>
  [...real.entries.values()].filter(({ collection }) => collection.name === name);

/** Every map of the site, by its subject. */
const maps = new Map(
  [
    ['all places', createOverviewMap(real)] as const,
    ...[...new Set(listOf('cities').map(({ data }) => data.country as string))].map(
      (code) => [code, createCountryMap(real, code)] as const,
    ),
    ...['projects', 'events', 'workshops', 'cities']
      .flatMap(listOf)
      .flatMap((entry) => [
        [toRef(entry), createProjectMap(real, entry)] as const,
        [`where ${toRef(entry)}`, createCityMap(real, entry)] as const,
      ]),
  ].flatMap(([name, map]) => (map ? [[name, map] as const] : [])),
);

/** The box of a label as the browser draws it, in rem, on a map of a given width. */
function toDrawnBox(name: MapNameView, isCountry: boolean, { width, height }: MapView, rem: number) {
  const size = isCountry ? COUNTRY_SIZE : NAME_SIZE;
  const spacing = isCountry ? 0.06 * name.text.length : 0;
  const long = (measureTextWidth(isCountry ? name.text.toUpperCase() : name.text) + spacing) * size;
  const x = (name.x / 100) * rem + name.dx * size;
  const baseline = (name.y / 100) * rem * (height / width) + name.dy * size;
  const left = name.side.endsWith('w') ? x - long : name.side.endsWith('e') ? x : x - long / 2;
  return {
    x: 0,
    y: 0,
    left,
    right: left + long,
    top: baseline - 0.75 * size,
    bottom: baseline + 0.24 * size,
  };
}

function listDrawnBoxes(map: MapView, rem: number) {
  const names = [
    ...map.dots.flatMap(({ name }) => (name ? [{ name, isCountry: false }] : [])),
    ...map.countries.map((name) => ({ name, isCountry: true })),
  ];
  return names
    .filter(({ name }) => rem >= toSpan(name.tier)[0])
    .map(({ name, isCountry }) => ({ text: name.text, box: toDrawnBox(name, isCountry, map, rem) }));
}

describe.skipIf(!HAS_EXAMPLE)('every map of the site', () => {
  test('there are many', () => {
    expect(maps.size).toBeGreaterThan(100);
  });

  test.each([TIERS[0], 20.5, 22, 30, TIERS[1], 38, TIERS[2], 60, WIDEST, ...ENLARGED, 240])(
    'has no two names that overlap, nor one that leaves the map, at %d rem',
    (rem) => {
      const diagnostics = [...maps].flatMap(([name, map]) => {
        const boxes = listDrawnBoxes(map, rem);
        const edge = { x: 0, y: 0, left: 0, top: 0, right: rem, bottom: (rem * map.height) / map.width };
        return [
          ...boxes
            .filter(({ box }) => !isInside(box, edge, [rem, rem]))
            .map(({ text }) => `${name}: ${text} leaves the map`),
          ...boxes.flatMap((box, index) =>
            boxes
              .slice(index + 1)
              .filter((candidate) => isTouching(box.box, candidate.box, [1, 2]))
              .map((candidate) => `${name}: ${box.text} touches ${candidate.text}`),
          ),
        ];
      });
      expect(diagnostics).toEqual([]);
    },
  );

  test.each([TIERS[0], 20.5, TIERS[1], TIERS[2], 60, ...ENLARGED])(
    'has no two dots at %d rem that a finger could not tell apart',
    (rem) => {
      const diagnostics = [...maps].flatMap(([name, map]) => {
        const dots = map.dots
          .filter(({ tier = 0 }) => (WIDTHS[tier] ?? 0) <= rem && tier < WIDTHS.length - 1)
          .map(
            ({ title, x, y }) =>
              [title, (x / 100) * rem, (y / 100) * rem * (map.height / map.width)] as const,
          );
        return dots.flatMap(([title, x, y], index) =>
          dots
            .slice(index + 1)
            // The view has positions in hundredths of a per cent.
            .filter(([, otherX, otherY]) => Math.hypot(otherX - x, otherY - y) < TARGET - 0.02)
            .map(([other]) => `${name}: ${title} and ${other}`),
        );
      });
      expect(diagnostics).toEqual([]);
    },
  );

  test('has every dot on a map that is wide enough, and says which stand for others until then', () => {
    const map = maps.get('all places') as MapView;
    const first = map.dots.filter(({ tier = 0 }) => tier === 0);
    expect(first.length).toBeGreaterThan(30);
    expect(first.length).toBeLessThan(map.dots.length - 20);
    expect(first.some(({ covers }) => covers !== undefined)).toBe(true);
    expect(map.dots.find(({ title }) => title.startsWith('Belgrade'))?.tier).toBeUndefined();
  });

  test('has a row for every dot, but where the page says it beside the map', () => {
    for (const [name, map] of maps) {
      if (name.startsWith('where ')) expect(map.table, name).toBeUndefined();
      else expect(map.table?.rows, name).toHaveLength(map.dots.length);
    }
  });

  test('leads to pages that exist', () => {
    const hrefs = new Set([
      ...[...real.entries.keys()].map(toHref),
      ...listCountryCodes(real).map(toCountryHref),
    ]);
    const diagnostics = [...maps].flatMap(([name, { dots }]) =>
      dots.filter(({ href }) => href !== undefined && !hrefs.has(href)).map(({ href }) => `${name}: ${href}`),
    );
    expect(diagnostics).toEqual([]);
  });

  test('is the same again', () => {
    const again = readModel();
    expect(JSON.stringify(createOverviewMap(again))).toBe(JSON.stringify(maps.get('all places')));
    const project = getEntry(again, 'projects/digital-cities');
    expect(JSON.stringify(createProjectMap(again, project))).toBe(
      JSON.stringify(maps.get('projects/digital-cities')),
    );
  });
});

describe.skipIf(!HAS_EXAMPLE)('the map of all places of the site', () => {
  const map = maps.get('all places') as MapView;
  const toDot = (id: string) => {
    const dot = map.dots.find(({ href }) => href === `/cities/${id}/`);
    return [((dot?.x ?? Number.NaN) / 100) * map.width, ((dot?.y ?? Number.NaN) / 100) * map.height] as const;
  };
  const toPlace = (id: string) => {
    const { lat, lon } = getEntry(real, `cities/${id}`).data.location as { lat: number; lon: number };
    return [lon, lat] as const;
  };

  test('has every city, within its frame', () => {
    expect(map.dots.map(({ href }) => href).sort()).toEqual(
      listOf('cities')
        .map((entry) => toHref(toRef(entry)))
        .sort(),
    );
    for (const { x, y } of map.dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(100);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(100);
    }
  });

  test('keeps distances in proportion', () => {
    const scales = [
      ['belgrade', 'nis'],
      ['tirana', 'iasi'],
      ['ljubljana', 'heraklion'],
    ].map(([a = '', b = '']) => {
      const [[ax, ay], [bx, by]] = [toDot(a), toDot(b)];
      return getDistance(toPlace(a), toPlace(b)) / Math.hypot(ax - bx, ay - by);
    });
    const [first = 0] = scales;
    for (const scale of scales) expect(scale / first).toBeCloseTo(1, 1.5);
  });

  test('names more places where it is wider', () => {
    const named = [0, 1, 2].map((tier) => map.dots.filter(({ name }) => name && name.tier <= tier).length);
    expect(named[0]).toBeGreaterThan(20);
    expect(named[1]).toBeGreaterThan((named[0] ?? 0) + 15);
    expect(named[2]).toBeGreaterThan((named[1] ?? 0) + 10);
  });
});
