/** "Can I take part?": open calls, and events that one registers for, by deadline, country and who may apply. */
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { createSpanView } from '#model/dates/dates.ts';
import {
  findCallLimits,
  findCallStatuses,
  getCallSpan,
  getRegistration,
  isCall,
} from '#model/dates/event-status.ts';
import { compareEntries, findEntryDate, getKindLabel } from '#model/entries/teaser.ts';
import {
  countryNaming,
  createFacetView,
  type Facet,
  type FacetValue,
  type ListFacetReader,
  listFacetValues,
} from '#model/groups/facets.ts';
import { createPageHead } from '#model/page/page-head.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { callsHref, homeHref, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { toFacetList } from '#routes/routes.ts';
import { compareNames } from '#text/collation.ts';
import { toId } from '#text/transliteration.ts';
import type { CallsView, CallView } from './call-types.ts';

/** A call as its project and the list of all calls show it. */
export function createCallView(model: SiteModel, call: ModelEntry): CallView {
  const { start, end, timeZone } = getCallSpan(call);
  const opens = createSpanView({ start, timeZone });
  const deadline = createSpanView({ start: end, timeZone });
  const when = opens || deadline ? undefined : findEntryDate(call);
  const { who, countries } = getRegistration(call);
  const states = findCallStatuses(model, call);
  return {
    href: toHref(toRef(call)),
    title: call.data.title,
    ...(!isCall(call) && { kind: en.callList.registration(getKindLabel(call)) }),
    ...(opens && { opens }),
    ...(deadline && { deadline }),
    ...(when && { when }),
    ...(who && { who: who.join(', ') }),
    ...(countries && { countries: countries.map(getCountryName).join(', ') }),
    ...(states && { states }),
  };
}

/** Everything that one can apply or register for, or could. */
function listAllCalls(model: SiteModel): ModelEntry[] {
  return [...model.entries.values()].filter((entry) => {
    const { url, deadline } = getRegistration(entry);
    return isCall(entry) || url !== undefined || deadline !== undefined;
  });
}

/** What the calls can be narrowed by: the countries, and the kinds of people or organisations, that they name. */
function listCallFacets(calls: readonly ModelEntry[]): Facet[] {
  // Of several spellings the first is shown.
  const applicants = new Map(calls.flatMap(listApplicants).reverse());
  const toLabel = (id: string) => applicants.get(id) ?? id;
  const readers = {
    country: {
      ...countryNaming,
      listValues: (call) => getRegistration(call).countries ?? [],
      toHeading: (code) => en.callList.forCountry(getCountryName(code)),
    },
    who: {
      listValues: (call) => listApplicants(call).map(([id]) => id),
      toLabel,
      toHeading: (id) => en.callList.forWho(toLabel(id)),
      compare: (left, right) => compareNames(toLabel(left), toLabel(right)),
    },
  } satisfies Record<keyof typeof en.callList.facets, ListFacetReader>;
  return Object.entries(en.callList.facets)
    .map(([field, label]) => ({
      field,
      label,
      values: listFacetValues(calls, readers[field as keyof typeof readers]),
    }))
    .filter(({ values }) => values.length > 0);
}

/** Who may apply, by the address: what differs in the alphabet or in capitals alone is one. */
const listApplicants = (call: ModelEntry): [id: string, label: string][] =>
  (getRegistration(call).who ?? [])
    .map((label): [string, string] => [toId(label), label])
    .filter(([id]) => id !== '');

/** One page of calls: `path` is what stands behind `/calls/` in its address; undefined for all of them. */
export interface CallsPage {
  path: string | undefined;
  view: CallsView;
}

/** The list of all calls, and those of each country and of each kind of applicants that a call names. */
export function listCallsPages(model: SiteModel): CallsPage[] {
  const calls = listAllCalls(model);
  const facets = listCallFacets(calls);
  const listViews = (current?: FacetValue) => facets.map((facet) => createFacetView(LIST, facet, current));
  const whole = { title: en.callList.title, lead: en.callList.lead, facets: listViews() };
  const all = { href: callsHref(), text: en.allIn(en.callList.title, calls.length) };
  return [
    { path: undefined, view: createCallsView(model, calls, { ...whole, path: callsHref() }) },
    ...facets.flatMap(({ field, values }) =>
      values.map((value) => {
        const path = toFacetList(LIST, field, value.path);
        const page = { title: value.heading, lead: en.callList.narrowedLead, facets: listViews(value) };
        const view = createCallsView(model, value.entries, { ...page, path: toHref(path), all });
        return { path: path.slice(`${LIST}/`.length), view };
      }),
    ),
  ];
}

/** Where the list of calls is, below the base path. */
const LIST = 'calls';

function createCallsView(
  model: SiteModel,
  calls: readonly ModelEntry[],
  { path, ...own }: Pick<CallsView, 'title' | 'lead' | 'facets' | 'all'> & { path: string },
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
      title: own.title,
      description: own.lead,
      path,
      breadcrumbs: [
        { href: homeHref(), text: en.home },
        ...(own.all ? [{ href: callsHref(), text: en.callList.title }] : []),
      ],
    }),
    ...own,
    open: createItems(open),
    closed: createItems(closed),
  };
}
