/** What the page of an entry shows. */
import type { BridgeView } from '#features/bridge-diagram/bridge-diagram-types.ts';
import type { CalendarLinksView } from '#features/calendars/calendar-types.ts';
import type { CallView } from '#features/calls/call-types.ts';
import type { FigureBreakdownView } from '#features/entry/figures/figure-breakdown-types.ts';
import type {
  ParticipantCountView,
  PersonView,
  RoleGroupView,
} from '#features/entry/participants/participants-types.ts';
import type { TreeView } from '#features/entry/project/project-tree-types.ts';
import type { CoParticipantsView, NearbyView, OutcomesView } from '#features/entry/related/related-types.ts';
import type { MapView } from '#features/map/map-types.ts';
import type { ProvenanceView } from '#features/provenance/provenance-types.ts';
import type { SearchRecordView } from '#features/search/search-types.ts';
import type { TimelineView } from '#features/timeline/timeline-types.ts';
import type {
  BodyView,
  DateView,
  FigureView,
  PageHead,
  PictureView,
  RelatedView,
  SeriesView,
  TitleView,
  ValueView,
} from '#model/view-types.ts';

/** One row of the description list: "Country: Serbia", "Aliases: …". */
export interface FactView {
  label: string;
  values: ValueView[];
}

/** One part of an event of several parts. */
export interface SessionView {
  title?: string;
  when: DateView;
  where?: string;
}

export interface RecordingView {
  title: string;
  href?: string;
  note?: string;
}

/** A list of sentences under a heading: objectives, activities, outputs, outcomes, materials. */
export interface TextListView {
  id: string;
  label: string;
  items: ValueView[];
}

/** Everything that a detail page shows. */
export interface EntryView extends TitleView, ProvenanceView {
  head: PageHead;
  image?: PictureView;
  /** In the place of a photograph. */
  bridge?: BridgeView;
  /** To put it into a calendar, or subscribe to its own. */
  calendar?: CalendarLinksView;
  facts: FactView[];
  /** Figures that are part of others, each with its whole. */
  wholes: FigureBreakdownView[];
  /** All other figures. */
  figures: FigureView[];
  calls: CallView[];
  timeline?: TimelineView;
  tree?: TreeView;
  roles: RoleGroupView[];
  /** How many took part, whoever had two roles once. */
  partyCount: number;
  tallies: ParticipantCountView[];
  /** Where those who took part come from. */
  map?: MapView;
  /** Where it is. */
  locator?: MapView;
  people: PersonView[];
  sessions: SessionView[];
  lists: TextListView[];
  gallery: PictureView[];
  recordings: RecordingView[];
  links: ValueView[];
  series?: SeriesView;
  related: RelatedView[];
  companions?: CoParticipantsView;
  outcomes?: OutcomesView;
  neighbours?: NearbyView;
  body?: BodyView;
  /** What the index takes beside what is seen. */
  search: SearchRecordView;
}
