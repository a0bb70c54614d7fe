/**
 * Variants of names: in Serbian Cyrillic, without diacritics, with one typo. Uses tables of its own: those of the
 * search must not decide its own test.
 */
import { type GroupedQuery, NAME_GROUPS } from './query.ts';

/** The kinds of variants. */
export const VARIANTS = ['Cyrillic', 'without diacritics', 'one slip'] as const;

export type Variant = (typeof VARIANTS)[number];

/** Latin digraphs come before their first letters. */
const CYRILLIC: readonly (readonly [string, string])[] = Object.entries({
  ...{ lj: 'љ', nj: 'њ', dž: 'џ' },
  ...{ a: 'а', b: 'б', c: 'ц', č: 'ч', ć: 'ћ', d: 'д', đ: 'ђ', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и' },
  ...{ j: 'ј', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', š: 'ш', t: 'т', u: 'у' },
  ...{ v: 'в', z: 'з', ž: 'ж' },
  // Letters outside the Serbian alphabet, as Serbian writes foreign names.
  ...{ q: 'к', w: 'в', x: 'кс', y: 'и', ç: 'ч', ș: 'ш', ț: 'ц', ø: 'о' },
});

/** A name in Serbian Cyrillic; accents of foreign letters are lost: `Nikšić`, `Korçë` → `Никшић`, `Корче`. */
export function transliterateToCyrillic(name: string): string {
  let rest = name.normalize('NFC');
  let cyrillic = '';
  while (rest !== '') {
    const small = rest.toLowerCase();
    const [latin, letter] = CYRILLIC.find(([latinPair]) => small.startsWith(latinPair)) ??
      CYRILLIC.find(([latinPair]) => latinPair === toBareLetter(small.charAt(0))) ?? [
        rest.charAt(0),
        rest.charAt(0),
      ];
    const isCapital = rest.charAt(0) !== small.charAt(0);
    cyrillic += isCapital ? letter.toUpperCase() : letter;
    rest = rest.slice(latin.length);
  }
  return cyrillic;
}

const toBareLetter = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '');

/** Letters that do not decompose to a letter and an accent. */
const WHOLE: Readonly<Record<string, string>> = { đ: 'dj', Đ: 'Dj', ø: 'o', Ø: 'O' };

/** A name as typed on an English keyboard: `Džamić`, `Đukić` → `Dzamic`, `Djukic`. */
export function toPlain(name: string): string {
  return toBareLetter(name.replace(/[đĐøØ]/g, (letter) => WHOLE[letter] ?? letter));
}

/** Keyboard rows, for letters beside each other. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Tells whether a typo of a word is another word of the site. */
export type IsTaken = (slip: string, word: string) => boolean;

/** The shortest word for a typo. */
const SHORTEST = 5;

/**
 * A name with one typo in one of its longer words, the same each time. Returns undefined without such a word or a
 * fair typo.
 */
export function createTypo(name: string, isTaken: IsTaken): string | undefined {
  const words = [...name.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= SHORTEST);
  const slips = words.flatMap(({ 0: word, index }) =>
    listTypos(word)
      .filter((slip) => toPlain(slip).toLowerCase() !== toPlain(word).toLowerCase() && !isTaken(slip, word))
      .map((slip) => name.slice(0, index) + slip + name.slice(index + word.length)),
  );
  return slips[hash(name) % slips.length];
}

/**
 * Every typo of a word: a letter deleted, doubled, swapped with the next, or replaced with its neighbour on the
 * keyboard.
 */
function listTypos(word: string): string[] {
  const letters = [...word];
  return letters.flatMap((letter, at) => {
    const put = (...replacement: string[]) => [...letters.slice(0, at), ...replacement].join('');
    const rest = letters.slice(at + 1).join('');
    const next = letters[at + 1];
    return [
      put() + rest,
      put(letter, letter.toLowerCase()) + rest,
      ...(next === undefined
        ? []
        : [put(toCaseOf(letter, next), toCaseOf(next, letter)) + rest.slice(next.length)]),
      ...listAdjacentLetters(letter).map((neighbour) => put(neighbour) + rest),
    ];
  });
}

function listAdjacentLetters(letter: string): string[] {
  const bare = toBareLetter(letter).toLowerCase();
  const row = ROWS.find((keys) => keys.includes(bare));
  if (row === undefined) return [];
  const at = row.indexOf(bare);
  return [row[at - 1], row[at + 1]].flatMap((key) => (key ? toCaseOf(letter, key) : []));
}

/** A letter in the case of another: after a swap, a word still begins with a capital. */
const toCaseOf = (model: string, letter: string) =>
  model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();

/** A hash of a name, equal on every machine (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

/** A variant of a name. */
interface VariantQuery extends GroupedQuery {
  variant: Variant;
  /** The original name. */
  from: string;
}

/** The variants of the names among queries, if they differ from the names. */
export function listVariants(queries: readonly GroupedQuery[], isTaken: IsTaken): VariantQuery[] {
  const names = queries.filter(({ group, query }) => NAME_GROUPS.includes(group) && isLatin(query));
  return VARIANTS.flatMap((variant) =>
    names.flatMap((original) => {
      const query = findVariant(variant, original, isTaken);
      return query === undefined || query === original.query
        ? []
        : [{ ...original, query, variant, from: original.query }];
    }),
  );
}

const isLatin = (text: string) => !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''));

function findVariant(variant: Variant, { query, name }: GroupedQuery, isTaken: IsTaken): string | undefined {
  if (variant === 'one slip') return createTypo(query, isTaken);
  if (variant === 'without diacritics') return toPlain(query);
  return name ? transliterateToCyrillic(query) : undefined;
}
