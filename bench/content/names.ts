/**
 * Creates names that do not exist: syllables that no language of the region combines, in Latin letters with
 * diacritics, and in Cyrillic where each letter has an equivalent.
 */
import type { Random } from './random.ts';

/** A name in all its scripts. */
export interface Name {
  latin: string;
  /** By language tag, as in `nativeNames`. */
  native: Record<string, string>;
}

const FIRST = [
  'Vrum',
  'Zol',
  'Kvin',
  'Pliš',
  'Drož',
  'Fjor',
  'Kveč',
  'Mlun',
  'Žbor',
  'Trelj',
  'Šnav',
  'Gluđ',
];
const INNER = ['ap', 'ezo', 'iku', 'obra', 'ufe', 'amčo', 'elji', 'ižna', 'očev', 'umbe', 'arte', 'unji'];
const JOINED = ['gra', 'le', 'moni', 'pest', 'ru', 'šta', 'tovo', 'va', 'zn'];
const LAST = ['lund', 'vop', 'zika', 'tref', 'mož', 'drna', 'pluk', 'gosta', 'fen', 'šuld', 'raza', 'bumlje'];

/** First syllables with diacritics of other languages; these have no Cyrillic equivalent. */
const OTHER_FIRST = ['Brëz', 'Tüll', 'Çrim', 'Vâlp', 'Gjöm', 'Pșor'];
const OTHER_LAST = ['ëqa', 'ăndru', 'ținva', 'ölkö', 'șumb', 'yçel'];

/** Serbian letters, which correspond one to one. Latin digraphs come first. */
const CYRILLIC: readonly (readonly [string, string])[] = [
  ...[...'љњџ'].map((letter, index) => [['lj', 'nj', 'dž'][index] ?? '', letter] as const),
  ...[...'абвгдђежзијклмнопрстћуфхцчш'].map(
    (letter, index) => [[...'abvgdđežzijklmnoprstćufhcčš'][index] ?? '', letter] as const,
  ),
];

/** A name of one word: for a place, a firm, a family. There are about 40,000. */
export function makeName(random: Random): Name {
  const inner = random.pick(INNER) + (random.isChance(0.6) ? random.pick(JOINED) : '');
  if (random.isChance(0.2)) {
    const latin = random.pick(OTHER_FIRST) + inner + random.pick(OTHER_LAST);
    return { latin, native: { [random.pick(['ro', 'sq', 'tr'])]: latin } };
  }
  const latin = random.pick(FIRST) + inner + random.pick(LAST);
  return { latin, native: { 'sr-Cyrl': transliterateToCyrillic(latin), 'sr-Latn': latin } };
}

/** A given name and a family name. */
export function makePerson(random: Random): string {
  return `${random.pick(FIRST)}${random.pick(['a', 'e', 'ko', 'i', 'ina'])} ${makeName(random).latin}`;
}

/** Transliterates a name to Cyrillic and keeps capitals. */
export function transliterateToCyrillic(latin: string): string {
  const small = CYRILLIC.reduce((text, [from, to]) => text.replaceAll(from, to), latin.toLowerCase());
  return small.charAt(0).toUpperCase() + small.slice(1);
}
