import { describe, expect, test } from 'vitest';
import { createIsTaken, listCases, listWords } from './cases.ts';
import { queries } from './queries.ts';
import { NAME_GROUPS } from './query.ts';
import { readModel } from './right.ts';
import { createTypo, listVariants, toPlain, transliterateToCyrillic } from './variants.ts';

const isNever = () => false;

describe('in Cyrillic', () => {
  test.each([
    ['Niš', 'Ниш'],
    ['Vrnjačka Banja', 'Врњачка Бања'],
    ['Ljubljana', 'Љубљана'],
    ['LJUBLJANA', 'ЉУБЉАНА'],
    ['Lazar Džamić', 'Лазар Џамић'],
    ['Branislav Đukić', 'Бранислав Ђукић'],
    ['Maxwell Quay', 'Максвелл Куаи'],
    ['Korçë', 'Корче'],
    ['Timișoara', 'Тимишоара'],
    ['Cluj-Napoca', 'Цлуј-Напоца'],
    // As a keyboard writes it that composes letters.
    ['Nis\u030C', 'Ниш'],
  ])('%s is %s', (name, cyrillic) => {
    expect(transliterateToCyrillic(name)).toBe(cyrillic);
  });
});

test.each([
  ['Đorđe Džamić', 'Djordje Dzamic'],
  ['Bistrița', 'Bistrita'],
  ['Kolonjë', 'Kolonje'],
  ['Jørn', 'Jorn'],
  ['Belgrade', 'Belgrade'],
])('without diacritics, %s is %s', (name, plain) => {
  expect(toPlain(name)).toBe(plain);
});

describe('with one slip', () => {
  test('a name is the same each time, and reads like this', () => {
    const names = ['Podgorica', 'Nova Iskra', 'Čačak', 'Digital Cities', 'HUB387 Sarajevo', 'Kruševac'];
    expect(names.map((name) => createTypo(name, isNever))).toMatchInlineSnapshot(`
      [
        "Poodgorica",
        "Nova Idkra",
        "Čačal",
        "Digiral Cities",
        "HUB387 Sarajeco",
        "Krševac",
      ]
    `);
  });

  test('words of four letters stay as they are', () => {
    expect(createTypo('Novi Sad', isNever)).toBeUndefined();
    expect(createTypo('Bar', isNever)).toBeUndefined();
  });

  test('no slip makes another word of the site', () => {
    const slips = listAllTypos('Split');
    expect(slips.length).toBeGreaterThan(10);
    expect(new Set(slips).size).toBe(slips.length);
    for (const slip of slips) expect(countEdits('Split', slip)).toBe(1);
  });

  test('no slip is a matter of accents', () => {
    const slips = listAllTypos('Čašaš');
    expect(slips.length).toBeGreaterThan(10);
    expect(slips.filter((slip) => toPlain(slip).toLowerCase() === 'casas')).toEqual([]);
  });
});

/** Every typo of a name: mark each one as taken to get the next. There are far fewer than a hundred. */
function listAllTypos(name: string): string[] {
  const slips: string[] = [];
  while (slips.length < 100) {
    const slip = createTypo(name, (word) => slips.includes(word));
    if (slip === undefined) break;
    slips.push(slip);
  }
  return slips;
}

describe('the variants', () => {
  const variants = listVariants(queries, isNever);

  test('are of names, and as right as these', () => {
    for (const { from, group, right, query } of variants) {
      expect(NAME_GROUPS).toContain(group);
      expect(query).not.toBe(from);
      expect(right).toBe(queries.find((query) => query.query === from)?.right);
    }
  });

  test('in Cyrillic have no Latin letter, and no English word', () => {
    const cyrillic = variants.filter(({ variant }) => variant === 'Cyrillic');
    expect(cyrillic.length).toBeGreaterThanOrEqual(50);
    expect(cyrillic.filter(({ query }) => /\p{Script=Latin}/u.test(query))).toEqual([]);
    expect(
      cyrillic.filter(({ from }) => /\b(?:hub|cluster|centre|city|cities|the|of)\b/i.test(from)),
    ).toEqual([]);
  });

  test('are enough of each kind for a figure', () => {
    for (const kind of ['without diacritics', 'one slip']) {
      const kindVariants = variants.filter(({ variant }) => variant === kind);
      expect(kindVariants.length, kind).toBeGreaterThanOrEqual(50);
    }
  });

  test('with a slip are one slip away from the name', () => {
    const typos = listCases('content', '2026-11-21').filter(({ variant }) => variant === 'one slip');
    expect(typos.filter(({ query, from = '' }) => countEdits(from, query) !== 1)).toEqual([]);
  });
});

describe('a slip is another word of the site', () => {
  const isTaken = createIsTaken(listWords('content', readModel('content', '2026-11-21')));

  test.each([
    ['Kranj', 'Kraj', false],
    ['Senta', 'Zenta', true],
    ['Gornji', 'Gornja', false],
    ['Donna', 'Donja', true],
    ['Novva', 'Novi', true],
    ['Gercja', 'Грција', true],
  ])('from %s to %s: %s', (word, slip, expected) => {
    expect(isTaken(slip, word)).toBe(expected);
  });

  test('but not where it is the same word to the search', () => {
    expect(isTaken('Zentta', 'Zenta')).toBe(false);
    expect(isTaken('Sofija', 'Sofia')).toBe(false);
  });
});

/** The optimal string alignment distance: letters to replace, delete, add or swap, ignoring case. */
function countEdits(left: string, right: string): number {
  const [a, b] = [[...left.toLowerCase()], [...right.toLowerCase()]];
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    rows[i] = [];
    for (let j = 0; j <= b.length; j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [
        ...(i > 0 ? [at(i - 1, j) + 1] : []),
        ...(j > 0 ? [at(i, j - 1) + 1] : []),
        ...(i > 0 && j > 0 ? [at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1])] : []),
        ...(isSwap ? [at(i - 2, j - 2) + 1] : []),
      ];
      rows[i]?.push(ways.length === 0 ? 0 : Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
