/** What a page of the directory shows. */
import type { CountryTableView } from '#features/countries/country-types.ts';
import type { FacetView, NameView, PageHead, PageLink, PagesView } from '#model/view-types.ts';

/** One page of the directory: all of it, or one letter where it is long. */
export interface DirectoryView {
  head: PageHead;
  title: string;
  lead: string;
  size: string;
  /** On the first page: other ways through everything. */
  ways: PageLink[];
  /** On the first page: the collections with how much they hold, and the kinds of each. */
  collections: { href: string; label: string; count: number; facet?: FacetView }[];
  /** On the first page. */
  countries?: CountryTableView;
  /** Every letter that a name begins with: an anchor of this page, or a page. */
  letters: { href: string; text: string; count: number; isCurrent: boolean }[];
  groups: { id: string; label: string; items: NameView[] }[];
  pages?: PagesView;
}
