/** What a question asks beside the name in it: a relation, its direction, and what narrows the answer. Pure. */

import type { SearchedWord } from '#features/search/words/cut.ts';
import { toKey } from '#features/search/words/fold.ts';
import { isStopWord } from '#features/search/words/stop-words.ts';
import { relations } from '#i18n/client-relations.ts';

type AskedRelation = keyof typeof relations.asked;

export interface Asked {
  /** Undefined where only what belongs to the name is asked for: “events of …”. */
  relation: AskedRelation | undefined;
  /** What the named entry says of others, or what others say of it. */
  direction: 'to' | 'from';
  /** True where the other direction is the same question: “who funded …”, not “funders of …”. */
  isEither: boolean;
  /** The remaining words that say something, without those of the name. */
  rest: SearchedWord[];
  /** True where a word such as “in” stands before the name. */
  isWithin: boolean;
}

/** The words of phrases, with commas between these. */
const toPhrases = (list: string): string[][] =>
  list
    .split(', ')
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(' ').map(toKey));

const toWords = (list: string): ReadonlySet<string> => new Set(list.split(', ').map(toKey));

interface Phrase {
  relation: AskedRelation;
  isAgent: boolean;
  keys: string[];
}

/** The longest first, then in their order. */
const PHRASES: readonly Phrase[] = Object.entries(relations.asked)
  .flatMap(([relation, { agents, verbs }]) => [
    ...toPhrases(agents).map((keys) => ({ relation: relation as AskedRelation, isAgent: true, keys })),
    ...toPhrases(verbs).map((keys) => ({ relation: relation as AskedRelation, isAgent: false, keys })),
  ])
  .sort((a, b) => b.keys.length - a.keys.length);

const [IGNORED, BEING, WITHIN, LINKING, BY] = [
  relations.ignored,
  relations.being,
  relations.within,
  relations.linking,
  relations.by,
].map(toWords) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];

/** True for a word that says nothing by itself. */
export const isEmptyWord = (word: SearchedWord): boolean =>
  isStopWord(word.written) || IGNORED.has(word.key) || LINKING.has(word.key);

/** True for a question with a word that leads to a name: “workshops of …”. */
export const hasLink = (words: readonly SearchedWord[]): boolean =>
  words.some((word) => LINKING.has(word.key));

/** The phrase of a relation in words, and where it begins. */
function findPhrase(words: readonly SearchedWord[]): { phrase: Phrase; at: number } | undefined {
  for (const phrase of PHRASES) {
    const at = words.findIndex((_, start) =>
      phrase.keys.every((key, offset) => words[start + offset]?.key === key),
    );
    if (at >= 0) return { phrase, at };
  }
  return undefined;
}

/** True for words with a phrase of a relation. */
export const hasRelation = (words: readonly SearchedWord[]): boolean => findPhrase(words) !== undefined;

/**
 * What words ask of a name that stands between them.
 *
 * @param before the words before the name
 * @param after those after it
 */
export function parseRelation(before: readonly SearchedWord[], after: readonly SearchedWord[]): Asked {
  const [left, right] = [findPhrase(before), findPhrase(after)];
  const isLeft =
    left !== undefined && (!right || PHRASES.indexOf(left.phrase) <= PHRASES.indexOf(right.phrase));
  const found = isLeft ? left : right;
  const cut = (words: readonly SearchedWord[], isCut: boolean) =>
    words.filter((_, at) => {
      const isOfPhrase = isCut && found && at >= found.at && at < found.at + found.phrase.keys.length;
      return !isOfPhrase;
    });
  const rest = [...cut(before, isLeft), ...cut(after, !isLeft)].filter(
    (word) => !isEmptyWord(word) && !BY.has(word.key),
  );
  const isWithin = before.some((word, at) => WITHIN.has(word.key) && isLast(before, at));
  if (!found) return { relation: undefined, direction: 'from', isEither: false, rest, isWithin };
  const { relation, isAgent } = found.phrase;
  const direction = isLeft ? findDirectionBefore(found, before) : findDirectionAfter(found, after);
  return { relation, direction, isEither: !isAgent, rest, isWithin };
}

/** True for the last word that says something: “by the …”. */
const isLast = (words: readonly SearchedWord[], at: number) =>
  words.slice(at + 1).every(({ written }) => isStopWord(written));

/** “funded by …” is said of the name elsewhere; “who funded …” by itself. */
function findDirectionBefore(
  { phrase, at }: { phrase: Phrase; at: number },
  words: readonly SearchedWord[],
): Asked['direction'] {
  // “parts of …”, not “… is part of”.
  if (phrase.relation === 'whole') return 'from';
  const isBy = words.some((word, place) => place > at && BY.has(word.key) && isLast(words, place));
  return isBy && !phrase.isAgent ? 'from' : 'to';
}

/** “… funder” and “… financed by” are said by the name itself; “what … funded” and “… is a partner” elsewhere. */
function findDirectionAfter(
  { phrase, at }: { phrase: Phrase; at: number },
  words: readonly SearchedWord[],
): Asked['direction'] {
  if (phrase.relation === 'whole' || phrase.relation === 'whereabouts') return 'to';
  if (phrase.isAgent) return words.slice(0, at).some((word) => BEING.has(word.key)) ? 'from' : 'to';
  const isBy = words.slice(at).some((word) => BY.has(word.key));
  return isBy ? 'to' : 'from';
}
