/** Names from A to Z: on one page, or, where they are many, a page for each letter. */

import type { LetterView, NamesByLetterView, NameView } from '#model/name-view-types.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { PageHead } from '#model/view-types.ts';
import type { SitePageName } from '#routes/features.ts';
import { toLetter, toLetterPath } from '#text/a-to-z.ts';
import { createListHead, createSitePageLink } from './page-head.ts';
import {
  countPages,
  createPages,
  formatListSize,
  listOnPage,
  listPagePaths,
  MOST_ITEMS,
} from './pagination.ts';

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
const listLetterLinks = (
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

/** How a page shows the names of a list. */
interface NamesOnPage<Item> {
  /** The address of the page of a letter, by the path of that. */
  toHref: (path: string) => string;
  createName: (item: Item) => NameView;
}

/** The names of a list on its first page: all, or the links to the page of each letter. */
export const createNamesByLetter = <Item>(
  list: LetterList<Item>,
  { toHref, createName }: NamesOnPage<Item>,
): NamesByLetterView => ({
  letters: listLetterLinks(list, toHref),
  groups: list.isLong
    ? []
    : [...list.letters].map(([letter, items]) => createGroup(letter, items.map(createName))),
});

/** What a page of a letter is called. */
interface LetterTitle {
  /** The page of the whole list. */
  above: SitePageName;
  /** Of the letter, below the base path. */
  path: string;
  title: string;
  lead: string;
  formatSize: (items: number) => string;
}

/** A page of the names under one letter, with its head. */
export function createLetterPage<Item>(
  model: SiteModel,
  list: LetterList<Item>,
  { letter, page }: LetterPage,
  { toHref, createName, above, path, title, lead, formatSize }: NamesOnPage<Item> & LetterTitle,
): NamesByLetterView & { head: PageHead; title: string; lead: string; size: string } {
  const items = list.letters.get(letter) ?? [];
  const pages = createPages(path, countPages(items.length, MOST_ITEMS), page);
  const head = { title, description: lead, path, above: [createSitePageLink(model, above)] };
  return {
    head: createListHead(model, head, page),
    title,
    lead,
    size: formatListSize(model, formatSize(items.length), pages),
    letters: listLetterLinks(list, toHref, letter),
    groups: [createGroup(letter, listOnPage(items, page, MOST_ITEMS).map(createName))],
    pages,
  };
}

const createGroup = (letter: string, items: NameView[]) => ({
  id: toLetterAnchor(letter),
  label: letter,
  items,
});

/** The anchor of the names under a letter. */
const toLetterAnchor = (letter: string) => `letter-${toLetterPath(letter)}`;
