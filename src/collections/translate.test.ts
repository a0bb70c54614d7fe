import { describe, expect, test } from 'vitest';
import { createFullData } from '#tests/content.ts';
import { collections, folders, getCollection } from './index.ts';
import { getSchema, getShape } from './shape.ts';
import { listTexts, mergeTranslation } from './translate.ts';

const projects = getCollection('projects');

const ORIGINAL = {
  kind: 'programme',
  title: 'Digital Cities',
  summary: 'A programme.',
  acronym: 'DC',
  start: '2018-01-19',
  roles: [
    { who: 'organisations/giz', as: 'funder' },
    { who: { name: 'A Firm', country: 'RS' }, note: 'Speaker.' },
  ],
  figures: [
    { label: 'applicants', value: 129, unit: 'organisations' },
    { label: 'selected', value: 46, unit: 'organisations', of: 'applicants' },
    { label: 'cities', value: 2, unit: 'cities', of: { entry: 'projects/other', label: 'applicants' } },
  ],
  objectives: ['Link hubs', 'Build skills'],
  image: { src: './a.jpg', alt: 'A hall', credit: 'A Name', caption: 'The hall' },
  sources: [{ title: 'A report' }],
};

const merge = (translation: Record<string, unknown>) =>
  mergeTranslation(getShape(projects), ORIGINAL, translation);

describe('the data of a translation', () => {
  test('has its texts and the facts of the original', () => {
    expect(merge({ summary: 'Program.', objectives: ['Povezati habove', 'Razviti veštine'] })).toEqual({
      ...ORIGINAL,
      summary: 'Program.',
      objectives: ['Povezati habove', 'Razviti veštine'],
    });
  });

  test('without texts is that of the original, as another object', () => {
    expect(merge({ original: '0123456789ab' })).toEqual(ORIGINAL);
    expect(merge({})).not.toBe(ORIGINAL);
  });

  test('has groups of lists by their position, and {} changes nothing', () => {
    expect(merge({ roles: [{}, { note: 'Izlaganje.' }] }).roles).toEqual([
      ORIGINAL.roles[0],
      { ...ORIGINAL.roles[1], note: 'Izlaganje.' },
    ]);
  });

  test('changes what a figure is part of together with the label, in the same entry alone', () => {
    const figures = [{ label: 'prijavljeno', unit: 'organizacija' }, { label: 'izabrano' }, {}];
    expect(merge({ figures }).figures).toEqual([
      { label: 'prijavljeno', value: 129, unit: 'organizacija' },
      { label: 'izabrano', value: 46, unit: 'organisations', of: 'prijavljeno' },
      ORIGINAL.figures[2],
    ]);
  });

  test('has alt and caption of a picture, and its file and author as they were', () => {
    const image = { src: './b.jpg', alt: 'Sala', credit: 'Drugo Ime', caption: 'Sala pred početak' };
    expect(merge({ image }).image).toEqual({ ...ORIGINAL.image, alt: 'Sala', caption: 'Sala pred početak' });
  });

  test.each([
    ['a fact', { start: '2019', kind: 'project' }],
    ['a name or a source', { acronym: 'DG', sources: [{ title: 'Izveštaj' }] }],
    ['the name of somebody without an entry', { roles: [{}, { who: { name: 'Firma' } }] }],
    ['a field or an item that the original does not have', { notes: ['Napomena'], objectives: [] }],
    ['what is no text', { title: 5, summary: null, objectives: 'x', image: ['x'], figures: { label: 'x' } }],
  ])('leaves out %s', (_, translation) => {
    expect(merge(translation)).toEqual(ORIGINAL);
  });
});

describe('the texts of an entry', () => {
  test('are those that each language has for itself', () => {
    expect(listTexts(getShape(projects), ORIGINAL).map(({ path }) => path.join('.'))).toEqual([
      'title',
      'summary',
      'roles.1.note',
      'figures.0.label',
      'figures.0.unit',
      'figures.1.label',
      'figures.1.unit',
      'figures.2.label',
      'figures.2.unit',
      'objectives.0',
      'objectives.1',
      'image.alt',
      'image.caption',
    ]);
  });

  test.each(folders.map((folder) => [folder.name, folder] as const))(
    'of %s keep to the schema in another language',
    (_, collection) => {
      const entry = createFullData(collection);
      const translate = (value: unknown): unknown => {
        if (typeof value === 'string') return `${value.slice(0, -1)}ž`;
        if (Array.isArray(value)) return value.map(translate);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translate(item)]));
      };
      const shape = getShape(collection);
      const merged = mergeTranslation(shape, entry, translate(entry) as Record<string, unknown>);
      expect(getSchema(collection).safeParse(merged).error?.issues).toBeUndefined();
      const texts = listTexts(shape, merged).map(({ text }) => text);
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) expect(text).toMatch(/ž$/);
    },
  );

  test('are no names of people, in any collection', () => {
    const paths = collections.flatMap((collection) =>
      listTexts(getShape(collection), createFullData(collection)).map(({ path }) => path.join('.')),
    );
    expect(
      paths.filter((path) => /(?:^|\.)(?:name|credit|licence|number|sources|links|aliases)\b/.test(path)),
    ).toEqual([]);
  });
});
