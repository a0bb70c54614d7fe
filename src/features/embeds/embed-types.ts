/** The views of embeds: small pages that other sites show in a frame. */
import type { RoleGroupView } from '#features/entry/participants/participants-types.ts';
import type { MapView } from '#features/map/map-types.ts';
import type { NameListView } from '#model/name-view-types.ts';
import type { PageHead, PageLink, TeaserView } from '#model/view-types.ts';

/** An embed. It shows an entry, lists, participants or the map. */
export interface EmbedView {
  /** What it is about, and the page of this site that has all of it. */
  title: PageLink;
  /** The entry, where it is about one alone. */
  entry?: TeaserView;
  /** A list without a label is the only one. */
  lists: (Pick<NameListView, 'items'> & { label?: string })[];
  participants: RoleGroupView[];
  map?: MapView;
  /** What it says where there is nothing to show. */
  empty?: string;
  /** Leads to all that it leaves out. */
  more?: PageLink;
}

/** An embed on the page that lists them. */
export interface EmbedOfferView {
  /** What it shows. */
  text: string;
  href: string;
  /** The HTML to paste into another page. */
  code: string;
}

export interface EmbedsPageView {
  head: PageHead;
  title: string;
  lead: string;
  groups: { id: string; label: string; note?: string; offers: EmbedOfferView[] }[];
}
