/** "Can I take part?": open calls, and events that one registers for, by deadline, country and who may apply. */
import { getRegistration } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
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
import {
  countryNaming,
  createFacetView,
  type Facet,
  type FacetValue,
  type ListFacetReader,
  listFacetValues,
} from '#model/groups/facets.ts';
import { createPageHead, createSitePageLink, getSitePageTitle } from '#model/page/page-head.ts';

import { getCountryName } from '#model/places/country-names.ts';
import { findInTree, getTree, type ProjectTree } from '#model/relations/participation.ts';
import { toHref, toSitePageHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { toFacetList } from '#routes/routes.ts';
import { compareNames } from '#text/collation.ts';
import { toId } from '#text/transliteration.ts';
import type { CallsView, CallView } from './call-types.ts';
import { callsWords } from './words.ts';

/** A call in the list of its project, and in the list of all calls. */
function createCallView(model: SiteModel, call: ModelEntry): CallView {
  const { start, end } = getCallSpan(call);
  const opens = findTimeOf(call, { start });
  const deadline = findTimeOf(call, { start: end });
  const when = opens || deadline ? undefined : findEntryDate(call);
  const { who, countries } = getRegistration(call);
  const statuses = findCallStatuses(model, call);
  return {
    href: toHref(toRef(call)),
    title: call.data.title,
    ...(!isCall(call) && { kind: callsWords.callList.registration(getKindLabel(call)) }),
    ...(opens && { opens }),
    ...(deadline && { deadline }),
    ...(when && { when }),
    ...(who && { who: who.join(', ') }),
    ...(countries && { countries: countries.map(getCountryName).join(', ') }),
    ...(statuses && { statuses }),
  };
}

/** The calls of a programme or project and of all that belongs to it. Undefined where there are none. */
export function createEntryCalls(model: SiteModel, entry: ModelEntry): CallView[] | undefined {
  if (isOccurrence(entry)) return undefined;
  const subtree = findInTree(getTree(model, entry), entry);
  const calls = subtree ? listCalls(subtree) : [];
  return calls.length > 0 ? calls.map((call) => createCallView(model, call)) : undefined;
}

function listCalls({ parts }: ProjectTree): ModelEntry[] {
  const calls = parts.flatMap((part) => [...(isCall(part.entry) ? [part.entry] : []), ...listCalls(part)]);
  return [...new Set(calls)];
}

/** Everything that one can apply or register for, or could. */
function listAllCalls(model: SiteModel): ModelEntry[] {
  return [...model.entries.values()].filter((entry) => {
    const { url, deadline } = getRegistration(entry);
    return isCall(entry) || url !== undefined || deadline !== undefined;
  });
}

/** The facets of calls: countries, and kinds of applicants. */
function listCallFacets(calls: readonly ModelEntry[]): Facet[] {
  // Of several spellings, the first is shown.
  const applicants = new Map(calls.flatMap(listApplicants).reverse());
  const getApplicantLabel = (id: string) => applicants.get(id) ?? id;
  const readers = {
    country: {
      ...countryNaming,
      listValues: (call) => getRegistration(call).countries ?? [],
      toHeading: (code) => callsWords.callList.forCountry(getCountryName(code)),
    },
    who: {
      listValues: (call) => listApplicants(call).map(([id]) => id),
      toLabel: getApplicantLabel,
      toHeading: (id) => callsWords.callList.forWho(getApplicantLabel(id)),
      compare: (left, right) => compareNames(getApplicantLabel(left), getApplicantLabel(right)),
    },
  } satisfies Record<keyof typeof callsWords.callList.facets, ListFacetReader>;
  return Object.entries(callsWords.callList.facets)
    .map(([field, label]) => ({
      field,
      label,
      values: listFacetValues(calls, readers[field as keyof typeof readers]),
    }))
    .filter(({ values }) => values.length > 0);
}

/** Applicants by id: spellings that differ only in script or case are equal. */
const listApplicants = (call: ModelEntry): [id: string, label: string][] =>
  (getRegistration(call).who ?? [])
    .map((label): [string, string] => [toId(label), label])
    .filter(([id]) => id !== '');

/** The path of the list of calls, below the base path. */
const LIST = 'calls';

/** The list of calls with one value of a facet. */
interface NarrowedList {
  /** Below the base path: `calls/by/country/rs`. */
  path: string;
  value: FacetValue;
}

interface Calls {
  all: readonly ModelEntry[];
  facets: readonly Facet[];
  narrowed: readonly NarrowedList[];
}

const getCalls = memoize((model: SiteModel): Calls => {
  const all = listAllCalls(model);
  const facets = listCallFacets(all);
  const narrowed = facets.flatMap(({ field, values }) =>
    values.map((value) => ({ path: toFacetList(LIST, field, value.path), value })),
  );
  return { all, facets, narrowed };
});

const toPathBelow = ({ path }: NarrowedList) => path.slice(`${LIST}/`.length);

/** The parts after `/calls/` in the address of each page of calls; undefined for the list of all. */
export const listCallsPaths = (model: SiteModel): (string | undefined)[] => [
  undefined,
  ...getCalls(model).narrowed.map(toPathBelow),
];

/** The page of all calls, or of those with one value of a facet. Throws for an unknown path. */
export function createCallsPage(model: SiteModel, path: string | undefined): CallsView {
  const { all, facets, narrowed } = getCalls(model);
  const listViews = (current?: FacetValue) => facets.map((facet) => createFacetView(LIST, facet, current));
  if (path === undefined) {
    const whole = { title: getSitePageTitle('calls'), lead: callsWords.callList.lead, facets: listViews() };
    return createCallsView(model, all, { ...whole, path: toSitePageHref('calls') });
  }
  const list = narrowed.find((candidate) => toPathBelow(candidate) === path);
  if (!list) throw new Error(`There is no list of calls ${path}.`);
  return createCallsView(model, list.value.entries, {
    title: list.value.heading,
    lead: callsWords.callList.narrowedLead,
    facets: listViews(list.value),
    path: toHref(list.path),
    all: { href: toSitePageHref('calls'), text: en.allIn(getSitePageTitle('calls'), all.length) },
  });
}

function createCallsView(
  model: SiteModel,
  calls: readonly ModelEntry[],
  { path, ...content }: Pick<CallsView, 'title' | 'lead' | 'facets' | 'all'> & { path: string },
): CallsView {
  const timed = calls.map((call) => ({ call, over: findCallLimits(call)?.over ?? '' }));
  const createItems = (items: typeof timed) =>
    items.map(({ call, over }) => ({
      ...createCallView(model, call),
      ...(over > model.now && { passes: { at: over, to: 'closed' } }),
    }));
  const open = timed
    .filter(({ over }) => over > model.now)
    .sort((a, b) => (a.over < b.over ? -1 : a.over > b.over ? 1 : compareEntries(a.call, b.call)));
  const closed = timed
    .filter(({ over }) => over <= model.now)
    .sort((a, b) => (a.over > b.over ? -1 : a.over < b.over ? 1 : compareEntries(a.call, b.call)));
  return {
    head: createPageHead(model, {
      title: content.title,
      description: content.lead,
      path,
      above: content.all ? [createSitePageLink('calls')] : [],
    }),
    ...content,
    open: createItems(open),
    closed: createItems(closed),
  };
}
