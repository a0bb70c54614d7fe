/** The search page, before anybody asked. */
import { en } from '#i18n/en.ts';
import { createSiteSectionsView } from '#model/page/site-sections.ts';
import { nameFootnotes } from '#model/places/country-names.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { SiteSectionsView } from '#model/view-types.ts';

/** The search page before anybody asked. */
export function createSearchView(model: SiteModel): SiteSectionsView {
  const view = createSiteSectionsView(model, en.search, en.searchLead, 'search');
  // Its results come later, and any of them may need the notes.
  return { ...view, head: { ...view.head, footnotes: nameFootnotes } };
}
