/**
 * Names as others type them: in Serbian Cyrillic, without diacritics, with one slip. Made from the names by rule, with
 * tables of its own: what the search folds by must not decide what it is asked.
 */
import { type GroupedQuery, NAME_GROUPS } from './query.ts';

/** How a name is typed. */
export const VARIANTS = ['Cyrillic', 'without diacritics', 'one slip'] as const;

export type Variant = (typeof VARIANTS)[number];

/** Pairs of Latin letters that are one in Cyrillic come before what they begin with. */
const CYRILLIC: readonly (readonly [string, string])[] = Object.entries({
  ...{ lj: 'љ', nj: 'њ', dž: 'џ' },
  ...{ a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и' },
  ...{ j: 'ј', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', š: 'ш', t: 'т', u: 'у' },
  ...{ v: 'в', z: 'з', ž: 'ж' },
  // Letters that Serbian has not, as it writes foreign names.
  ...{ q: 'к', w: 'в', x: 'кс', y: 'и', ç: 'ч', ș: 'ш', ț: 'ц', ø: 'о' },
});

/** A name in Serbian Cyrillic; accents that stand for no letter of its own are lost: `Nikšić`, `Korçë` → `Никшић`, `Корче`. */
export function transliterateToCyrillic(name: string): string {
  let rest = name.normalize('NFC');
  let cyrillic = '';
  while (rest !== '') {
    const small = rest.toLowerCase();
    const [latin, letter] = CYRILLIC.find(([own]) => small.startsWith(own)) ??
      CYRILLIC.find(([own]) => own === toBareLetter(small.charAt(0))) ?? [rest.charAt(0), rest.charAt(0)];
    const isCapital = rest.charAt(0) !== small.charAt(0);
    cyrillic += isCapital ? letter.toUpperCase() : letter;
    rest = rest.slice(latin.length);
  }
  return cyrillic;
}

const toBareLetter = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '');

/** Letters that are no other letter with an accent. */
const WHOLE: Readonly<Record<string, string>> = { đ: 'dj', Đ: 'Dj', ø: 'o', Ø: 'O' };

/** A name as it is typed on an English keyboard: `Džamić`, `Đukić` → `Dzamic`, `Djukic`. */
export function toPlain(name: string): string {
  return toBareLetter(name.replace(/[đĐøØ]/g, (letter) => WHOLE[letter] ?? letter));
}

/** Letters beside each other on a keyboard, as fingers miss them. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Tells whether a slip in a word makes another word of the site. */
export type IsTaken = (slip: string, word: string) => boolean;

/** The shortest word in which a slip is looked for. */
const SHORTEST = 5;

/**
 * A name with one letter wrong in one of its longer words, the same one each time; undefined where there is no such
 * word, or no slip that would be a fair one.
 */
export function createTypo(name: string, isTaken: IsTaken): string | undefined {
  const words = [...name.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= SHORTEST);
  const slips = words.flatMap(({ 0: word, index }) =>
    listSlips(word)
      .filter((slip) => toPlain(slip).toLowerCase() !== toPlain(word).toLowerCase() && !isTaken(slip, word))
      .map((slip) => name.slice(0, index) + slip + name.slice(index + word.length)),
  );
  return slips[hash(name) % slips.length];
}

/** Every word that is one slip away: a letter left out, doubled, swapped with the next, or its neighbour on the keyboard. */
function listSlips(word: string): string[] {
  const letters = [...word];
  return letters.flatMap((letter, at) => {
    const put = (...own: string[]) => [...letters.slice(0, at), ...own].join('');
    const rest = letters.slice(at + 1).join('');
    const next = letters[at + 1];
    return [
      put() + rest,
      put(letter, letter.toLowerCase()) + rest,
      ...(next === undefined
        ? []
        : [put(toCaseOf(letter, next), toCaseOf(next, letter)) + rest.slice(next.length)]),
      ...listNeighbours(letter).map((other) => put(other) + rest),
    ];
  });
}

function listNeighbours(letter: string): string[] {
  const bare = toBareLetter(letter).toLowerCase();
  const row = ROWS.find((keys) => keys.includes(bare));
  if (row === undefined) return [];
  const at = row.indexOf(bare);
  return [row[at - 1], row[at + 1]].flatMap((key) => (key ? toCaseOf(letter, key) : []));
}

/** A letter as large or small as another: fingers that swap two letters still begin with a capital. */
const toCaseOf = (model: string, letter: string) =>
  model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();

/** A number from a name, spread evenly and the same on every machine (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

/** A name that is typed in another way than it is written. */
export interface VariantQuery extends GroupedQuery {
  variant: Variant;
  /** The name that it was made from. */
  from: string;
}

/**
 * The variants of the names among some queries, as far as they differ from the names.
 */
export function listVariants(queries: readonly GroupedQuery[], isTaken: IsTaken): VariantQuery[] {
  const names = queries.filter(({ group, query }) => NAME_GROUPS.includes(group) && isLatin(query));
  return VARIANTS.flatMap((variant) =>
    names.flatMap((own) => {
      const query = toVariant(variant, own, isTaken);
      return query === undefined || query === own.query ? [] : [{ ...own, query, variant, from: own.query }];
    }),
  );
}

const isLatin = (text: string) => !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''));

function toVariant(variant: Variant, { query, name }: GroupedQuery, isTaken: IsTaken): string | undefined {
  if (variant === 'one slip') return createTypo(query, isTaken);
  if (variant === 'without diacritics') return toPlain(query);
  return name ? transliterateToCyrillic(query) : undefined;
}
