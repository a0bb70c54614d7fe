/** Creates the schema.org nodes of a page’s subject, a function for each family. */
import type {
  AdministrativeAreaLeaf,
  CityLeaf,
  CollegeOrUniversityLeaf,
  CountryLeaf,
  CreativeWorkLeaf,
  EducationEventLeaf,
  EventLeaf,
  EventSeriesLeaf,
  GovernmentOrganizationLeaf,
  NewsArticleLeaf,
  NGOLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ProjectLeaf,
  Thing as SchemaThing,
  ThingLeaf,
} from 'schema-dts';
import type {
  ArticleThing,
  CallThing,
  EventThing,
  GrantThing,
  OccasionThing,
  OrganisationThing,
  PersonPageThing,
  PlaceThing,
  Thing,
} from '#model/thing-types.ts';
import {
  createAddressNode,
  createAgentNode,
  createGeoNode,
  createNode,
  createNodes,
  createPageProperties,
  createPersonNode,
  createPlaceNode,
  known,
  listed,
  type NodeSettings,
  type ToAbsolute,
  toId,
} from './json-ld-nodes.ts';
import { createDatasetNode, createPublisherNode, createSiteNode } from './json-ld-site.ts';

/** The nodes of a page’s subject; the first is the subject itself. */
export function createThingNodes(thing: Thing, settings: NodeSettings): SchemaThing[] {
  switch (thing.family) {
    case 'article':
      return [createArticleNode(thing, settings)];
    case 'occurrence':
      return [createEventNode(thing, settings)];
    case 'call':
      return [createCallNode(thing, settings)];
    case 'organisation':
      return [createOrganisationNode(thing, settings)];
    case 'place':
      return [createPlaceThingNode(thing, settings)];
    case 'person':
      return [createPersonPageNode(thing, settings)];
    case 'site':
      return [createSiteNode(thing, settings), createPublisherNode(settings)];
    case 'dataset':
      return [createDatasetNode(thing, settings)];
  }
}

function createArticleNode(thing: ArticleThing, settings: NodeSettings): NewsArticleLeaf {
  const { toAbsolute } = settings;
  const { name, ...page } = createPageProperties(thing.type, thing, settings);
  const { url, ...publisher } = createPublisherNode(settings);
  return {
    ...page,
    headline: name,
    ...known('datePublished', thing.published),
    ...known('dateModified', thing.modified),
    ...listed(
      'author',
      thing.authors.map((author) => createPersonNode(author, toAbsolute)),
    ),
    publisher,
    ...listed('about', createNodes<ThingLeaf>(thing.about, toAbsolute)),
    mainEntityOfPage: page.url,
    ...(thing.translation && createTranslation(thing, thing.translation, settings)),
  };
}

/** A translation is a work of its own, which says what it translates. */
const createTranslation = (
  { type, href }: ArticleThing,
  translation: NonNullable<ArticleThing['translation']>,
  { toAbsolute }: NodeSettings,
) => ({
  '@id': toId(toAbsolute(translation.href)),
  inLanguage: translation.language,
  translationOfWork: { '@type': type, '@id': toId(toAbsolute(href)) } as const,
});

function createEventNode(thing: EventThing, settings: NodeSettings): EventLeaf | EducationEventLeaf {
  const { toAbsolute } = settings;
  const { virtual } = thing;
  return {
    ...createPageProperties(thing.type, thing, settings),
    ...createTimes(thing),
    ...known('previousStartDate', thing.previousStart),
    ...known('eventStatus', thing.status && (`https://schema.org/${thing.status}` as const)),
    ...known('eventAttendanceMode', thing.attendance && (`https://schema.org/${thing.attendance}` as const)),
    ...listed('location', [
      ...thing.locations.map((location) => createPlaceNode(location, toAbsolute)),
      ...(virtual ? [{ '@type': 'VirtualLocation', ...virtual } as const] : []),
    ]),
    ...listed(
      'organizer',
      thing.organizers.map((agent) => createAgentNode(agent, toAbsolute)),
    ),
    ...listed(
      'performer',
      thing.performers.map((person) => createPersonNode(person, toAbsolute)),
    ),
    ...createFunding(thing, toAbsolute),
    ...known('superEvent', thing.series && createNode<EventSeriesLeaf>(thing.series, toAbsolute)),
    ...listed(
      'subEvent',
      thing.parts.map((part): EventLeaf => {
        const places = part.locations.map((location) => createPlaceNode(location, toAbsolute));
        return { '@type': 'Event', name: part.name, ...createTimes(part), ...listed('location', places) };
      }),
    ),
  };
}

