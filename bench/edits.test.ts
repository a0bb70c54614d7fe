import { expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { editBody, editCity, editTitle, getMovableEntry, getNamedCity, getShownTitle } from './edits.ts';

function createContent(...files: [ref: string, data?: Record<string, unknown>][]): Content {
  const entries = files.map(([ref, data = {}]) => {
    const [name, id] = ref.split('/');
    return { collection: collections.find((known) => known.name === name), id, data } as Entry;
  });
  return { dir: '', entries, pages: [], translations: [], unreadable: [], others: [] };
}

const content = createContent(
  ['cities/bar'],
  ['cities/nis'],
  ['cities/pirot'],
  ['hubs/one', { city: 'nis' }],
  ['hubs/two', { city: 'nis' }],
  ['hubs/three', { city: 'pirot' }],
);

test.each([
  [0, 'bar', 0],
  [1, 'pirot', 1],
  [200, 'nis', 2],
])('the city with about %i mentions is found', (mentions, id, found) => {
  const city = getNamedCity(content, mentions);
  expect([city.entry.id, city.mentions]).toEqual([id, found]);
});

test('an entry whose title another page shows is named by that page', () => {
  const { entry, shownBy } = getShownTitle(content);
  const { data } = content.entries.find(({ id }) => shownBy === `hubs/${id}`) ?? {};
  expect(data?.city).toBe(entry.id);
});

test('an entry is moved to cities that few name, and that it is not in', () => {
  const { entry, cities } = getMovableEntry(content);
  expect(cities).toEqual(['bar', 'pirot']);
  expect(entry.data.city).toBe('nis');
});

test('a content without what an edit needs is told', () => {
  expect(() => getNamedCity(createContent(['hubs/one']))).toThrow('no city');
  expect(() => getMovableEntry(createContent(['cities/bar'], ['cities/nis']))).toThrow('no entry in a city');
});

test('each edit of a text is another, and the rest of the file stays', () => {
  const text = '---\ntitle: Niš\ncity: nis\n---\n\nA text.\n';
  expect(editBody(text)).toBe(`${text}\nEdited 1 times.\n`);
  expect(editBody(editBody(text))).toBe(`${text}\nEdited 2 times.\n`);
  expect(editTitle(text)).toBe(text.replace('Niš', 'Niš renamed 1'));
  expect(editTitle(editTitle(text))).toBe(text.replace('Niš', 'Niš renamed 2'));
  expect(editCity(text, 'bar')).toBe(text.replace('city: nis', 'city: bar'));
  expect(editCity('entry:\n  city: cities/nis\n', 'cities/bar')).toBe('entry:\n  city: cities/bar\n');
  for (const edit of [editTitle, (file: string) => editCity(file, 'bar')]) {
    expect(() => edit('A text.\n')).toThrow('to edit');
  }
});
