import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figure } from '#collections/figure-fields.ts';
import { folders } from '#collections/index.ts';
import { person, role } from '#collections/party-fields.ts';
import { FEATURES } from '#routes/features.ts';
import { en } from './en/rooms.ts';
import { loadWords } from './words.ts';

/** Each has a folder. */
const LANGUAGES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

/** Every word with its path. */
function* listWords(words: object, path = ''): Generator<[path: string, word: unknown]> {
  for (const [key, word] of Object.entries(words)) {
    if (typeof word === 'object' && word !== null) yield* listWords(word, `${path}${key}.`);
    else yield [path + key, word];
  }
}

/** What a language may have more or fewer of: what people type, and names of countries and of fields. */
const isOwnList = (path: string) => /askedAs|^relations\.|countryNames|fieldNames/.test(path);

const listPaths = (words: object) =>
  [...listWords(words)].map(([path]) => path).filter((path) => !isOwnList(path));

const choicesOf = (schema: { unwrap(): { options: readonly string[] } }) => schema.unwrap().options;

describe.each(LANGUAGES)('the words in %s', async (language) => {
  const { collections, pages, ...rooms } = await loadWords(language);

  test('are all there, without spaces around them', () => {
    expect(listPaths(rooms).sort()).toEqual(listPaths(en).sort());
    for (const [path, word] of listWords({ ...rooms, collections, pages })) {
      if (typeof word === 'function') continue;
      expect(word, path).toBeTypeOf('string');
      if (!path.startsWith('relations.')) expect(word, path).toMatch(/^\S(.*\S)?$/s);
    }
  });

  test('name every collection, field, choice and relation, and every page of a feature', () => {
    if (language === 'en') return;
    for (const { name, labels } of folders) {
      expect(listPaths(collections[name] ?? {}).sort(), name).toEqual(listPaths(labels.en).sort());
    }
    expect(Object.keys(pages).sort()).toEqual(
      Object.entries(FEATURES)
        .flatMap(([name, row]) => ('title' in row ? [name] : []))
        .sort(),
    );
  });

  test('name what an editor can choose: roles, of one and of several', () => {
    const { roles } = rooms.participants;
    expect(Object.keys(roles).sort()).toEqual(choicesOf(role.shape.as).toSorted());
    for (const name of Object.values(roles)) expect([name(1), name(2)]).not.toContain('');
  });

  test('name what people do', () => {
    expect(Object.keys(rooms.shared.personRoles).sort()).toEqual(
      [...choicesOf(person.shape.as), 'author'].sort(),
    );
  });

  test('name how exact a figure is, and whether it is only meant', () => {
    const { qualifiers, stages } = rooms.shared;
    expect(Object.keys(qualifiers).sort()).toEqual(choicesOf(figure.shape.qualifier).toSorted());
    const said = choicesOf(figure.shape.stage).filter((stage) => stage !== 'actual');
    expect(Object.keys(stages).sort()).toEqual(said.toSorted());
  });
});

describe('English words around a number', () => {
  test.each([
    [0, '0 entries'],
    [1, '1 entry'],
    [2, '2 entries'],
    [1234, '1,234 entries'],
  ])('%d: %s', (count, words) => {
    expect(en.shared.entries(count)).toBe(words);
  });

  test('say what was found, and for what', () => {
    expect(en.search.found(1, 'Niš')).toBe('1 result for “Niš”');
    expect(en.search.found(2, '')).toBe('2 results');
    expect(en.search.nothing('Niš')).toContain('“Niš”');
    expect(en.search.nothing('')).not.toContain('“');
  });

  test('say where a place is, beyond the equator and the meridian, too', () => {
    expect(en.shared.coordinatesOf(43.15306, 22.58611)).toBe('43.153° N, 22.586° E');
    expect(en.shared.coordinatesOf(-12.5, -77.25)).toBe('12.500° S, 77.250° W');
  });
});

test('a language without words is an error', async () => {
  await expect(loadWords('xx')).rejects.toThrow('src/i18n/xx/ can’t be read');
  expect((await loadWords('en-IE')).locale).toBe('en-IE');
});
