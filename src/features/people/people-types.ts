/** The views of the list of people and of the page of a person. */
import type { SearchRecordView } from '#features/search/search-types.ts';
import type { NamesByLetterView, NameView } from '#model/name-view-types.ts';
import type { PageHead, PageLink, PagesView, TeaserView, ValueView } from '#model/view-types.ts';

export interface PeopleView extends NamesByLetterView {
  head: PageHead;
  title: string;
  lead: string;
  /** "214 people". */
  size: string;
}

/** What one entry says of a person. */
export interface AppearanceView
  extends Pick<TeaserView, 'href' | 'title' | 'kind' | 'date' | 'place' | 'statuses'> {
  /** The name, where the entry writes another one than the page. */
  name?: string;
  /** "Keynote", "Speaker, panellist". */
  as?: string;
  position?: string;
  organisations: ValueView[];
  note?: string;
}

export interface PersonPageView {
  head: PageHead;
  kind: string;
  title: string;
  summary: string;
  appearances: AppearanceView[];
  pages: PagesView;
  /** Who else is named in the same entries; the most often together first. Only on the first page. */
  together: { items: NameView[]; count: number };
  /** Others of the same name. */
  namesakes: NameView[];
  /** Where it says how to be removed. */
  removal?: PageLink;
  /** Of the first page alone. */
  search?: SearchRecordView;
}
