/** Creates the page of a person, from what entries say. Pure. */

import { createPersonPageThing } from '#features/structured-data/things.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createTeaserView, getSortDay } from '#model/entries/teaser.ts';
import type { NameView } from '#model/name-view-types.ts';
import { createListHead, createSitePageLink, getSitePageTitle } from '#model/page/page-head.ts';
import { countPages, createPages, listOnPage, MOST_ITEMS } from '#model/page/pagination.ts';
import {
  type Appearance,
  getPeople,
  type KnownPerson,
  listKnownPeople,
  listNamesakes,
  listPeopleOf,
} from '#model/people/people.ts';
import { formatCapacity, listEmployerValues } from '#model/people/people-text.ts';
import { toHref, toPersonHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { PageLink, ValueView } from '#model/view-types.ts';
import { toPersonList } from '#routes/routes.ts';
import { compareNamesIn } from '#text/collation.ts';
import type { AppearanceView, PersonPageView } from './people-types.ts';

/** Of many others in the same entries, the page names these. */
const MOST_TOGETHER = 24;

/** Of many organisations, the first line names these. */
const MOST_EMPLOYERS = 3;

/** The page that says how to be removed. */
const PRIVACY = 'privacy';

/** A page of a person: the id, and the page from 2, where entries are more than fit on one. */
type PersonPath = {
  id: string;
  page?: string;
};

/** The first page of everybody. */
export const listPersonIds = (model: SiteModel): { id: string }[] =>
  listKnownPeople(model).map(({ id }) => ({ id }));

/** The further pages of those in very many entries. */
export const listFurtherPersonPages = (model: SiteModel): Required<PersonPath>[] =>
  listKnownPeople(model).flatMap(({ id, appearances }) =>
    Array.from({ length: countPages(appearances.length, MOST_ITEMS) - 1 }, (_, index) => ({
      id,
      page: String(index + 2),
    })),
  );

/** A page of a person. Throws for an id that nobody has. */
export function createPersonPage(model: SiteModel, { id, page = '1' }: PersonPath): PersonPageView {
  const person = getPeople(model).byId.get(id);
  if (!person) throw new Error(`There is nobody with the id ${id}.`);
  const { name, otherNames, appearances } = person;
  const current = Number(page);
  const isFirst = current === 1;
  const list = toPersonList(id);
  const summary = formatSummary(model, person);
  const privacy = model.pages.get(PRIVACY);
  return {
    head: createListHead(
      model,
      {
        title: name,
        description: summary,
        path: list,
        above: [createSitePageLink(model, 'people')],
        ...(isFirst && { structured: createPersonPageThing(model, person, summary) }),
      },
      current,
    ),
    kind: model.words.people.person,
    title: name,
    summary,
    appearances: listOnPage(appearances, current, MOST_ITEMS).map((item) =>
      createAppearance(model, person, item),
    ),
    pages: createPages(list, countPages(appearances.length, MOST_ITEMS), current),
    together: isFirst ? createTogether(model, person) : { items: [], count: 0 },
    namesakes: isFirst
      ? listNamesakes(model, person)
          .slice(0, MOST_ITEMS)
          .map((other) => createPersonName(model, other))
      : [],
    ...(privacy && { removal: createRemovalLink(model) }),
    ...(isFirst && {
      search: {
        filters: { kind: [getSitePageTitle(model, 'people')] },
        names: [name, ...otherNames],
        people: [],
        words: [],
      },
    }),
  };
}

const createRemovalLink = (model: InLanguage): PageLink => ({
  href: toHref(PRIVACY),
  text: model.words.people.removal,
});

/** A person in a list: the name, and the last that an entry says. */
export function createPersonName(model: SiteModel, person: KnownPerson, times = 1): NameView {
  const detail = [
    describe(model, person),
    ...(times > 1 ? [model.words.people.togetherTimes(times)] : []),
  ].filter((part) => part !== undefined);
  return {
    href: toPersonHref(person.id),
    name: person.name,
    ...(detail.length > 0 && { detail: detail.join('; ') }),
  };
}

/** "Mayor, Municipality of Pirot"; without either, the capacity: "Author". */
function describe(model: SiteModel, { appearances }: KnownPerson): string | undefined {
  const told = appearances.find(({ position, organisations }) => position ?? organisations[0]);
  const [latest] = appearances;
  if (!told) return latest && formatCapacity(model, latest);
  const employers = listEmployers(model, told).map(({ text }) => text);
  return [told.position, ...employers.slice(0, 1)].filter((part) => part).join(', ') || undefined;
}

const listEmployers = (model: SiteModel, { organisations }: Appearance): ValueView[] =>
  organisations.flatMap((party) => listEmployerValues(model, party));

function formatSummary(model: SiteModel, { appearances }: KnownPerson): string {
  const years = appearances.flatMap(({ entry }) => getSortDay(entry).slice(0, 4) || []).sort();
  const employers = [
    ...new Set(appearances.flatMap((item) => listEmployers(model, item).map(({ text }) => text))),
  ];
  const named =
    employers.length > MOST_EMPLOYERS
      ? [
          ...employers.slice(0, MOST_EMPLOYERS - 1),
          model.words.people.others(employers.length - MOST_EMPLOYERS + 1),
        ]
      : employers;
  return model.words.people.personLead(new Set(appearances.map(({ entry }) => entry)).size, years, named);
}

function createAppearance(model: SiteModel, person: KnownPerson, item: Appearance): AppearanceView {
  const { href, title, kind, date, place, statuses } = createTeaserView(model, item.entry);
  const as = formatCapacity(model, item);
  const { name, position, note } = item;
  return {
    href,
    title,
    kind,
    ...(date && { date }),
    ...(place !== undefined && { place }),
    ...(statuses && { statuses }),
    ...(name !== person.name && { name }),
    ...(as !== undefined && { as }),
    ...(position !== undefined && { position }),
    organisations: listEmployers(model, item),
    ...(note !== undefined && { note }),
  };
}

/** Who is named in the same entries; the most often together first, then by name. */
function createTogether(model: SiteModel, person: KnownPerson): PersonPageView['together'] {
  const entries = new Set(person.appearances.map(({ entry }) => entry));
  const times = new Map<KnownPerson, number>();
  for (const entry of entries) {
    for (const other of listPeopleOf(model, entry)) {
      if (other !== person) times.set(other, (times.get(other) ?? 0) + 1);
    }
  }
  const others = [...times].sort(
    ([a, left], [b, right]) =>
      right - left || compareNamesIn(model)(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  return {
    items: others.slice(0, MOST_TOGETHER).map(([other, count]) => createPersonName(model, other, count)),
    count: others.length,
  };
}
