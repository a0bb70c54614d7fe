import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { createFullData, createTestModel, getEntry } from '#tests/content.ts';
import { createAllOpenData } from './open-data.ts';
import type { DataRecord } from './open-data-types.ts';
import { createRecord, listPictures } from './records.ts';
import { INTERNAL } from './schemas.ts';

const toPicture = (picture: unknown) => `https://pictures.example/${String(picture).replace('./', '')}`;

const createData = (...args: Parameters<typeof createTestModel>) =>
  createAllOpenData(createTestModel(...args), toPicture);

/** The record of an entry among others. */
function recordOf(ref: string, entries: Parameters<typeof createTestModel>[0]): DataRecord {
  const model = createTestModel(entries);
  return createRecord(model, getEntry(model, ref), toPicture);
}

describe('a record', () => {
  test('has what the editor wrote, its id and page, and apart from them what follows', () => {
    const record = recordOf('events/opening', {
      'cities/budva': { country: 'ME', location: { lat: 42.28, lon: 18.84 } },
      'events/opening': {
        kind: 'kickoff',
        summary: 'It opens.',
        start: '2026-06-20 17:00',
        timeZone: 'Europe/Podgorica',
        city: 'budva',
        updated: '2026-05',
      },
    });
    expect(record).toEqual({
      id: 'events/opening',
      url: 'https://mostovi.example/events/opening/',
      kind: 'kickoff',
      title: 'opening',
      summary: 'It opens.',
      updated: '2026-05',
      start: '2026-06-20 17:00',
      timeZone: 'Europe/Podgorica',
      city: 'cities/budva',
      derived: {
        firstDay: '2026-06-20',
        lastDay: '2026-06-20',
        begins: '2026-06-20T15:00:00Z',
        ends: '2026-06-20T22:00:00Z',
        countries: ['ME'],
        cities: ['cities/budva'],
        latitude: 42.28,
        longitude: 18.84,
        lastingId: 'events/opening',
      },
    });
  });

  test('has no build settings, and keeps its first id', () => {
    const record = recordOf('hubs/new-name', {
      'hubs/new-name': { publishFrom: '2026-01-01', draft: false, redirectFrom: ['/hubs/old-name/'] },
    });
    expect(Object.keys(record).filter((key) => INTERNAL.has(key))).toEqual([]);
    expect(record.derived).toMatchObject({ lastingId: 'hubs/old-name' });
  });

  test('has the address of a picture in the place of its file', () => {
    const image = { src: './hall.jpg', alt: 'A hall', credit: 'Somebody' };
    const entries = { 'hubs/a': { image } };
    expect(recordOf('hubs/a', entries).image).toEqual({ ...image, src: 'https://pictures.example/hall.jpg' });
    expect(listPictures(createTestModel(entries))).toEqual(['./hall.jpg']);
  });

  test('names no unpublished entry, and no relation to one', () => {
    const entries = {
      'organisations/open': { title: 'Open' },
      'organisations/secret': { draft: true },
      'projects/secret': { publishFrom: '2027-01-01' },
      'cities/secret': { draft: true, country: 'RS' },
      'events/secret': { draft: true },
    };
    const event = recordOf('events/a', {
      ...entries,
      'events/a': {
        city: ['secret'],
        project: 'secret',
        series: { of: 'secret', number: 3 },
        movedTo: 'events/secret',
        sessions: [{ start: '2026-06-20', city: 'secret' }],
        roles: [
          { who: 'organisations/secret', as: 'funder' },
          { who: 'organisations/open', as: 'partner' },
          { who: { name: 'No entry' } },
        ],
        people: [
          { name: 'One', organisation: 'organisations/secret' },
          { name: 'Two', organisation: ['organisations/secret', 'organisations/open'] },
        ],
        figures: [{ label: 'a', value: 1, unit: 'x', of: { entry: 'projects/secret', label: 'all' } }],
      },
    });
    expect(event).toMatchObject({
      sessions: [{ start: '2026-06-20' }],
      roles: [{ who: 'organisations/open', as: 'partner' }, { who: { name: 'No entry' } }],
      people: [{ name: 'One' }, { name: 'Two', organisation: ['organisations/open'] }],
      figures: [{ label: 'a', value: 1, unit: 'x' }],
    });
    expect(JSON.stringify(event)).not.toContain('secret');
    const news = recordOf('news/b', { ...entries, 'news/b': { about: ['organisations/secret'] } });
    expect(news).not.toHaveProperty('about');
  });
});

