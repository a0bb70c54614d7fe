/** Creates the embeds, and the page that offers them. */

import { collections, getCollection } from '#collections/index.ts';
import { isWhereParticipantsAre, listRoles } from '#collections/meanings.ts';
import { listRoleGroups } from '#features/entry/participants/participants-view.ts';
import { createOverviewMap } from '#features/map/maps.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { isAhead, isOccurrence, isOff, isOver } from '#model/dates/event-status.ts';
import { createNameView } from '#model/entries/name-list.ts';
import { compareEntries, createTeaserView, listInOrder } from '#model/entries/teaser.ts';
import { compareAhead } from '#model/entries/upcoming.ts';
import { getCountries, listCountryCodes } from '#model/groups/country-entries.ts';
import { findHrefIn } from '#model/language-pages.ts';
import { createSitePage, createSitePageLink } from '#model/page/page-head.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { homeHref, toAbsolute, toCountryHref, toEmbedHref, toHref } from '#model/routes.ts';
import { getEntry, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { site } from '#site.ts';
import { escapeMarkup } from '#text/escape.ts';
import type { EmbedOfferView, EmbedsPageView, EmbedView } from './embed-types.ts';

/** The most items of a list, and the most of each of several lists: a frame is small. */
const [MOST, MOST_OF_SEVERAL] = [12, 6];

/** The most participants of a role. */
const MOST_PARTICIPANTS = 40;

/** What the parts of the addresses are called that stand for no collection. */
const MAP = 'map';
const COMING = 'coming';
const COUNTRIES = 'countries';
const PARTICIPANTS = 'participants';

/** The path of an embed, below the folder of all: `map`, `hubs`, `hubs/x`, `projects/x/participants`, `countries/rs`. */
type EmbedPath = { path: string };

/** The paths of all embeds. */
export const listEmbedPaths = (model: SiteModel): EmbedPath[] => [
  ...(isInUse('map') ? [{ path: MAP }] : []),
  { path: COMING },
  ...collections.map(({ name }) => ({ path: name })),
  ...listCountryCodes(model).map((code) => ({ path: `${COUNTRIES}/${code.toLowerCase()}` })),
  ...[...model.entries.values()].flatMap((entry) => [
    { path: toRef(entry) },
    ...(hasParticipants(entry) ? [{ path: `${toRef(entry)}/${PARTICIPANTS}` }] : []),
  ]),
];

const hasParticipants = (entry: ModelEntry) =>
  isWhereParticipantsAre(entry.collection) && listRoles(entry).length > 0;

/** The embed at a path. Throws if there is none. */
export function createEmbedView(model: SiteModel, { path }: EmbedPath): EmbedView {
  const [first = '', id, part] = path.split('/');
  if (path === MAP) return createMap(model);
  if (path === COMING) return createComing(model);
  if (first === COUNTRIES && id !== undefined) return createCountry(model, id.toUpperCase());
  if (id === undefined) return createList(model, first);
  const entry = getEntry(model, `${first}/${id}`);
  return part === PARTICIPANTS ? createParticipants(model, entry) : createEntry(model, entry);
}

function createMap(model: SiteModel): EmbedView {
  const map = createOverviewMap(model);
  const title = createSitePageLink(model, 'map');
  return {
    title,
    lists: [],
    participants: [],
    ...(map ? { map } : { empty: model.words.map.maps.noPlaces }),
    more: { ...title, text: model.words.embeds.all },
  };
}

/** Coming events, the next first; without any, the last ones. */
function createComing(model: SiteModel): EmbedView {
  const dated = [...model.entries.values()].filter((entry) => isOccurrence(entry) && !isOff(entry));
  const coming = dated.filter((entry) => isAhead(model, entry)).sort(compareAhead(model));
  const [list] = collections.filter(({ isCall }) => isCall);
  const title = { href: list ? toHref(list.name) : homeHref(), text: model.words.embeds.coming };
  if (coming.length > 0) return { title, ...createOneList(model, coming) };
  const last = dated.filter((entry) => isOver(model, entry)).sort(compareEntries(model));
  const lists = last.length > 0 ? [{ label: model.words.embeds.last, items: listFirst(model, last) }] : [];
  return { title, empty: model.words.embeds.noneComing, lists, participants: [] };
}

function createList(model: SiteModel, name: string): EmbedView {
  const { plural, empty } = labelsOf(model, getCollection(name));
  const entries = listInOrder(model, getCollection(name));
  const href = toHref(name);
  return {
    title: { href, text: plural },
    ...createOneList(model, entries),
    ...(entries.length === 0 && { empty }),
    ...(entries.length > MOST && {
      more: { href, text: model.words.shared.allIn(plural, entries.length) },
    }),
  };
}

const listFirst = (model: SiteModel, entries: readonly ModelEntry[]) =>
  entries.slice(0, MOST).map((entry) => createNameView(model, entry));

const createOneList = (model: SiteModel, entries: readonly ModelEntry[]) => ({
  lists: entries.length > 0 ? [{ items: listFirst(model, entries) }] : [],
  participants: [],
});

/** What is in a country: of each collection a few. */
function createCountry(model: SiteModel, code: string): EmbedView {
  const home = getCountries(model).get(code)?.home ?? [];
  const href = toCountryHref(code);
  const title = { href, text: getCountryName(model, code) };
  const lists = collections.flatMap((collection) => {
    const entries = home.filter((entry) => entry.collection === collection);
    const items = entries.slice(0, MOST_OF_SEVERAL).map((entry) => createNameView(model, entry, false));
    return items.length > 0
      ? [{ label: `${labelsOf(model, collection).plural}: ${entries.length}`, items }]
      : [];
  });
  return { title, lists, participants: [], more: { href, text: model.words.embeds.all } };
}

const createEntry = (model: SiteModel, entry: ModelEntry): EmbedView => {
  const teaser = createTeaserView(model, entry);
  return { title: { href: teaser.href, text: teaser.title }, entry: teaser, lists: [], participants: [] };
};

function createParticipants(model: SiteModel, entry: ModelEntry): EmbedView {
  const href = toHref(toRef(entry));
  return {
    title: { href, text: model.words.embeds.participants(entry.data.title) },
    lists: [],
    participants: listRoleGroups(model, entry).map((group) => ({
      ...group,
      parties: group.parties.slice(0, MOST_PARTICIPANTS),
    })),
    more: { href, text: model.words.embeds.all },
  };
}

/** Heights in pixels: of a map, a list, and an entry. */
const HEIGHTS = { map: 520, list: 480, entry: 260 } as const;

/** The embed of something, as the page of all embeds offers it. */
function createOffer(
  model: SiteModel,
  path: string,
  text: string,
  kind: keyof typeof HEIGHTS,
): EmbedOfferView {
  const href = findHrefIn(model, toEmbedHref(path));
  const src = escapeMarkup(toAbsolute(href));
  const title = escapeMarkup(`${text} (${site.name})`);
  return {
    text,
    href,
    code: `<iframe src="${src}" title="${title}" width="100%" height="${HEIGHTS[kind]}" loading="lazy"></iframe>`,
  };
}

/** The page that offers the embeds: all but those of entries, of which it shows the rule. */
export function createEmbedsPage(model: SiteModel): EmbedsPageView {
  const { groups, coming, lead, use, askedAs, entryNote } = model.words.embeds;
  const example = [...model.entries.values()].find(hasParticipants);
  return {
    ...createSitePage(model, 'embeds', lead, { askedAs }),
    groups: [
      {
        ...groups.site,
        note: use,
        offers: [
          ...(isInUse('map') ? [createOffer(model, MAP, model.words.embeds.map, 'map')] : []),
          createOffer(model, COMING, coming, 'list'),
        ],
      },
      {
        ...groups.collection,
        offers: collections.map((collection) =>
          createOffer(model, collection.name, labelsOf(model, collection).plural, 'list'),
        ),
      },
      {
        ...groups.country,
        offers: listCountryCodes(model).map((code) =>
          createOffer(model, `${COUNTRIES}/${code.toLowerCase()}`, getCountryName(model, code), 'list'),
        ),
      },
      ...(example
        ? [
            {
              ...groups.entry,
              note: entryNote,
              offers: [
                createOffer(model, toRef(example), example.data.title, 'entry'),
                createOffer(
                  model,
                  `${toRef(example)}/${PARTICIPANTS}`,
                  model.words.embeds.participants(example.data.title),
                  'list',
                ),
              ],
            },
          ]
        : []),
    ].filter(({ offers }) => offers.length > 0),
  };
}
