import { describe, expect, test } from 'vitest';
import { figure, person, role } from '#collections/fields.ts';
import { participantsWords } from '#features/entry/participants/words.ts';
import { en } from './en.ts';
import { searchPageWords, searchWords } from './search-en.ts';

/** Every word with its path. Functions have tests of their own. */
function* listWords(words: object, path = ''): Generator<[path: string, word: unknown]> {
  for (const [key, word] of Object.entries(words)) {
    if (typeof word === 'object' && word !== null) yield* listWords(word, `${path}${key}.`);
    else yield [path + key, word];
  }
}

const choicesOf = (schema: { unwrap(): { options: readonly string[] } }) => schema.unwrap().options;

/** Those of features: `timelineWords` in `features/timeline/words.ts`. */
const words = import.meta.glob<object>('../features/**/words.ts', { eager: true });

test('every word is there, without spaces around it', () => {
  for (const [path, word] of listWords({ en, searchWords, searchPageWords, ...words })) {
    if (typeof word === 'function') continue;
    expect(word, path).toBeTypeOf('string');
    expect(word, path).toMatch(/^\S(.*\S)?$/s);
  }
});

describe('what an editor can choose has its words', () => {
  test('roles, of one and of several', () => {
    expect(Object.keys(participantsWords.roleNames).sort()).toEqual(choicesOf(role.shape.as).toSorted());
    for (const name of Object.values(participantsWords.roleNames)) {
      expect(name(1)).not.toBe('');
      expect(name(2)).not.toBe('');
    }
    expect([participantsWords.roleNames.beneficiary(1), participantsWords.roleNames.beneficiary(3)]).toEqual([
      'Beneficiary',
      'Beneficiaries',
    ]);
  });

  test('what people do', () => {
    expect(Object.keys(en.personRoles).sort()).toEqual([...choicesOf(person.shape.as), 'author'].sort());
  });

  test('how exact a figure is, and whether it is only meant', () => {
    expect(Object.keys(en.qualifiers).sort()).toEqual(choicesOf(figure.shape.qualifier).toSorted());
    const said = choicesOf(figure.shape.stage).filter((stage) => stage !== 'actual');
    expect(Object.keys(en.stages).sort()).toEqual(said.toSorted());
  });
});

describe('words around a number', () => {
  test.each([
    [0, '0 entries'],
    [1, '1 entry'],
    [2, '2 entries'],
    [1234, '1,234 entries'],
  ])('%d: %s', (count, words) => {
    expect(en.entries(count)).toBe(words);
  });

  test('say what was found, and for what', () => {
    expect(searchWords.found(1, 'Niš')).toBe('1 result for “Niš”');
    expect(searchWords.found(2, '')).toBe('2 results');
    expect(searchWords.nothing('Niš')).toContain('“Niš”');
    expect(searchWords.nothing('')).not.toContain('“');
  });

  test('say where a place is', () => {
    expect(en.coordinatesOf(43.15306, 22.58611)).toBe('43.153° N, 22.586° E');
  });

  test('say where a place is beyond the equator and the meridian', () => {
    expect(en.coordinatesOf(-12.5, -77.25)).toBe('12.500° S, 77.250° W');
  });
});
