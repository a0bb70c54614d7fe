/** What a page is about, a function for each family: view in, a node of schema.org out. */
import type {
  AdministrativeAreaLeaf,
  CityLeaf,
  CollegeOrUniversityLeaf,
  CountryLeaf,
  CreativeWorkLeaf,
  DataDownloadLeaf,
  DatasetLeaf,
  EducationEventLeaf,
  EventLeaf,
  EventSeriesLeaf,
  GovernmentOrganizationLeaf,
  NewsArticleLeaf,
  NGOLeaf,
  OrganizationLeaf,
  PlaceLeaf,
  ProjectLeaf,
  Thing as SchemaThing,
  SearchActionLeaf,
  ThingLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { readAddress, writeAddress } from '#features/search/query/query-string.ts';
import { homeHref } from '#model/routes.ts';
import type {
  ArticleThing,
  CallThing,
  DatasetThing,
  DownloadThing,
  HappeningThing,
  OccasionThing,
  OrganisationThing,
  PlaceThing,
  SiteThing,
  Thing,
} from '#model/thing-types.ts';
import { site } from '#site.ts';
import {
  createAddressNode,
  createAgentNode,
  createGeoNode,
  createNode,
  createNodes,
  createPersonNode,
  createPlaceNode,
  known,
  listed,
  type ToAbsolute,
  toId,
} from './json-ld-nodes.ts';

/** What the nodes of a page are made with. */
export interface NodeSettings {
  toAbsolute: ToAbsolute;
  /** The picture that stands for the page: a path of this site. */
  image?: string | undefined;
}

/** The nodes of what a page is about; the first is the thing itself. */
export function createThingNodes(thing: Thing, settings: NodeSettings): SchemaThing[] {
  switch (thing.family) {
    case 'article':
      return [toArticleNode(thing, settings)];
    case 'happening':
      return [toHappeningNode(thing, settings)];
    case 'call':
      return [toCallNode(thing, settings)];
    case 'organisation':
      return [toOrganisationNode(thing, settings)];
    case 'place':
      return [toPlaceThingNode(thing, settings)];
    case 'site':
      return [toSiteNode(thing, settings), toPublisherNode(settings)];
    case 'dataset':
      return [toDatasetNode(thing, settings)];
  }
}

type Page = Pick<Thing, 'href' | 'name' | 'description'>;

function toPageProperties<T extends string>(
  type: T,
  { href, name, description }: Page,
  { toAbsolute, image }: NodeSettings,
) {
  const url = toAbsolute(href);
  return {
    '@type': type,
    '@id': toId(url),
    name,
    url,
    description,
    ...known('image', image === undefined ? undefined : toAbsolute(image)),
  } as const;
}

/** Who publishes the site: the one node that stands on the home page, and is named elsewhere. */
const toPublisherNode = ({ toAbsolute }: NodeSettings) => {
  const url = toAbsolute(homeHref);
  return { '@type': 'Organization', '@id': `${url}#publisher`, name: site.name, url } as const;
};

function toArticleNode(thing: ArticleThing, settings: NodeSettings): NewsArticleLeaf {
  const { toAbsolute } = settings;
  const { name, ...page } = toPageProperties(thing.type, thing, settings);
  const { url, ...publisher } = toPublisherNode(settings);
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
  };
}

function toHappeningNode(thing: HappeningThing, settings: NodeSettings): EventLeaf | EducationEventLeaf {
  const { toAbsolute } = settings;
  const { virtual } = thing;
  return {
    ...toPageProperties(thing.type, thing, settings),
    ...toTimes(thing),
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
    ...toMoney(thing, toAbsolute),
    ...known('superEvent', thing.series && createNode<EventSeriesLeaf>(thing.series, toAbsolute)),
    ...listed(
      'subEvent',
      thing.parts.map((part): EventLeaf => {
        const places = part.locations.map((location) => createPlaceNode(location, toAbsolute));
        return { '@type': 'Event', name: part.name, ...toTimes(part), ...listed('location', places) };
      }),
    ),
  };
}

const toTimes = ({ start, end }: Pick<OccasionThing, 'start' | 'end'>) => ({
  ...known('startDate', start),
  ...known('endDate', end),
});

