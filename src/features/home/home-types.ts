/** The view of the home page. */
import type { MapView } from '#features/map/map-types.ts';
import type { PageHead, PageLink, TeaserView } from '#model/view-types.ts';

export interface HomeView {
  head: PageHead;
  /** The map of all places; missing if there are none. */
  map?: MapView;
  /** The link to the map page. */
  mapPage: PageLink;
  news: { all: PageLink; items: TeaserView[] };
  events: { all: PageLink; coming: TeaserView[]; last: TeaserView[] };
  /** The ways through what there is, with what each is for. */
  ways: (PageLink & { purpose: string | undefined })[];
  /** The numbers of the whole site, in the order of the navigation. */
  counts: { href: string; label: string; count: number; lead: string }[];
  /**
   * Relations between two collections, for the diagram: `from` and `to` are indexes in `counts`, `from` before `to`.
   * Pairs without relations are left out.
   */
  relations: { from: number; to: number; count: number }[];
  /** Entry points into the directories: entries with most relations of each kind. */
  entryPoints: { label: string; href: string; items: PageLink[] }[];
}
