/** The lists of the site with their numbers of entries, for pages that lead elsewhere. */

import { collections } from '#collections/index.ts';
import { labelsOf } from '#i18n/labels.ts';
import { toHref } from '#model/routes.ts';
import { listOf, type SiteModel } from '#model/site-model.ts';
import type { SiteSectionsView } from '#model/view-types.ts';
import { createPageHead } from './page-head.ts';

/** Creates a page with a title and description that links to every list of the site. */
export function createSiteSectionsView(
  model: SiteModel,
  title: string,
  description: string,
  page: string,
): SiteSectionsView {
  return {
    head: createPageHead(model, {
      title,
      description,
      path: toHref(page),
    }),
    links: collections.map((collection) => ({
      href: toHref(collection.name),
      label: labelsOf(model, collection).plural,
      count: listOf(model, collection).length,
    })),
  };
}
