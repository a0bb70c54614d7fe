/** What else has to do with an entry, as its page shows it. */
import type { NameView, PageLink, TeaserView, ValueView } from '#model/view-types.ts';

/** Another who took part in the same: how often, and in what. */
export interface CoParticipantView extends NameView {
  count: number;
  /** "3 times". */
  times: string;
  /** The first few by their titles. */
  occasions: string[];
  /** "and 2 more". */
  more?: string;
}

export interface CoParticipantsView {
  /** Of all of them, also where not all are shown. */
  count: number;
  items: CoParticipantView[];
  /** How many are not shown, and where they are. */
  rest?: { text: string; links: PageLink[] };
}

/** Who else is in the same city, or country. */
export interface NearbyView {
  label: string;
  /** Of all of them, also where not all are shown. */
  count: number;
  items: NameView[];
  all: PageLink;
}

/** What came of what an entry took part in. */
export interface OutcomesView {
  /** Of all news and events, also where not all are shown. */
  count: number;
  items: TeaserView[];
  outputCount: number;
  outputs: ValueView[];
}
