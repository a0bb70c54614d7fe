/** What the home page shows. */
import type { MapView } from '#features/map/map-types.ts';
import type { PageHead, PageLink, TeaserView } from '#model/view-types.ts';

export interface HomeView {
  head: PageHead;
  /** All places; missing where there are none. */
  map?: MapView;
  /** Where the map has a page of its own. */
  mapPage: PageLink;
  news: { all: PageLink; items: TeaserView[] };
  events: { all: PageLink; coming: TeaserView[]; last: TeaserView[] };
  /** The numbers of the whole site, in the order of the navigation. */
  counts: { href: string; label: string; count: number; lead: string }[];
  /**
   * Relations between two kinds of entries, for the picture of the bridge: `from` and `to` are places in
   * `counts`, `from` before `to`; pairs without a relation are left out.
   */
  joins: { from: number; to: number; count: number }[];
  /** Ways into the directories: entries with most relations of each kind. */
  ways: { label: string; href: string; items: PageLink[] }[];
}
