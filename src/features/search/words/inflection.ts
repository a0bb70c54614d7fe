/** How the language of a page inflects names and kinds: “у Србији”, “në Kosovë”, “în România”. */
import { relations } from '#i18n/client-relations.ts';
import { toKey } from './fold.ts';

const toKeys = (list: string): string[] => list.split(', ').map(toKey);

/** In English nothing is inflected, and what links other words is left out before: see `stop-words.ts`. */
const isEnglish = relations.endings === '';

const ENDINGS: ReadonlySet<string> = new Set(isEnglish ? [] : ['', ...toKeys(relations.endings)]);

const EMPTY: ReadonlySet<string> = new Set(
  isEnglish ? [] : [relations.ignored, relations.linking, relations.within].flatMap(toKeys),
);

/** The least that two forms of a word have in common, in letters and as a share of the shorter one. */
const LEAST = { letters: 3, share: 0.6 };

/** True for keys of one word that differ in their endings, by the language of the page: srbii and srbia. */
export function isInflected(key: string, other: string): boolean {
  if (isEnglish) return false;
  const shorter = Math.min(key.length, other.length);
  let common = 0;
  while (common < shorter && key[common] === other[common]) common += 1;
  // An ending may begin as the other does: -a and -ama.
  for (let stem = common; stem >= LEAST.letters && stem >= shorter * LEAST.share; stem -= 1) {
    if (ENDINGS.has(key.slice(stem)) && ENDINGS.has(other.slice(stem))) return true;
  }
  return false;
}

/** What all forms of a word begin with, by the language of the page: `radionic` for radionici. */
export function findStem(key: string): string {
  for (
    let length = Math.max(LEAST.letters, Math.ceil(key.length * LEAST.share));
    length < key.length;
    length += 1
  ) {
    if (ENDINGS.has(key.slice(length))) return key.slice(0, length);
  }
  return key;
}

/** A name that is not of the language, with an ending of its own: “GIZ-a”, “GIZ-it”. */
const ENDED = /(\p{L}{2,})[-‐‑](\p{L}{1,4})(?!\p{L})/gu;

/** A text without the endings that signs hold to names: “partneri GIZ-a” → “partneri GIZ”. */
export const cutEndings = (text: string): string =>
  text.replace(ENDED, (all, name: string, ending: string) => (ENDINGS.has(toKey(ending)) ? name : all));

/** Words without those that only link others in the language of the page; all of them where there are no others. */
export function leaveOutLinks<W extends { key: string }>(words: readonly W[]): readonly W[] {
  const counting = words.filter(({ key }) => !EMPTY.has(key));
  return counting.length > 0 ? counting : words;
}