const createTimes = ({ start, end }: Pick<OccasionThing, 'start' | 'end'>) => ({
  ...known('startDate', start),
  ...known('endDate', end),
});

/** Funders, and other sponsors. */
const createFunding = (
  { funders, sponsors }: Pick<EventThing, 'funders' | 'sponsors'>,
  toAbsolute: ToAbsolute,
) => ({
  ...listed('funder', createNodes<OrganizationLeaf>(funders, toAbsolute)),
  ...listed('sponsor', createNodes<OrganizationLeaf>(sponsors, toAbsolute)),
});

function createCallNode(thing: CallThing, settings: NodeSettings): CreativeWorkLeaf {
  return {
    ...createPageProperties(thing.type, thing, settings),
    ...known('datePublished', thing.published),
    ...known('dateModified', thing.modified),
    ...known('expires', thing.expires),
    ...createFunding(thing, settings.toAbsolute),
  };
}

type OrganisationNode =
  | OrganizationLeaf
  | GovernmentOrganizationLeaf
  | NGOLeaf
  | CollegeOrUniversityLeaf
  | ProjectLeaf;

function createOrganisationNode(thing: OrganisationThing, settings: NodeSettings): OrganisationNode {
  const { toAbsolute } = settings;
  const { seat, parent } = thing;
  const city = seat?.href === undefined ? undefined : seat;
  return {
    ...createPageProperties(thing.type, thing, settings),
    ...known('legalName', thing.legalName),
    ...listed('alternateName', thing.alternateNames),
    ...known('sameAs', thing.website),
    ...known('foundingDate', thing.founded),
    ...known('dissolutionDate', thing.dissolved),
    ...known('address', seat && createAddressNode(seat)),
    ...known('location', city && createNode<PlaceLeaf>(city, toAbsolute)),
    ...known('parentOrganization', parent && createNode<OrganizationLeaf>(parent, toAbsolute)),
    ...listed('memberOf', createNodes<OrganizationLeaf>(thing.memberOf, toAbsolute)),
    ...listed(
      'funding',
      thing.grants.map((grant) => createGrantNode(grant, toAbsolute)),
    ),
    ...createFunding(thing, toAbsolute),
  };
}

/** A grant; with its sum, one of money. */
function createGrantNode({ number, sum, url, funder }: GrantThing, toAbsolute: ToAbsolute) {
  const grant = {
    ...known('identifier', number),
    ...known('url', url),
    ...known('funder', funder && createNode<OrganizationLeaf>(funder, toAbsolute)),
  };
  return sum
    ? ({
        '@type': 'MonetaryGrant',
        ...grant,
        amount: { '@type': 'MonetaryAmount', value: sum.amount, currency: sum.currency },
      } as const)
    : ({ '@type': 'Grant', ...grant } as const);
}

type PlaceNode = PlaceLeaf | AdministrativeAreaLeaf | CityLeaf | CountryLeaf;

function createPlaceThingNode(thing: PlaceThing, settings: NodeSettings): PlaceNode {
  const { country, region, coordinates } = thing;
  return {
    ...createPageProperties(thing.type, thing, settings),
    ...listed('alternateName', thing.alternateNames),
    ...known(
      'address',
      region === undefined ? undefined : createAddressNode({ region, country: country?.code }),
    ),
    ...known('geo', coordinates && createGeoNode(coordinates)),
    ...known('containedInPlace', country && createNode<PlaceLeaf>(country, settings.toAbsolute)),
    ...known('sameAs', thing.website),
  };
}

function createPersonPageNode(thing: PersonPageThing, settings: NodeSettings): PersonLeaf {
  const { toAbsolute } = settings;
  return {
    ...createPageProperties('Person', thing, settings),
    ...listed('alternateName', thing.alternateNames),
    ...known('jobTitle', thing.jobTitle),
    ...listed('affiliation', createNodes<OrganizationLeaf>(thing.affiliation, toAbsolute)),
    ...listed('performerIn', createNodes<EventLeaf>(thing.performerIn, toAbsolute)),
  };
}
