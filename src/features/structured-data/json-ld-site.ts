/** Creates the schema.org nodes of the site itself: its home page, its publisher, its open data. */
import type {
  DataDownloadLeaf,
  DatasetLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { createWordSearch, writeAddress } from '#features/search/query/query-string.ts';
import { homeHref } from '#model/routes.ts';
import type { DatasetThing, DownloadThing, SiteThing } from '#model/thing-types.ts';
import { site } from '#site.ts';
import { createPageProperties, listed, type NodeSettings, type ToAbsolute } from './json-ld-nodes.ts';

/** The publisher of the site: its node is on the home page, and other pages refer to it. */
export const createPublisherNode = ({ toAbsolute }: NodeSettings) => {
  const url = toAbsolute(homeHref());
  return { '@type': 'Organization', '@id': `${url}#publisher`, name: site.name, url } as const;
};

/** The name of the placeholder in the search address. */
const QUERY = 'words';

/** The site, with its search. */
export function createSiteNode(thing: SiteThing, settings: NodeSettings): WebSiteLeaf {
  const { toAbsolute } = settings;
  const address = writeAddress(createWordSearch(QUERY)).replace(QUERY, `{${QUERY}}`);
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: toAbsolute(thing.searchHref) + address },
    'query-input': `required name=${QUERY}`,
  };
  return {
    ...createPageProperties('WebSite', thing, settings),
    inLanguage: thing.language,
    publisher: { '@id': createPublisherNode(settings)['@id'] },
    potentialAction: search,
  };
}

/** The open data of the site: a data set with its parts and files. */
export function createDatasetNode(thing: DatasetThing, settings: NodeSettings): DatasetLeaf {
  const { toAbsolute } = settings;
  const { url, ...publisher } = createPublisherNode(settings);
  return {
    ...createPageProperties('Dataset', thing, settings),
    license: thing.licence,
    creator: publisher,
    publisher,
    isAccessibleForFree: true,
    ...listed('distribution', listDownloadNodes(thing.downloads, toAbsolute)),
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
          ...listed('distribution', listDownloadNodes(part.downloads, toAbsolute)),
        }),
      ),
    ),
  };
}

const listDownloadNodes = (downloads: readonly DownloadThing[], toAbsolute: ToAbsolute): DataDownloadLeaf[] =>
  downloads.map(({ href, mediaType }) => ({
    '@type': 'DataDownload',
    contentUrl: toAbsolute(href),
    encodingFormat: mediaType,
  }));
