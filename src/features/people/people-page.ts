/** Creates the list of people, from A to Z by last name. Pure. */
import { memoize } from '#memo/memoize.ts';
import {
  createLetterList,
  type LetterPage,
  listLetterLinks,
  listLetterPages,
  toLetterAnchor,
} from '#model/page/letter-pages.ts';
import { createPageHead, createSitePage, createSitePageLink } from '#model/page/page-head.ts';
import { countPages, createPages, listOnPage, MOST_ITEMS } from '#model/page/pagination.ts';
import { type KnownPerson, listKnownPeople } from '#model/people/people.ts';
import { toListHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { PEOPLE } from '#routes/routes.ts';
import { toLetterPath } from '#text/a-to-z.ts';
import { compareNamesIn } from '#text/collation.ts';
import type { PeopleView } from './people-types.ts';
import { createPersonName } from './person-page.ts';

/** The name as lists are sorted by: its last word first. */
function toSortName({ name }: KnownPerson): string {
  const words = name.split(/\s+/);
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

const getPeopleList = memoize((model: SiteModel) =>
  createLetterList(
    listKnownPeople(model).sort(
      (a, b) => compareNamesIn(model)(toSortName(a), toSortName(b)) || (a.id < b.id ? -1 : 1),
    ),
    toSortName,
  ),
);

/** The address of the page of a letter, behind that of the list. */
const toLetterList = (path: string) => `by/letter/${path}`;

/**
 * What stands behind `/people/` in the address of each page of the list: nothing, `by/letter/b`, `by/letter/b/page/2`.
 * Empty where the site has no pages of people.
 */
export const listPeoplePaths = (model: SiteModel): (string | undefined)[] =>
  isInUse('people')
    ? [undefined, ...listLetterPages(getPeopleList(model)).map(({ path }) => toLetterList(path))]
    : [];

/** The list, or the page of one letter. Throws for a path that there is not. */
export function createPeoplePage(model: SiteModel, path: string | undefined): PeopleView {
  const { items, letters, isLong } = getPeopleList(model);
  if (path === undefined) {
    return {
      ...createSitePage(model, 'people', model.words.people.lead, { askedAs: model.words.people.askedAs }),
      size: model.words.people.size(items.length),
      letters: listLetterLinks(getPeopleList(model), toLetterHref),
      groups: isLong ? [] : [...letters].map(([letter, people]) => createGroup(model, letter, people)),
    };
  }
  const found = listLetterPages(getPeopleList(model)).find((page) => toLetterList(page.path) === path);
  if (!found) throw new Error(`There is no page ${path} of the list of people.`);
  return createLetterPage(model, found);
}

/** The path of the list of a letter, by the path of that. */
const toList = (letter: string) => `${PEOPLE}/${toLetterList(letter)}`;

const toLetterHref = (path: string) => toListHref(toList(path), 1);

function createLetterPage(model: SiteModel, { letter, page: current }: LetterPage): PeopleView {
  const list = getPeopleList(model);
  const people = list.letters.get(letter) ?? [];
  const path = toList(toLetterPath(letter));
  const title = model.words.people.letter(letter);
  const lead = model.words.people.letterLead(letter);
  const total = countPages(people.length, MOST_ITEMS);
  const above = [createSitePageLink(model, 'people')];
  return {
    head: createPageHead(model, {
      title: current === 1 ? title : model.words.shared.listPage(title, current),
      description: lead,
      path: toListHref(path, current),
      above: current === 1 ? above : [...above, { href: toListHref(path, 1), text: title }],
    }),
    title,
    lead,
    size: [
      model.words.people.size(people.length),
      ...(total > 1 ? [model.words.shared.pageOf(current, total)] : []),
    ].join(', '),
    letters: listLetterLinks(list, toLetterHref, letter),
    groups: [createGroup(model, letter, listOnPage(people, current, MOST_ITEMS))],
    pages: createPages(path, total, current),
  };
}

const createGroup = (model: SiteModel, letter: string, people: readonly KnownPerson[]) => ({
  id: toLetterAnchor(letter),
  label: letter,
  items: people.map((person) => createPersonName(model, person)),
});
