/** Creates the 404 page: what happened, and the lists of the site. */
import { createSiteSectionsView } from '#model/page/site-sections.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { SiteSectionsView } from '#model/view-types.ts';

/** The page for unknown addresses. */
export function createNotFoundView(model: SiteModel): SiteSectionsView {
  return createSiteSectionsView(
    model,
    model.words.sitePages.notFound,
    model.words.sitePages.notFoundLead,
    '404',
  );
}