test('what is not published is in no part of the data', () => {
  const data = createData({
    'hubs/secret': { draft: true, country: 'MT', operator: 'organisations/a' },
    'organisations/a': { country: 'RS' },
    'events/a': { roles: [{ who: 'hubs/secret' }] },
  });
  expect(JSON.stringify(data)).not.toMatch(/secret|"MT"/);
});

describe('participation', () => {
  const data = createData({
    'organisations/fund': {},
    'projects/a': {
      start: '2018',
      roles: [{ who: 'organisations/fund', as: 'funder', share: 95, strand: 'Training' }],
    },
    'events/b': {
      project: 'a',
      people: [{ name: 'A Name', organisation: 'organisations/fund', as: 'expert' }],
    },
  });
  const relations = data.datasets.find(({ name }) => name === 'participation')?.entries;

  test('has one row a relation, with what qualifies it', () => {
    expect(relations).toEqual([
      {
        from: 'projects/a',
        to: 'organisations/fund',
        relation: 'role',
        field: 'roles',
        role: 'funder',
        share: 95,
        strand: 'Training',
        firstDay: '2018-01-01',
        lastDay: '2018-12-31',
      },
      { from: 'events/b', to: 'projects/a', relation: 'part', field: 'project' },
      {
        from: 'events/b',
        to: 'organisations/fund',
        relation: 'person',
        field: 'people',
        role: 'expert',
        person: 'A Name',
      },
    ]);
  });
});

describe('places', () => {
  const { places } = createData({
    'cities/a': { country: 'RS', location: { lat: 43, lon: 22 } },
    'cities/b': { country: 'BG', location: { lat: 42, lon: 23 } },
    'events/both': { kind: 'forum', city: ['a', 'b'], start: '2018-01' },
    'events/nowhere': { country: 'RS' },
  });
  const featuresOf = (name: string) => places.find((set) => set.name === name)?.features;

  test('have the longitude first, and several cities in one feature', () => {
    expect(featuresOf('cities')?.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [22, 43] },
      { type: 'Point', coordinates: [23, 42] },
    ]);
    expect(featuresOf('events')).toEqual([
      {
        type: 'Feature',
        id: 'events/both',
        geometry: {
          type: 'MultiPoint',
          coordinates: [
            [22, 43],
            [23, 42],
          ],
        },
        properties: {
          id: 'events/both',
          url: 'https://mostovi.example/events/both/',
          title: 'both',
          kind: 'forum',
          firstDay: '2018-01-01',
          lastDay: '2018-01-31',
          countries: ['RS', 'BG'],
          cities: ['cities/a', 'cities/b'],
        },
      },
    ]);
  });
});

