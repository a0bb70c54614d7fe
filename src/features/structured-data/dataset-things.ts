/** The datasets of the site, for dataset search engines. */

import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { toHref, toSitePageHref } from '#model/routes.ts';
import type { DatasetThing, DownloadThing } from '#model/thing-types.ts';
import { site } from '#site.ts';

/** The downloads of a collection; empty if there are none. */
type ListDownloads = (collection: Collection) => DownloadThing[];

/** The dataset of the whole site, with a part for each collection with downloads. */
export function createSiteDataset(model: InLanguage, listDownloads: ListDownloads): DatasetThing {
  return {
    family: 'dataset',
    href: toSitePageHref('openData'),
    name: getSitePageTitle(model, 'openData'),
    description: model.words.shared.openDataLead,
    licence: site.licence.url,
    downloads: [],
    parts: collections.flatMap((collection) => createPart(model, collection, listDownloads(collection))),
  };
}

function createPart(
  model: InLanguage,
  collection: Collection,
  downloads: DownloadThing[],
): DatasetThing['parts'] {
  if (downloads.length === 0) return [];
  return [
    {
      name: labelsOf(model, collection).plural,
      description: labelsOf(model, collection).lead,
      href: toHref(collection.name),
      downloads,
    },
  ];
}
