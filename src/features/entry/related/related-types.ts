/** The views of related entries. */
import type { NameView } from '#model/name-view-types.ts';
import type { PageLink, TeaserView, ValueView } from '#model/view-types.ts';

/** A co-participant: how often, and in what. */
export interface CoParticipantView extends NameView {
  count: number;
  /** "3 times". */
  times: string;
  /** The titles of the first few. */
  occasions: string[];
  /** "and 2 more". */
  more?: string;
}

export interface CoParticipantsView {
  /** The number of all, also if not all are shown. */
  count: number;
  items: CoParticipantView[];
  /** The number of those not shown, and links to them. */
  rest?: { text: string; links: PageLink[] };
}

/** Entries in the same city or country. */
export interface NearbyView {
  label: string;
  /** The number of all, also if not all are shown. */
  count: number;
  items: NameView[];
  /** The page of the place; missing for a country on a site without such pages. */
  all?: PageLink;
}

/** The outcomes of what an entry took part in. */
export interface OutcomesView {
  /** The number of all news and events, also if not all are shown. */
  count: number;
  items: TeaserView[];
  outputCount: number;
  outputs: ValueView[];
}