describe('tables', () => {
  const full = Object.fromEntries(
    collections.map((collection) => [`${collection.name}/an-id`, createFullData(collection, 'last')]),
  );

  test('have columns of the same names whatever the entries are', () => {
    const columnsOf = ({ tables, parts }: ReturnType<typeof createData>) =>
      [...tables, ...parts].map(({ name, columns }) => [name, columns.join()]);
    const some = createData({ 'events/a': {} });
    expect(columnsOf(createData(full))).toEqual(columnsOf(some));
    const { tables, parts } = some;
    for (const { columns } of [...tables, ...parts]) expect(columns).toEqual([...new Set(columns)]);
  });

  test('have names that databases take as they are', () => {
    const { tables, parts } = createData({});
    const names = [...tables, ...parts].flatMap(({ columns }) => columns);
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
  });

  test('say the unit of every number in its column, or beside it', () => {
    const { tables, parts } = createData(full);
    const numbers = [...tables, ...parts].flatMap(({ columns, rows }) =>
      columns.filter((_name, index) => rows.some((row) => typeof row[index] === 'number')),
    );
    const counts = ['item_number', 'series_number', 'entries', 'version'];
    const beside = ['value', 'members_value'];
    const unnamed = [...new Set(numbers)].filter((name) => !/_(degrees|percent)$/.test(name));
    expect(unnamed.filter((name) => !counts.includes(name) && !beside.includes(name))).toEqual([]);
  });

  test('flatten groups of fields, and join lists reversibly', () => {
    const { tables } = createData({
      'events/a': {
        place: { name: 'Sheffield', country: 'GB' },
        registration: { deadline: '2026-01-10', who: ['Firms | hubs', 'A\\B'] },
        nativeNames: { 'sr-Cyrl': 'Пирот', 'sr-Latn': 'Pirot' },
        countries: ['RS', { code: 'MK', nameThen: 'Macedonia' }],
        roles: [{ who: { name: 'No entry', country: 'BG' }, as: 'partner', share: 50 }],
        online: false,
      },
    });
    const table = tables.find(({ name }) => name === 'events');
    const cellOf = (column: string) => table?.rows[0]?.[table.columns.indexOf(column)];
    expect(cellOf('place_name')).toBe('Sheffield');
    expect(cellOf('registration_deadline')).toBe('2026-01-10');
    expect(cellOf('registration_who')).toBe('Firms \\| hubs|A\\\\B');
    expect(cellOf('native_names')).toBe('sr-Cyrl: Пирот|sr-Latn: Pirot');
    expect(cellOf('countries')).toBe('RS|{code: MK, nameThen: Macedonia}');
    expect(cellOf('roles')).toBe('{who: {name: No entry, country: BG}, as: partner, share: 50}');
    expect(cellOf('online')).toBe(false);
    expect(table?.columns).toContain('venue');
    expect(cellOf('venue')).toBeUndefined();
  });

  test('have the lists inside entries as rows of their own', () => {
    const { parts } = createData({
      'projects/a': { figures: [{ label: 'budget', value: 2.5, unit: 'EUR', of: 'all' }] },
      'events/b': {
        figures: [{ label: 'x', value: 3, unit: 'people', of: { entry: 'projects/a', label: 'budget' } }],
      },
      'clusters/c': { networks: ['projects/a', { name: 'Another', country: 'BE' }] },
    });
    const partOf = (field: string) => parts.find(({ name }) => name === field);
    const rowsOf = (field: string) => {
      const { columns = [], rows = [] } = partOf(field) ?? {};
      const listPairs = (row: readonly unknown[]) =>
        columns.map((name, index) => [name, row[index]] as const);
      return rows.map((row) => Object.fromEntries(listPairs(row).filter(([, cell]) => cell !== undefined)));
    };
    expect(rowsOf('figures')).toEqual([
      { entry: 'projects/a', item_number: 1, label: 'budget', value: 2.5, unit: 'EUR', of: 'all' },
      {
        entry: 'events/b',
        item_number: 1,
        label: 'x',
        value: 3,
        unit: 'people',
        of_entry: 'projects/a',
        of_label: 'budget',
      },
    ]);
    expect(rowsOf('networks')).toEqual([
      { entry: 'clusters/c', item_number: 1, networks: 'projects/a' },
      { entry: 'clusters/c', item_number: 2, name: 'Another', country: 'BE' },
    ]);
  });
});

describe.each(collections.map((collection) => [collection.name, collection] as const))(
  '%s',
  (name, collection) => {
    test('has no field whose name the data already uses', () => {
      const fields = Object.keys(getShape(collection).properties ?? {});
      expect(fields.filter((field) => ['id', 'url', 'derived'].includes(field))).toEqual([]);
    });

    test('has a dataset, a table and a schema of its own', () => {
      const { datasets, tables, schemas } = createData({ [`${name}/an-entry`]: {} });
      expect(datasets.find((dataset) => dataset.name === name)?.entries).toHaveLength(1);
      expect(tables.find((table) => table.name === name)?.rows).toHaveLength(1);
      expect(schemas.map((schema) => schema.name)).toContain(name);
    });
  },
);
