/** The search page, before anybody asked. */
import { en } from '#i18n/en.ts';
import { createSiteSectionsView } from '#model/page/site-sections.ts';
import { nameFootnotes } from '#model/places/country-names.ts';
import type { SiteModel } from '#model/site-model.ts';
import { listSearchFacets } from './search-facets.ts';
import type { SearchPageView } from './search-types.ts';

/** The search page before anybody asked. */
export function createSearchView(model: SiteModel): SearchPageView {
  const view = createSiteSectionsView(model, en.search, en.searchLead, 'search');
  // Its results come later, and any of them may need the notes.
  return { ...view, head: { ...view.head, footnotes: nameFootnotes }, facets: listSearchFacets() };
}
