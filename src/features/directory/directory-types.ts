/** The view of a directory page. */
import type { CountryTableView } from '#features/countries/country-types.ts';
import type { NamesByLetterView } from '#model/name-view-types.ts';
import type { FacetView, PageHead, PageLink } from '#model/view-types.ts';

/** A page of the directory: all of it, or one letter. */
export interface DirectoryView extends NamesByLetterView {
  head: PageHead;
  title: string;
  lead: string;
  size: string;
  /** On the first page: links to other overviews. */
  links: PageLink[];
  /** On the first page: the collections with their numbers, and the kinds of each. */
  collections: { href: string; label: string; count: number; facet?: FacetView }[];
  /** On the first page. */
  countries?: CountryTableView;
}
