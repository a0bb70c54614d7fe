/** Names from A to Z: on one page, or, where they are many, a page for each letter. */
import type { LetterView } from '#model/view-types.ts';
import { toLetter, toLetterPath } from '#text/a-to-z.ts';
import { listPagePaths, MOST_ITEMS } from './pagination.ts';

/** As many names as a cheap phone can scroll on one page; of more, each letter has pages of its own. */
export const MOST_NAMES_ON_PAGE = 600;

/** Things by the letter of their name. */
export interface LetterList<Item> {
  items: readonly Item[];
  letters: ReadonlyMap<string, readonly Item[]>;
  /** True where each letter has pages of its own. */
  isLong: boolean;
}

/** Sorted things by the letter of the name that they are sorted by. */
export function createLetterList<Item>(
  items: readonly Item[],
  toName: (item: Item) => string,
): LetterList<Item> {
  const letters = Map.groupBy(items, (item) => toLetter(toName(item)));
  const isLong =
    items.length > MOST_NAMES_ON_PAGE || [...letters.values()].some(({ length }) => length > MOST_ITEMS);
  return { items, letters, isLong };
}

/** A page of the names under one letter. */
export interface LetterPage {
  letter: string;
  /** From 1. */
  page: number;
  /** `b`, `b/page/2`. */
  path: string;
}

/** The pages of all letters; none where the list is on one page. */
export const listLetterPages = ({ isLong, letters }: LetterList<unknown>): LetterPage[] =>
  !isLong
    ? []
    : [...letters].flatMap(([letter, items]) =>
        listPagePaths(toLetterPath(letter), items.length, MOST_ITEMS).map((page) => ({ letter, ...page })),
      );

/**
 * Links to the names under each letter: on the same page, or on pages of their own.
 *
 * @param toHref the address of the page of a letter, by the path of that
 */
export const listLetterLinks = (
  { letters, isLong }: LetterList<unknown>,
  toHref: (path: string) => string,
  current?: string,
): LetterView[] =>
  [...letters].map(([letter, items]) => ({
    href: isLong ? toHref(toLetterPath(letter)) : `#${toLetterAnchor(letter)}`,
    text: letter,
    count: items.length,
    isCurrent: letter === current,
  }));

/** The anchor of the names under a letter. */
export const toLetterAnchor = (letter: string) => `letter-${toLetterPath(letter)}`;