/** Who gives money, and who supports in other ways. */
const toMoney = (
  { funders, sponsors }: Pick<HappeningThing, 'funders' | 'sponsors'>,
  toAbsolute: ToAbsolute,
) => ({
  ...listed('funder', createNodes<OrganizationLeaf>(funders, toAbsolute)),
  ...listed('sponsor', createNodes<OrganizationLeaf>(sponsors, toAbsolute)),
});

function toCallNode(thing: CallThing, settings: NodeSettings): CreativeWorkLeaf {
  return {
    ...toPageProperties(thing.type, thing, settings),
    ...known('datePublished', thing.published),
    ...known('dateModified', thing.modified),
    ...known('expires', thing.expires),
    ...toMoney(thing, settings.toAbsolute),
  };
}

type OrganisationNode =
  | OrganizationLeaf
  | GovernmentOrganizationLeaf
  | NGOLeaf
  | CollegeOrUniversityLeaf
  | ProjectLeaf;

function toOrganisationNode(thing: OrganisationThing, settings: NodeSettings): OrganisationNode {
  const { toAbsolute } = settings;
  const { seat, parent } = thing;
  const city = seat?.href === undefined ? undefined : seat;
  return {
    ...toPageProperties(thing.type, thing, settings),
    ...known('legalName', thing.legalName),
    ...listed('alternateName', thing.alternateNames),
    ...known('sameAs', thing.website),
    ...known('foundingDate', thing.founded),
    ...known('dissolutionDate', thing.dissolved),
    ...known('address', seat && createAddressNode(seat)),
    ...known('location', city && createNode<PlaceLeaf>(city, toAbsolute)),
    ...known('parentOrganization', parent && createNode<OrganizationLeaf>(parent, toAbsolute)),
    ...listed('memberOf', createNodes<OrganizationLeaf>(thing.memberOf, toAbsolute)),
    ...toMoney(thing, toAbsolute),
  };
}

type PlaceNode = PlaceLeaf | AdministrativeAreaLeaf | CityLeaf | CountryLeaf;

function toPlaceThingNode(thing: PlaceThing, settings: NodeSettings): PlaceNode {
  const { country, region, coordinates } = thing;
  return {
    ...toPageProperties(thing.type, thing, settings),
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

/** A word that stands for what is looked for, until it is put in braces. */
const QUERY = 'words';

function toSiteNode(thing: SiteThing, settings: NodeSettings): WebSiteLeaf {
  const { toAbsolute } = settings;
  const address = writeAddress({ ...readAddress(''), query: QUERY }).replace(QUERY, `{${QUERY}}`);
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: toAbsolute(thing.searchHref) + address },
    'query-input': `required name=${QUERY}`,
  };
  return {
    ...toPageProperties('WebSite', thing, settings),
    inLanguage: thing.language,
    publisher: { '@id': toPublisherNode(settings)['@id'] },
    potentialAction: search,
  };
}

function toDatasetNode(thing: DatasetThing, settings: NodeSettings): DatasetLeaf {
  const { toAbsolute } = settings;
  const { url, ...publisher } = toPublisherNode(settings);
  return {
    ...toPageProperties('Dataset', thing, settings),
    license: thing.licence,
    creator: publisher,
    publisher,
    isAccessibleForFree: true,
    ...listed('distribution', toDownloadNodes(thing.downloads, toAbsolute)),
    ...listed(
      'hasPart',
      thing.parts.map(
        (part): DatasetLeaf => ({
          '@type': 'Dataset',
          name: part.name,
          description: part.description,
          url: toAbsolute(part.href),
          license: thing.licence,
          creator: { '@id': publisher['@id'] },
          ...listed('distribution', toDownloadNodes(part.downloads, toAbsolute)),
        }),
      ),
    ),
  };
}

const toDownloadNodes = (downloads: readonly DownloadThing[], toAbsolute: ToAbsolute): DataDownloadLeaf[] =>
  downloads.map(({ href, mediaType }) => ({
    '@type': 'DataDownload',
    contentUrl: toAbsolute(href),
    encodingFormat: mediaType,
  }));
