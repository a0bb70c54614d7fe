/** Creates the structured data of entries, in the terms of schema.org. Pure: the same model gives the same data. */

import { findSpan } from '#collections/collection.ts';
import {
  getClosed,
  getCoordinates,
  getFounded,
  getNames,
  getRegion,
  getTextDates,
  getWebsite,
  listAuthors,
  listGrants,
  listNetworks,
  listSubjects,
  listTopicIds,
} from '#collections/meanings.ts';
import type { SchemaFamily, SchemaType, SchemaTypeOf } from '#collections/schema-org-types.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { listOtherNames } from '#model/entries/alternate-names.ts';
import { getSiteTexts } from '#model/page/site-texts.ts';
import type { KnownPerson } from '#model/people/people.ts';
import { listIncoming, listOutgoing } from '#model/relations/participation.ts';
import { homeHref, toCountryHref, toHrefIn, toPersonHref, toSitePageHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type {
  ArticleThing,
  GrantThing,
  OrganisationThing,
  PersonPageThing,
  PlaceThing,
  SharedArticle,
  SiteThing,
  Thing,
  ThingLink,
} from '#model/thing-types.ts';
import { FIRST_LANGUAGE } from '#routes/languages.ts';
import { site } from '#site.ts';
import { createCallThing, createEventThing, isPerforming } from './event-things.ts';
import {
  createAuthorThing,
  createCountryLink,
  createDateProperty,
  createPageLink,
  findEntryLink,
  findSchemaFamily,
  findSchemaType,
  listInRole,
  listLocations,
  listPartyLinks,
  withoutRepetition,
} from './thing-links.ts';

type Tell<F extends SchemaFamily> = (model: SiteModel, entry: ModelEntry, type: SchemaTypeOf<F>) => Thing;

/** The function for each family. */
const CREATORS: { [F in SchemaFamily]: Tell<F> } = {
  article: createArticleThing,
  occurrence: createEventThing,
  call: createCallThing,
  organisation: createOrganisationThing,
  place: createPlaceThing,
};

/** The structured data of an entry. Returns undefined if its collection has no type. */
export function createThing(model: SiteModel, entry: ModelEntry): Thing | undefined {
  const [type, family] = [findSchemaType(entry), findSchemaFamily(entry)];
  if (type === undefined || family === undefined) return undefined;
  const tell = CREATORS[family] as (model: SiteModel, entry: ModelEntry, type: SchemaType) => Thing;
  return tell(model, entry, type);
}

/**
 * The day of publication, if known, or the first day on the site. The date of an article may be that of its subject.
 */
const createPublished = (entry: ModelEntry) => {
  const { published, shownFrom } = getTextDates(entry);
  return createDateProperty('published', published ?? shownFrom);
};

function createArticleThing(
  model: SiteModel,
  entry: ModelEntry,
  type: SchemaTypeOf<'article'>,
): ArticleThing {
  const about = listSubjects(entry).flatMap((ref) => model.entries.get(ref) ?? []);
  return {
    family: 'article',
    type,
    ...createPageLink(entry),
    ...createPublished(entry),
    ...createDateProperty('modified', getTextDates(entry).updated),
    authors: listAuthors(entry).map((author) => createAuthorThing(model, entry, author)),
    about: about.flatMap((subject) => findEntryLink(subject) ?? []),
    ...(model.language !== FIRST_LANGUAGE && {
      translation: {
        language: model.language,
        href: toHrefIn(model.language, createPageLink(entry).href),
      },
    }),
  };
}

function createOrganisationThing(
  model: SiteModel,
  entry: ModelEntry,
  type: SchemaTypeOf<'organisation'>,
): OrganisationThing {
  const [seat] = entry.collection.when ? [] : listLocations(model, entry);
  const { official } = getNames(entry);
  const [parent] = listParents(model, entry);
  return {
    family: 'organisation',
    type,
    ...createPageLink(entry),
    ...(official !== undefined && { legalName: official }),
    alternateNames: listOtherNames(entry),
    ...createWebsite(entry),
    ...createDateProperty('founded', getFounded(entry) ?? findSpan(entry)?.start),
    ...createDateProperty('dissolved', getClosed(entry)),
    ...(seat && { seat }),
    ...(parent && { parent }),
    grants: listGrantThings(model, entry),
    memberOf: listMemberships(model, entry),
    funders: listInRole(model, entry, 'funder'),
    sponsors: listInRole(model, entry, 'supporter'),
  };
}

/** The grants of a project. One that does not say who gave it is that of its only funder. */
function listGrantThings(model: SiteModel, entry: ModelEntry): GrantThing[] {
  const [only, ...others] = listInRole(model, entry, 'funder');
  return listGrants(entry).map(({ funder, number, amount, currency, url }) => {
    const [given] = funder === undefined ? [] : listPartyLinks(model, funder);
    const giver = given ?? (others.length === 0 ? only : undefined);
    return {
      ...(number !== undefined && { number }),
      ...(amount !== undefined && currency !== undefined && { sum: { amount, currency } }),
      ...(url !== undefined && { url }),
      ...(giver && { funder: giver }),
    };
  });
}

/** The parents of an organisation: its operator, or the programme above. */
function listParents(model: SiteModel, entry: ModelEntry): ThingLink[] {
  const above = listOutgoing(model, toRef(entry)).filter(
    ({ kind }) => kind === 'operator' || kind === 'part',
  );
  return above
    .filter(({ to }) => findSchemaFamily(to) === 'organisation')
    .flatMap(({ to }) => findEntryLink(to) ?? []);
}

/** The memberships of an organisation: networks that it names, and projects that name it as a member. */
function listMemberships(model: SiteModel, entry: ModelEntry): ThingLink[] {
  const projects = listIncoming(model, toRef(entry)).filter(
    ({ as, from }) => as === 'member' && findSchemaFamily(from) === 'organisation',
  );
  const links = [
    ...listNetworks(entry).flatMap((network) => listPartyLinks(model, network)),
    ...projects.flatMap(({ from }) => findEntryLink(from) ?? []),
  ];
  return withoutRepetition(links);
}

function createPlaceThing(model: SiteModel, entry: ModelEntry, type: SchemaTypeOf<'place'>): PlaceThing {
  const [spot] = listLocations(model, entry);
  const { official } = getNames(entry);
  const [region, coordinates] = [getRegion(entry), getCoordinates(entry)];
  const code = spot?.country;
  return {
    family: 'place',
    type,
    ...createPageLink(entry),
    alternateNames: [...(official === undefined ? [] : [official]), ...listOtherNames(entry)],
    ...(region !== undefined && { region }),
    ...(code !== undefined && { country: { ...createCountryLink(model, code), code } }),
    ...(coordinates && { coordinates }),
    ...createWebsite(entry),
  };
}

/** A country by code, with the name and description of its page. */
export function createCountryThing(code: string, name: string, description: string): PlaceThing {
  return {
    family: 'place',
    type: 'Country',
    href: toCountryHref(code),
    name,
    description,
    alternateNames: [],
  };
}

/** Of a person in very many entries, the newest are said: no page grows with the site. */
const MOST_SAID = 24;

/** Somebody whom entries name, with the description of the page. */
export function createPersonPageThing(
  model: SiteModel,
  person: KnownPerson,
  description: string,
): PersonPageThing {
  const { id, name, otherNames, appearances } = person;
  const positions = [...new Set(appearances.flatMap(({ position }) => position ?? []))];
  const [jobTitle] = positions.length === 1 ? positions : [];
  const parties = appearances.flatMap(({ organisations }) => organisations);
  const stages = appearances.filter(({ as, entry }) => isPerforming(as) && isEvent(entry));
  return {
    family: 'person',
    href: toPersonHref(id),
    name,
    description,
    alternateNames: otherNames.slice(0, MOST_SAID),
    ...(jobTitle !== undefined && { jobTitle }),
    affiliation: withoutRepetition(parties.flatMap((party) => listPartyLinks(model, party))).slice(
      0,
      MOST_SAID,
    ),
    performerIn: withoutRepetition(stages.flatMap(({ entry }) => findEntryLink(entry) ?? [])).slice(
      0,
      MOST_SAID,
    ),
  };
}

const isEvent = (entry: ModelEntry) => findSchemaFamily(entry) === 'occurrence';

/** The site itself, for the home page. */
export function createSiteThing(model: SiteModel): SiteThing {
  return {
    family: 'site',
    href: homeHref(),
    name: site.name,
    description: getSiteTexts(model).description,
    language: model.language,
    searchHref: toSitePageHref('search'),
  };
}

function createWebsite(entry: ModelEntry): { website?: string } {
  const website = getWebsite(entry);
  return website === undefined ? {} : { website };
}

/** The Open Graph data of an entry that is an article. */
export function createSharedArticle(model: SiteModel, entry: ModelEntry): SharedArticle {
  return {
    ...createPublished(entry),
    ...createDateProperty('modified', getTextDates(entry).updated),
    section: labelsOf(model, entry.collection).plural,
    tags: listTopicIds(entry).flatMap((id) => model.topics.get(id)?.label ?? []),
  };
}
