/** The search page before a query. */
import { createSiteSectionsView } from '#model/page/site-sections.ts';
import { listNameFootnotes } from '#model/places/country-names.ts';
import type { SiteModel } from '#model/site-model.ts';
import { listSearchFacets } from './search-facets.ts';
import type { SearchPageView } from './search-types.ts';

/** The view of the search page before a query. */
export function createSearchView(model: SiteModel): SearchPageView {
  const view = createSiteSectionsView(
    model,
    model.words.shared.search,
    model.words.shared.searchLead,
    'search',
  );
  // Results come later, and any of them may need the footnotes.
  return {
    ...view,
    head: { ...view.head, footnotes: listNameFootnotes(model) },
    facets: listSearchFacets(model),
  };
}
