/** Lists of a collection, in pages: the whole, and narrowed to each value of its facets. */
import { type Collection, isNewestFirst } from '#collections/collection.ts';
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import { createListCalendarLinks } from '#features/calendars/calendars.ts';
import { en } from '#i18n/en.ts';
import { compareEntries, createTeaserView, toSortDay } from '#model/entries/teaser.ts';
import { splitUpcoming, toPassing } from '#model/entries/upcoming.ts';
import type { FacetValue } from '#model/groups/facets.ts';
import { createPageHead } from '#model/page/page-head.ts';
import { callsHref, homeHref, toHref, toListHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { FacetView, PageLink, TeaserView } from '#model/view-types.ts';
import { site } from '#site.ts';
import { toLetter } from './a-to-z.ts';
import { listFacets, listFacetViews, toFacetPath } from './list-facets.ts';
import type { ListView } from './list-types.ts';

/** What all pages of one list have in common. */
interface List {
  /** Where it is, below the base path: `events`, `events/by/kind/forum`. */
  path: string;
  title: string;
  description: string;
  lead?: string;
  size: string;
  empty: string;
  /** From home to the page above. */
  above: PageLink[];
  facets: FacetView[];
  all?: PageLink;
  calls?: PageLink;
  calendar?: CalendarLinksView;
  entries: readonly ModelEntry[];
}

const toHome = () => ({ href: homeHref(), text: en.home });

/** The pages of one collection's list. */
export function createListViews(model: SiteModel, collection: Collection): ListView[] {
  const { plural, lead, empty } = collection.labels.en;
  const entries = listOf(model, collection).sort(compareEntries);
  const calendar = createListCalendarLinks(model, collection.name);
  return listPages(model, {
    path: collection.name,
    title: plural,
    description: lead,
    lead,
    size: en.entries(entries.length),
    empty,
    above: [toHome()],
    ...(calendar && { calendar }),
    facets: listFacetViews(model, collection),
    ...(collection.isCall && { calls: { href: callsHref(), text: en.callList.link } }),
    entries,
  });
}

/** One page of a list that is narrowed to a value of a facet. */
export interface FacetPage {
  field: string;
  /** What stands behind the field in the address: `rs`, `rs/page/2`. */
  path: string;
  view: ListView;
}

/** The pages of every list that a collection's list can be narrowed to. */
export function listFacetPages(model: SiteModel, collection: Collection): FacetPage[] {
  return listFacets(model, collection).flatMap(({ field, values }) =>
    values.flatMap((value) =>
      listPages(model, createNarrowed(model, collection, field, value)).map((view, index) => ({
        field,
        path: index === 0 ? value.path : `${value.path}/page/${index + 1}`,
        view,
      })),
    ),
  );
}

function createNarrowed(model: SiteModel, collection: Collection, field: string, value: FacetValue): List {
  const { plural, lead, empty } = collection.labels.en;
  const { heading, entries } = value;
  const total = listOf(model, collection).length;
  const size = en.partOfList(entries.length, total);
  const whole = toHref(collection.name);
  return {
    path: toFacetPath(collection, field, value),
    title: heading,
    description: `${heading}: ${size}. ${lead}`,
    size,
    empty,
    above: [toHome(), { href: whole, text: plural }],
    facets: listFacetViews(model, collection, value),
    all: { href: whole, text: en.allIn(plural, total) },
    entries,
  };
}

/** The pages of a list of so many entries: an empty list has one that says so. */
export const countPages = (entries: number) => Math.max(1, Math.ceil(entries / site.pageSize));

function listPages(model: SiteModel, list: List): ListView[] {
  const { path, title, description, above, entries, ...shown } = list;
  const { ahead, past } = splitUpcoming(model, entries);
  const total = countPages(entries.length);
  const links = Array.from({ length: total }, (_, index) => ({
    href: toListHref(path, index + 1),
    text: String(index + 1),
  }));
  return links.map((link, index) => {
    const current = index + 1;
    const own = [...ahead, ...past].slice(index * site.pageSize, current * site.pageSize);
    const previous = links[index - 1]?.href;
    const next = links[current]?.href;
    return {
      head: createPageHead(model, {
        title: current === 1 ? title : en.listPage(title, current),
        description,
        path: link.href,
        breadcrumbs: current === 1 ? above : [...above, { href: toHref(path), text: title }],
      }),
      ...shown,
      title,
      count: entries.length,
      groups: listGroups(model, own, new Set(ahead)),
      pages: { current, total, links, ...(previous && { previous }), ...(next && { next }) },
    };
  });
}

function listGroups(
  model: SiteModel,
  entries: readonly ModelEntry[],
  ahead: ReadonlySet<ModelEntry>,
): ListView['groups'] {
  const coming = entries.filter((entry) => ahead.has(entry));
  const labels = [...new Set(entries.map(formatGroupLabel))];
  const past = Map.groupBy(
    entries.filter((entry) => !ahead.has(entry)),
    formatGroupLabel,
  );
  // A year that is still to come has its place, for what will have passed when the page is seen.
  const ordered = coming.length === 0 ? labels : labels.sort(compareYears);
  return [
    ...(coming.length === 0
      ? []
      : [
          {
            id: 'coming',
            label: en.comingAndUnderWay,
            items: coming.map((entry) => createComing(model, entry)),
          },
        ]),
    ...ordered.map((label) => ({
      id: toGroupId(label),
      label,
      items: (past.get(label) ?? []).map((entry) => createTeaserView(model, entry)),
    })),
  ];
}

/** The last year first, what has none behind all. */
const compareYears = (a: string, b: string) =>
  Number(a === en.undated) - Number(b === en.undated) || (a < b ? 1 : -1);

const toGroupId = (label: string) => `group-${label.toLowerCase().replaceAll(' ', '-')}`;

const createComing = (model: SiteModel, entry: ModelEntry): TeaserView => ({
  ...createTeaserView(model, entry),
  ...toPassing(entry, toGroupId(formatGroupLabel(entry))),
});

/** A year, or the letter of the title. */
function formatGroupLabel(entry: ModelEntry): string {
  if (isNewestFirst(entry.collection)) return toSortDay(entry).slice(0, 4) || en.undated;
  return toLetter(entry.data.title);
}
