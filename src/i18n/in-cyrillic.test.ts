import { describe, expect, test } from 'vitest';
import { createToCyrillic } from '#text/serbian-script.ts';
import { writeInCyrillic } from './in-cyrillic.ts';
import { words as latinWords } from './sr-Latn/index.ts';
import { LATIN, TWO_LETTERS } from './sr-Latn/latin.ts';
import type { Words } from './word-types.ts';

const EXCEPTIONS = { latin: LATIN, twoLetters: TWO_LETTERS };

const toCyrillic = createToCyrillic(EXCEPTIONS);
const words = writeInCyrillic(latinWords, EXCEPTIONS);

/** Every word with its path. */
function* listWords(of: object, path = ''): Generator<[path: string, word: unknown]> {
  for (const [key, word] of Object.entries(of)) {
    if (typeof word === 'object' && word !== null) yield* listWords(word, `${path}${key}.`);
    else yield [path + key, word];
  }
}

const isTyped = (path: string) =>
  /askedAs|^relations\.(?:asked|ignored|being|within|linking|by|endings)\b/.test(path);
const isData = (path: string) => path === 'locale' || path.endsWith('.id');

const findWord = (of: object, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], of);

/** A text without its code and what stays in Latin letters. */
const withoutLatin = (text: string) =>
  LATIN.toSorted((a, b) => b.length - a.length).reduce(
    (rest, phrase) => rest.replaceAll(phrase, ''),
    text.replace(/`[^`]+`/g, ''),
  );

describe('the words in Cyrillic', () => {
  test('are all there', () => {
    const listPaths = (of: Words) =>
      [...listWords(of)].map(([path]) => path).filter((path) => !isTyped(path));
    expect(listPaths(words)).toEqual(listPaths(latinWords));
    expect(words.locale).toBe('sr-Cyrl-RS');
  });

  test('have no Latin letter but what stays', () => {
    for (const [path, word] of listWords(words)) {
      if (typeof word !== 'string' || isTyped(path) || isData(path)) continue;
      expect(withoutLatin(word), path).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  test('are these, for example', () => {
    expect(words.collections.projects?.plural).toBe('Пројекти');
    expect(words.pages.openData).toBe('Отворени подаци');
    expect(words.feeds.groups.site).toEqual({ id: 'all', label: 'Све' });
    expect(words.openData.licenceText[1]).toContain('GeoNames, под лиценцом CC BY 4.0. Слике');
    expect(words.search.keys[0]).toEqual(['Enter', 'отварање']);
    expect(words.shared.searchLead).toContain('Nis проналази Ниш, а Пирот проналази Pirot');
    expect(words.shared.entries(21)).toBe('21 унос');
  });

  test('have what people type in both scripts, each once', () => {
    expect(words.timeline.askedAs).toContain('istorija');
    expect(words.timeline.askedAs).toContain('историја');
    expect(words.sitePages.askedAs.imprint).toContain('издавач');
    expect(words.openData.askedAs.filter((phrase) => phrase === 'csv')).toHaveLength(1);
    expect(words.relations.asked.leading.agents.split(', ')).toContain('водећи партнер');
    expect(words.relations.asked.leading.agents.split(', ')).toContain('vodeći partner');
    expect(words.relations.asked.membership.verbs).toBe('');
    expect(words.relations.being).toBe(
      'je, su, bio, bila, bilo, bili, bile, kao, biti, је, су, био, била, било, били, биле, као, бити',
    );
    expect(words.relations.headings.funding).toEqual({ to: 'Ко финансира: @', from: '@ финансира' });
  });

  test('can be those of one room', () => {
    const { search, ...others } = writeInCyrillic({ search: latinWords.search }, EXCEPTIONS);
    expect(search.close).toBe('Затворите');
    expect(others).toEqual({});
  });

  test('leave data as they are', () => {
    const data = { pattern: /abc/g, number: 5, day: new Date(0), none: undefined };
    const { data: written } = writeInCyrillic({ data } as Partial<Words> & { data: object }, EXCEPTIONS);
    expect(written).toEqual(data);
  });
});

/** What functions take, by the names of their parameters. Another name is a text. */
const NUMBERS = new Set(
  [
    'bars, count, current, funded, lat, lon, marks, months, others, parties, percent, places, position, rows, share',
    'shown, total',
  ].flatMap((names) => names.split(', ')),
);
const LISTS = new Set(['cities', 'employers', 'holders', 'labels', 'names', 'parts', 'values', 'years']);

type Args = (name: string) => readonly unknown[];

const SPECIAL: Readonly<Record<string, Args>> = {
  'bridgeDiagram.caption': (country) => [
    { country, countries: 1, hasSeveral: true, hasUnknown: true, total: 5, hasHangers: true },
  ],
  'directory.directoryLead': (name) => [[name, name, name]],
  'map.maps.projectCaption': (name) => [{ lead: { name, place: name }, hasOpen: true, hasBeyond: true }],
  'map.maps.siteDescription': () => [5, 3, 2],
  'map.maps.cityDescription': (name) => [[name], [name, name]],
  'shared.cards.seats': (name) => [5, [name, name], 3],
  'timeline.shortened': () => [
    { shown: 5, total: 10 },
    { shown: 5, total: 10 },
  ],
  'timeline.tick': () => ['2018-03-01', true],
};

type Said = (...args: readonly unknown[]) => string;

/** Arguments for a function, with a name where it takes a text. */
function createArgs(path: string, call: Said, name: string): readonly unknown[] {
  const special = SPECIAL[path];
  if (special) return special(name);
  const parameters = /^\(?([^)=]*)/.exec(String(call))?.[1] ?? '';
  return parameters
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((parameter) => (NUMBERS.has(parameter) ? 5 : LISTS.has(parameter) ? [name, name] : name));
}

const functions = [...listWords(latinWords)].filter(
  (found): found is [string, Said] => typeof found[1] === 'function',
);

describe('the functions in Cyrillic', () => {
  const findSaid = (path: string) => findWord(words, path) as Said;

  test.each(functions)('%s says the same, and leaves what it is given', (path, call) => {
    const said = findSaid(path)(...createArgs(path, call, 'Књажевац'));
    expect(said).toBe(toCyrillic(call(...createArgs(path, call, 'Књажевац'))));
    expect(said).not.toMatch(/NaN|undefined|object/);
    expect(withoutLatin(said)).not.toMatch(/\p{Script=Latin}/u);

    const saidOfLatin = findSaid(path)(...createArgs(path, call, 'Knjaževac'));
    expect(saidOfLatin.replaceAll('Knjaževac', 'Књажевац').replaceAll('knjaževac', 'књажевац')).toBe(said);
    const saidInLatin = call(...createArgs(path, call, 'Knjaževac'));
    const count = (text: string) => text.split(/knjaževac/i).length;
    expect(count(saidOfLatin)).toBe(count(saidInLatin));
  });

  test('leave a name that is a word of the sentence, too', () => {
    expect(words.calendars.deadline('Rok')).toBe('Рок: Rok');
    expect(words.shared.onTopic('Unosi', 'na temu')).toBe('Unosi на тему „na temu“');
    expect(words.people.letterLead('S')).toBe('Сви који се помињу у уносима, на слово S.');
    expect(words.people.letterLead('Nj')).toBe('Сви који се помињу у уносима, на слово Nj.');
    expect(words.people.letterLead('Њ')).toBe('Сви који се помињу у уносима, на слово Њ.');
    expect(words.shared.title('I i I', 'Mostovi')).toBe('I i I – Mostovi');
  });

  test('leave a label whose first letter they change', () => {
    expect(words.shared.inSentence('Događaji u Nišu')).toBe('događaji u Nišu');
    expect(words.shared.inSentence('Догађаји у Нишу')).toBe('догађаји у Нишу');
    expect(words.shared.inSentence('IKT klaster')).toBe('IKT klaster');
    expect(words.calendars.together(['Lista', 'Ć–ć', 'Čas'])).toBe('Lista, Ć–ć и čas');
  });

  test('look at what they are given', () => {
    expect(words.related.asRole('funder')).toBe('улога: финансијер');
    expect(words.related.asRole('unknown')).toBe('улога: unknown');
    expect(words.timeline.decade('2010s')).toBe('Започето 2010-их година');
    expect(words.timeline.decade(undefined)).toBe('Без датума');
    expect(words.search.nothing('')).toBe(toCyrillic(latinWords.search.nothing('')));
    expect(words.search.withoutFacets('')).toBe('Почните изнова');
    expect(words.people.personLead(3, ['2017', '2017'], [])).toBe('Помиње се на порталу у 3 уноса (2017).');
    expect(words.view.ownClock('12:00', 'New York')).toBe('(код вас: 12:00, временска зона: New York)');
  });

  test('leave characters as they are given', () => {
    const name = 'C\u030Cac\u030Cak ǆep Kőszeg `kod` {ime} www.primer.rs XX';
    expect(words.shared.title(name, 'Портал')).toBe(`${name} – Портал`);
  });

  test('may return lists, objects and functions, and look at one argument of several', () => {
    const given = {
      list: (name: string) => ['Za', name],
      object: (name: string) => ({ id: 'sve', label: `Sve za ${name}` }),
      nested: (name: string) => (other: string) => `Od ${name} do ${other}`,
      both: (key: string, name: string) => `${key === 'a' ? 'prvi' : 'drugi'}: ${name}`,
    };
    const written = writeInCyrillic(given as Partial<Words> & typeof given, EXCEPTIONS);
    expect(written.list('Niš')).toEqual(['За', 'Niš']);
    expect(written.object('Niš')).toEqual({ id: 'sve', label: 'Све за Niš' });
    expect(written.nested('Niš')('Pirot')).toBe('Од Niš до Pirot');
    expect(written.both('a', 'Niš')).toBe('први: Niš');
  });
});
