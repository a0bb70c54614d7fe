/** "Can I take part?": open calls, and events that one registers for, by deadline, country and who may apply. */

import { getRegistration } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { findEntryDate, findTimeOf } from '#model/dates/entry-dates.ts';
import {
  findCallLimits,
  findCallStatuses,
  getCallSpan,
  isCall,
  isOccurrence,
} from '#model/dates/event-status.ts';
import { compareEntries, getKindLabel } from '#model/entries/teaser.ts';
import { listCallEntries } from '#model/groups/call-entries.ts';
import {
  createCountryNaming,
  createFacetView,
  type Facet,
  type FacetValue,
  type ListFacetReader,
  listFacetValues,
  MAX_VALUES,
} from '#model/groups/facets.ts';
import { createListHead, createSitePageLink, getSitePageTitle } from '#model/page/page-head.ts';
import { countPages, createPages, listOnPage, listPagePaths, MOST_ITEMS } from '#model/page/pagination.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { findInTree, getTree, type ProjectTree } from '#model/relations/participation.ts';
import { toHref, toSitePageHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { toFacetList } from '#routes/routes.ts';
import { compareNamesIn } from '#text/collation.ts';
import { toId } from '#text/transliteration.ts';
import type { CallsView, CallView, EntryCallsView } from './call-types.ts';

/** A call in the list of its project, and in the list of all calls. */
function createCallView(model: SiteModel, call: ModelEntry): CallView {
  const { start, end } = getCallSpan(call);
  const opens = findTimeOf(model, call, { start });
  const deadline = findTimeOf(model, call, { start: end });
  const when = opens || deadline ? undefined : findEntryDate(model, call);
  const { who, countries } = getRegistration(call);
  const statuses = findCallStatuses(model, call);
  return {
    href: toHref(toRef(call)),
    title: call.data.title,
    ...(!isCall(call) && { kind: model.words.calls.callList.registration(getKindLabel(model, call)) }),
    ...(opens && { opens }),
    ...(deadline && { deadline }),
    ...(when && { when }),
    ...(who && { who: who.join(', ') }),
    ...(countries && { countries: countries.map((value) => getCountryName(model, value)).join(', ') }),
    ...(statuses && { statuses }),
  };
}

/** Of a project with more calls, its page shows the last. */
const MOST_OF_PROJECT = 50;

/** The calls of a programme or project and of all that belongs to it. Undefined where there are none. */
export function createEntryCalls(model: SiteModel, entry: ModelEntry): EntryCallsView | undefined {
  if (isOccurrence(entry)) return undefined;
  const own = findInTree(getTree(model, entry), entry);
  const calls = own ? listCalls(own) : [];
  if (calls.length === 0) return undefined;
  return {
    calls: calls.slice(-MOST_OF_PROJECT).map((call) => createCallView(model, call)),
    ...(calls.length > MOST_OF_PROJECT && {
      all: { href: toSitePageHref('calls'), text: model.words.calls.allCalls(MOST_OF_PROJECT, calls.length) },
    }),
  };
}

function listCalls({ parts }: ProjectTree): ModelEntry[] {
  const calls = parts.flatMap((part) => [...(isCall(part.entry) ? [part.entry] : []), ...listCalls(part)]);
  return [...new Set(calls)];
}

/** The facets of calls: countries, and kinds of applicants. */
function listCallFacets(model: InLanguage, calls: readonly ModelEntry[]): Facet[] {
  // Of several spellings, the first is shown.
  const applicants = new Map(calls.flatMap(listApplicants).reverse());
  const getApplicantLabel = (id: string) => applicants.get(id) ?? id;
  const readers = {
    country: {
      ...createCountryNaming(model),
      listValues: (call) => getRegistration(call).countries ?? [],
      toHeading: (code) => model.words.calls.callList.forCountry(getCountryName(model, code)),
    },
    who: {
      listValues: (call) => listApplicants(call).map(([id]) => id),
      toLabel: getApplicantLabel,
      toHeading: (id) => model.words.calls.callList.forWho(getApplicantLabel(id)),
      compare: (left, right) => compareNamesIn(model)(getApplicantLabel(left), getApplicantLabel(right)),
    },
  } satisfies Record<keyof Words['calls']['callList']['facets'], ListFacetReader>;
  return Object.entries(model.words.calls.callList.facets)
    .map(([field, label]) => ({
      field,
      label,
      values: listFacetValues(calls, readers[field as keyof typeof readers]),
    }))
    .filter(({ values }) => values.length > 0 && values.length <= MAX_VALUES);
}

/** Applicants by id: spellings that differ only in script or case are equal. */
const listApplicants = (call: ModelEntry): [id: string, label: string][] =>
  (getRegistration(call).who ?? [])
    .map((label): [string, string] => [toId(label), label])
    .filter(([id]) => id !== '');

/** The path of the list of calls, below the base path. */
const LIST = 'calls';

/** A call with the instant at which it is over; empty if that is not known. */
interface TimedCall {
  call: ModelEntry;
  over: string;
}

/** The list of all calls, or of those with one value of a facet. */
interface CallList {
  /** Below the base path: `calls`, `calls/by/country/rs`. */
  path: string;
  value?: FacetValue;
  /** The next deadline first. */
  open: readonly TimedCall[];
  /** The latest first. */
  closed: readonly TimedCall[];
  /** Closed calls by year, if the list is too long for one page; empty for those without a date. */
  years?: ReadonlyMap<string, readonly TimedCall[]>;
}

interface Calls {
  all: readonly ModelEntry[];
  facets: readonly Facet[];
  lists: readonly CallList[];
}

const getCalls = memoize((model: SiteModel): Calls => {
  const all = listCallEntries(model);
  const facets = listCallFacets(model, all);
  const narrowed = facets.flatMap(({ field, values }) =>
    values.map((value) => ({
      ...createList(model, toFacetList(LIST, field, value.path), value.entries),
      value,
    })),
  );
  return { all, facets, lists: [createList(model, LIST, all), ...narrowed] };
});

function createList(model: SiteModel, path: string, calls: readonly ModelEntry[]): CallList {
  const timed = calls.map((call) => ({ call, over: findCallLimits(call)?.over ?? '' }));
  const open = timed
    .filter(({ over }) => over > model.now)
    .sort((a, b) => (a.over < b.over ? -1 : a.over > b.over ? 1 : compareEntries(model)(a.call, b.call)));
  const closed = timed
    .filter(({ over }) => over <= model.now)
    .sort((a, b) => (a.over > b.over ? -1 : a.over < b.over ? 1 : compareEntries(model)(a.call, b.call)));
  const years = Map.groupBy(closed, ({ over }) => over.slice(0, 4));
  return { path, open, closed, ...(calls.length > MOST_ITEMS && { years }) };
}

/** A page of a list: of its open calls, or of those that closed in a year. */
interface CallsPage {
  /** Below the base path, without slashes around it. */
  path: string;
  list: CallList;
  /** From 1. */
  page: number;
  year?: string;
}

/** The path of the calls of a list that closed in a year. */
const toYearPath = ({ path }: CallList, year: string) => `${path}/closed/${year || 'undated'}`;

/** The pages of a list; the first one is at its own path. */
const listPages = (list: CallList): CallsPage[] => [
  ...listPagePaths(list.path, list.years ? list.open.length : 0).map((page) => ({ ...page, list })),
  ...[...(list.years ?? [])].flatMap(([year, calls]) =>
    listPagePaths(toYearPath(list, year), calls.length).map((page) => ({ ...page, list, year })),
  ),
];

const toPathBelow = ({ path }: CallsPage) => (path === LIST ? undefined : path.slice(`${LIST}/`.length));

/** The parts after `/calls/` in the address of each page of calls; undefined for the first one. */
export const listCallsPaths = (model: SiteModel): (string | undefined)[] =>
  getCalls(model).lists.flatMap(listPages).map(toPathBelow);

/** A page of all calls, or of those with one value of a facet. Throws for an unknown path. */
export function createCallsPage(model: SiteModel, path: string | undefined): CallsView {
  const { all, facets, lists } = getCalls(model);
  const found = lists.flatMap(listPages).find((page) => toPathBelow(page) === path);
  if (!found) throw new Error(`There is no list of calls ${path}.`);
  const { list, year } = found;
  const title = list.value?.heading ?? getSitePageTitle(model, 'calls');
  const above = list.value ? [createSitePageLink(model, 'calls')] : [];
  if (year !== undefined) return createYearPage(model, list, found, { title, above });
  const { callList } = model.words.calls;
  return createOpenPage(model, found, above, {
    title,
    lead: list.value ? callList.narrowedLead : callList.lead,
    facets: facets.map((facet) => createFacetView(LIST, facet, list.value)),
    ...(list.value && {
      all: {
        href: toSitePageHref('calls'),
        text: model.words.shared.allIn(getSitePageTitle(model, 'calls'), all.length),
      },
    }),
  });
}

const createItems = (model: SiteModel, calls: readonly TimedCall[]) =>
  calls.map(({ call, over }) => ({
    ...createCallView(model, call),
    ...(over > model.now && { passes: { at: over, to: 'closed' } }),
  }));

/** A page of open calls. The first one has the closed calls, too, or links to their pages. */
function createOpenPage(
  model: SiteModel,
  { list, page }: CallsPage,
  above: PageLink[],
  own: Pick<CallsView, 'title' | 'lead' | 'facets' | 'all'>,
): CallsView {
  const { path, open, closed, years } = list;
  const total = years ? countPages(open.length) : 1;
  return {
    head: createListHead(
      model,
      {
        title: own.title,
        description: own.lead,
        path,
        above,
        ...(page === 1 && !list.value && { askedAs: model.words.calls.askedAs }),
      },
      page,
    ),
    ...own,
    open: createItems(model, years ? listOnPage(open, page) : open),
    closed: years ? [] : createItems(model, closed),
    years:
      years && page === 1
        ? [...years].map(([year, calls]) => ({
            href: toHref(toYearPath(list, year)),
            text: year || model.words.shared.undated,
            count: calls.length,
          }))
        : [],
    pages: createPages(path, total, page),
  };
}

/** A page of the calls of a list that closed in one year. */
function createYearPage(
  model: SiteModel,
  list: CallList,
  { page, year = '' }: CallsPage,
  whole: { title: string; above: PageLink[] },
): CallsView {
  const calls = list.years?.get(year) ?? [];
  const path = toYearPath(list, year);
  const title = model.words.shared.partOf(whole.title, model.words.calls.callList.closedIn(year));
  const above = [...whole.above, { href: toHref(list.path), text: whole.title }];
  const lead = model.words.shared.entries(calls.length);
  return {
    head: createListHead(model, { title, description: `${title}: ${lead}.`, path, above }, page),
    title,
    lead,
    facets: [],
    closed: createItems(model, listOnPage(calls, page)),
    years: [],
    pages: createPages(path, countPages(calls.length), page),
  };
}
