/** The datasets of the site, for dataset search engines. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { toHref, toSitePageHref } from '#model/routes.ts';
import type { DatasetThing, DownloadThing } from '#model/thing-types.ts';
import { site } from '#site.ts';

/** The downloads of a collection; empty if there are none. */
type ListDownloads = (collection: Collection) => DownloadThing[];

/** The dataset of the whole site, with a part for each collection with downloads. */
export function createSiteDataset(listDownloads: ListDownloads): DatasetThing {
  return {
    family: 'dataset',
    href: toSitePageHref('openData'),
    name: getSitePageTitle('openData'),
    description: en.openDataLead,
    licence: site.licence.url,
    downloads: [],
    parts: collections.flatMap((collection) => createPart(collection, listDownloads(collection))),
  };
}

function createPart({ name, labels }: Collection, downloads: DownloadThing[]): DatasetThing['parts'] {
  if (downloads.length === 0) return [];
  return [{ name: labels.en.plural, description: labels.en.lead, href: toHref(name), downloads }];
}
