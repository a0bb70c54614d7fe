/** The view of an entry page. */
import type { FigureBreakdownView } from '#features/entry/figures/figure-breakdown-types.ts';
import type {
  ParticipantCountView,
  PersonView,
  ReachedView,
  RoleGroupView,
} from '#features/entry/participants/participants-types.ts';
import type { TreeView } from '#features/entry/project/project-tree-types.ts';
import type { CoParticipantsView, NearbyView, OutcomesView } from '#features/entry/related/related-types.ts';
import type { ProvenanceView } from '#features/provenance/provenance-types.ts';
import type { SearchRecordView } from '#features/search/search-types.ts';
import type { SeriesView } from '#model/entries/series.ts';
import type {
  BodyView,
  DateView,
  FigureView,
  PageHead,
  PictureView,
  RelatedView,
  TitleView,
  ValueView,
} from '#model/view-types.ts';
import type { BlockViews } from './entry-blocks.ts';

/** One row of the description list: "Country: Serbia", "Aliases: …". */
export interface FactView {
  label: string;
  values: ValueView[];
}

/** A session of an event. */
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
interface TextListView {
  id: string;
  label: string;
  items: ValueView[];
}

/** The view of an entry page. */
export interface EntryView extends TitleView, ProvenanceView {
  head: PageHead;
  image?: PictureView;
  /** The blocks of other features. */
  blocks: BlockViews;
  facts: FactView[];
  /** Figures with parts. */
  breakdowns: FigureBreakdownView[];
  /** All other figures. */
  figures: FigureView[];
  tree?: TreeView;
  roles: RoleGroupView[];
  /** The number of participants; one with two roles counts once. */
  partyCount: number;
  participantCounts: ParticipantCountView[];
  people: PersonView[];
  sessions: SessionView[];
  lists: TextListView[];
  gallery: PictureView[];
  recordings: RecordingView[];
  links: ValueView[];
  series?: SeriesView;
  related: RelatedView[];
  /** For what funded something. */
  reached?: ReachedView;
  coParticipants?: CoParticipantsView;
  outcomes?: OutcomesView;
  nearby?: NearbyView;
  body?: BodyView;
  /** Additional data for the search index. */
  search: SearchRecordView;
}
