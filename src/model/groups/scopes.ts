/**
 * The subscriptions of feeds and calendars: the whole site, a collection, calls, what is new in the directories, a project
 * with its parts, a topic, a country.
 */

import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { memoize } from '#memo/memoize.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { findInTree, getTree, listIncoming, type ProjectTree } from '#model/relations/participation.ts';
import { homeHref, toCountryHref, toHref, toSitePageHref, toTopicHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { site } from '#site.ts';
import { listCallEntries } from './call-entries.ts';
import { listCountryCodes, listOfCountry } from './country-entries.ts';
import { listOfTopic, listTopics } from './topic-entries.ts';

export interface Subscription {
  kind: 'site' | 'collection' | 'calls' | 'directory' | 'project' | 'topic' | 'country';
  /** Below the base path, without slashes around it: empty, `events`, `calls`, `projects/x`, `topics/x`, `countries/rs`. */
  path: string;
  title: string;
  /** The address of its page. */
  href: string;
  /** Its entries, in the order of the registry and of ids. */
  entries: readonly ModelEntry[];
}

/** All subscriptions of a model: the site, collections in the order of the registry, calls, projects, topics and countries by name. */
export const listSubscriptions = memoize((model: SiteModel): readonly Subscription[] => [
  ...listKnownAtOnce(model),
  ...listOfTopics(model),
  ...listOfCountries(model),
]);

/** Finds a subscription by its path or by the address of its page. */
export function findSubscription(
  model: SiteModel,
  by: 'path' | 'href',
  value: string,
): Subscription | undefined {
  const found = indexes[by](model).get(value);
  if (found) return found;
  // Which countries and topics there are depends on every entry: an entry that is saved in dev has no need to wait for it.
  const [, kind] = KNOWN_LATE[by].exec(value) ?? [];
  if (kind === undefined) return undefined;
  const listScopes = kind === 'topics' ? listOfTopics : listOfCountries;
  return listScopes(model).find((scope) => scope[by] === value);
}

const KNOWN_LATE = { path: /^(countries|topics)\//, href: /\/(countries|topics)\/[^/]+\/$/ };

const createIndex = (by: 'path' | 'href') =>
  memoize(
    (model: SiteModel): ReadonlyMap<string, Subscription> =>
      new Map(listKnownAtOnce(model).map((scope) => [scope[by], scope])),
  );

const indexes = { path: createIndex('path'), href: createIndex('href') };

const listKnownAtOnce = memoize((model: SiteModel): readonly Subscription[] => {
  const all = [...model.entries.values()];
  return [
    { kind: 'site', path: '', title: site.name, href: homeHref(), entries: all },
    ...collections.map((collection): Subscription => {
      const { name } = collection;
      const entries = listOf(model, collection);
      return {
        kind: 'collection',
        path: name,
        title: labelsOf(model, collection).plural,
        href: toHref(name),
        entries,
      };
    }),
    ...listOfCalls(model),
    ...listOfDirectory(model, all),
    ...all.filter(isProject).map((entry): Subscription => {
      const ref = toRef(entry);
      const scope = { kind: 'project', path: ref, title: entry.data.title, href: toHref(ref) } as const;
      let entries: ModelEntry[] | undefined;
      return {
        ...scope,
        // There are many projects, and a page asks for one of them.
        get entries() {
          entries ??= listOfProject(model, entry);
          return entries;
        },
      };
    }),
  ];
});

/** What one can apply or register for, where the site has a page of it. */
function listOfCalls(model: SiteModel): Subscription[] {
  if (!isInUse('calls')) return [];
  let entries: readonly ModelEntry[] | undefined;
  return [
    {
      kind: 'calls',
      path: 'calls',
      title: getSitePageTitle(model, 'calls'),
      href: toSitePageHref('calls'),
      // Which entries these are, each of all entries says: pages of other subscriptions need not ask.
      get entries() {
        entries ??= listCallEntries(model);
        return entries;
      },
    },
  ];
}

/** What is new in the directories, where the site has any. */
function listOfDirectory(model: SiteModel, all: readonly ModelEntry[]): Subscription[] {
  if (!collections.some(isDirectory)) return [];
  return [
    {
      kind: 'directory',
      path: 'directory',
      title: model.words.feeds.newEntries,
      href: toSitePageHref('directory'),
      entries: all.filter(({ collection }) => isDirectory(collection)),
    },
  ];
}

const listOfTopics = memoize((model: SiteModel): readonly Subscription[] =>
  isInUse('topics')
    ? listTopics(model).map(({ id, label }) => ({
        kind: 'topic',
        path: `topics/${id}`,
        title: label,
        href: toTopicHref(id),
        entries: listOfTopic(model, id),
      }))
    : [],
);

const listOfCountries = memoize((model: SiteModel): readonly Subscription[] =>
  listCountryCodes(model).map((code): Subscription => {
    const path = `countries/${code.toLowerCase()}`;
    const entries = listOfCountry(model, code);
    return { kind: 'country', path, title: getCountryName(model, code), href: toCountryHref(code), entries };
  }),
);

/** True for entries that can have parts. */
const isProject = ({ collection }: ModelEntry) => collection.hasParts === true;

/** A project, all its parts over any number of steps, and the news about any of these. */
function listOfProject(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const branch = new Set(listTree(findInTree(getTree(model, entry), entry)));
  const news = [...branch]
    .flatMap((part) => listIncoming(model, toRef(part)))
    .filter(({ from }) => from.collection.nature === 'article')
    .map(({ from }) => from);
  const toPosition = (entry: ModelEntry) => getPositions(model).get(entry) ?? 0;
  return [...new Set([...branch, ...news])].sort((a, b) => toPosition(a) - toPosition(b));
}

/** The places of entries in the order of the registry and of ids. To look for each among all would be quadratic. */
const getPositions = memoize(
  (model: SiteModel): ReadonlyMap<ModelEntry, number> =>
    new Map([...model.entries.values()].map((entry, position) => [entry, position])),
);

function listTree(tree: ProjectTree | undefined): ModelEntry[] {
  return tree ? [tree.entry, ...tree.parts.flatMap(listTree)] : [];
}
