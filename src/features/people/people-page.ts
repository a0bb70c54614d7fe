/** Creates the list of people, from A to Z by last name. Pure. */
import { memoize } from '#memo/memoize.ts';
import {
  createLetterList,
  createLetterPage,
  createNamesByLetter,
  listLetterPages,
} from '#model/page/letter-pages.ts';
import { createSitePage } from '#model/page/page-head.ts';
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
  const list = getPeopleList(model);
  const onPage = {
    toHref: (letter: string) => toListHref(toList(letter), 1),
    createName: (person: KnownPerson) => createPersonName(model, person),
  };
  if (path === undefined) {
    return {
      ...createSitePage(model, 'people', model.words.people.lead, { askedAs: model.words.people.askedAs }),
      size: model.words.people.size(list.items.length),
      ...createNamesByLetter(list, onPage),
    };
  }
  const found = listLetterPages(list).find((page) => toLetterList(page.path) === path);
  if (!found) throw new Error(`There is no page ${path} of the list of people.`);
  const { letter } = found;
  return createLetterPage(model, list, found, {
    ...onPage,
    above: 'people',
    path: toList(toLetterPath(letter)),
    title: model.words.people.letter(letter),
    lead: model.words.people.letterLead(letter),
    formatSize: model.words.people.size,
  });
}

/** The path of the list of a letter, by the path of that. */
const toList = (letter: string) => `${PEOPLE}/${toLetterList(letter)}`;
