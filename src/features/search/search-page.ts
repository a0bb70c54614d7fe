/** The search page before a query. */
import { createSiteSectionsView } from '#model/page/site-sections.ts';
import { listNameFootnotes } from '#model/places/country-names.ts';
import type { SiteModel } from '#model/site-model.ts';
import { listFacetLabels, listSearchFacets } from './search-facets.ts';
import type { SearchFacetView, SearchPageView } from './search-types.ts';

/**
 * The view of the search page before a query.
 *
 * @param original the model in the first language, whose values the index has
 */
export function createSearchView(model: SiteModel, original: SiteModel): SearchPageView {
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
    facets: listFacets(model, original),
    columns: listColumns(model),
  };
}

/** The head of a table of results, in the order in which `client/results-file.ts` writes them. */
function listColumns({ words }: SiteModel): string[] {
  const { name, kind, date, place, page } = words.spreadsheets.columns;
  return [name, kind, date, place, words.searchPage.facets.status, page];
}

/** The facets. In a further language, their values in the index have labels. */
function listFacets(model: SiteModel, original: SiteModel): SearchFacetView[] {
  const facets = listSearchFacets(model);
  if (model === original) return facets;
  const labels = listFacetLabels(original, model);
  const kinds = new Map(listSearchFacets(original).map(({ id, kinds }) => [id, kinds]));
  return facets.map((facet) => {
    const named = Object.entries(labels[facet.id] ?? {}).filter(([value, label]) => value !== label);
    const of = kinds.get(facet.id);
    return {
      ...facet,
      ...(of && { kinds: of }),
      ...(named.length > 0 && { labels: Object.fromEntries(named) }),
    };
  });
}
