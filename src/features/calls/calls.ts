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
import { createPageHead } from '#model/page/page-head.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { callsHref, homeHref, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { FacetView } from '#model/view-types.ts';
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

/** One way to narrow the list: a country, or a kind of people or organisations, with what is open to it. */
interface Narrowing {
  facet: 'country' | 'who';
  /** As part of an address. */
  value: string;
  label: string;
  heading: string;
  calls: ModelEntry[];
}

function listNarrowings(calls: readonly ModelEntry[]): Narrowing[] {
  const found = new Map<string, Narrowing>();
  const add = (call: ModelEntry, own: Omit<Narrowing, 'calls'>) => {
    const key = `${own.facet} ${own.value}`;
    const narrowing = found.get(key) ?? { ...own, calls: [] };
    narrowing.calls.push(call);
    found.set(key, narrowing);
  };
  for (const call of calls) {
    const { who = [], countries = [] } = getRegistration(call);
    for (const code of new Set(countries)) {
      const [label, value] = [getCountryName(code), code.toLowerCase()];
      add(call, { facet: 'country', value, label, heading: en.callList.forCountry(label) });
    }
    for (const label of who) {
      const value = toId(label);
      if (value !== '') add(call, { facet: 'who', value, label, heading: en.callList.forWho(label) });
    }
  }
  return [...found.values()].sort((a, b) => compareNames(a.label, b.label));
}

/** One page of calls: `path` is what stands behind `/calls/` in its address; undefined for all of them. */
export interface CallsPage {
  path: string | undefined;
  view: CallsView;
}

/** The list of all calls, and those of each country and of each kind of applicants that a call names. */
export function listCallsPages(model: SiteModel): CallsPage[] {
  const calls = listAllCalls(model);
  const narrowings = listNarrowings(calls);
  const listFacets = (current?: Narrowing): FacetView[] =>
    (['country', 'who'] as const)
      .map((facet) => ({
        id: facet,
        label: en.callList.facets[facet],
        values: narrowings
          .filter((own) => own.facet === facet)
          .map((own) => ({
            href: toHref(toPath(own)),
            text: own.label,
            count: own.calls.length,
            isCurrent: own === current,
          })),
      }))
      .filter(({ values }) => values.length > 0);
  const whole = { title: en.callList.title, lead: en.callList.lead, facets: listFacets() };
  return [
    { path: undefined, view: createCallsView(model, calls, { ...whole, path: callsHref() }) },
    ...narrowings.map((own) => {
      const text = en.allIn(en.callList.title, calls.length);
      const page = { title: own.heading, lead: en.callList.narrowedLead, facets: listFacets(own) };
      const path = toPath(own);
      const view = { ...page, path: toHref(path), all: { href: callsHref(), text } };
      return { path: path.slice('calls/'.length), view: createCallsView(model, own.calls, view) };
    }),
  ];
}

const toPath = ({ facet, value }: Narrowing) => toFacetList('calls', facet, value);

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
