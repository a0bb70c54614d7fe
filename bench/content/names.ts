/**
 * Names that nobody and nothing bears: syllables that no language of the region would join, in Latin letters
 * with their marks, and in Cyrillic where the letters have a pair.
 */
import type { Random } from './random.ts';

/** A name in the scripts that it is written in. */
export interface Name {
  latin: string;
  /** By language tag, as `nativeNames` has it. */
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

/** The same from where Latin letters have other marks; these have no pair in Cyrillic. */
const OTHER_FIRST = ['Brëz', 'Tüll', 'Çrim', 'Vâlp', 'Gjöm', 'Pșor'];
const OTHER_LAST = ['ëqa', 'ăndru', 'ținva', 'ölkö', 'șumb', 'yçel'];

/** Letters of Serbian, which match one to one; pairs of Latin letters come first. */
const CYRILLIC: readonly (readonly [string, string])[] = [
  ...[...'љњџ'].map((letter, index) => [['lj', 'nj', 'dž'][index] ?? '', letter] as const),
  ...[...'абвгдђежзијклмнопрстћуфхцчш'].map(
    (letter, index) => [[...'abvgdđežzijklmnoprstćufhcčš'][index] ?? '', letter] as const,
  ),
];

/** A name of one word: of a place, a firm, a family. Some 40,000 can come of it. */
export function makeName(random: Random): Name {
  const inner = random.pick(INNER) + (random.isChance(0.6) ? random.pick(JOINED) : '');
  if (random.isChance(0.2)) {
    const latin = random.pick(OTHER_FIRST) + inner + random.pick(OTHER_LAST);
    return { latin, native: { [random.pick(['ro', 'sq', 'tr'])]: latin } };
  }
  const latin = random.pick(FIRST) + inner + random.pick(LAST);
  return { latin, native: { 'sr-Cyrl': transliterateToCyrillic(latin), 'sr-Latn': latin } };
}

/** A given name and a family's. */
export function makePerson(random: Random): string {
  return `${random.pick(FIRST)}${random.pick(['a', 'e', 'ko', 'i', 'ina'])} ${makeName(random).latin}`;
}

/** A name in Cyrillic, capitals where they were. */
export function transliterateToCyrillic(latin: string): string {
  const small = CYRILLIC.reduce((text, [from, to]) => text.replaceAll(from, to), latin.toLowerCase());
  return small.charAt(0).toUpperCase() + small.slice(1);
}
