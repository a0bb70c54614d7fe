/** The views of feeds, and of the page that lists them. */
import type { LetterView } from '#model/name-view-types.ts';
import type { BodyView, DateView, PageHead, PageLink, PagesView, PictureView } from '#model/view-types.ts';

/** A feed in any format: of the site, a collection, a project, a country. Addresses are absolute. */
export interface FeedView {
  /** The BCP 47 tag. */
  language: string;
  /** Below the base path, without slashes around it: empty, `events`, `projects/x`, `countries/rs`. */
  path: string;
  /** Permanent, also if a project is renamed. */
  id: string;
  title: string;
  subtitle: string;
  /** The page of its subject. */
  home: string;
  /** The addresses of the feed. */
  atom: string;
  json: string;
  /** The instant of the last change, in UTC. */
  updated: string;
  /** The last changed first. */
  items: FeedItemView[];
}

/** An entry as feed item. All feeds share the object, so that it is rendered once. */
export interface FeedItemView {
  /** Permanent, also if the entry is renamed. */
  id: string;
  /** The absolute address of its page. */
  href: string;
  title: string;
  summary: string;
  /** Instants in UTC. */
  published: string;
  updated: string;
  /** Empty if the site is the author. */
  authors: string[];
  /** Its kind and topics. */
  categories: FeedCategory[];
  article: FeedArticleView;
}

export interface FeedCategory {
  /** The stable term: `forum`, `smart-cities`. */
  term: string;
  /** The label: "Forum". */
  label: string;
}

/** The article of an entry in a feed reader, without its title. */
export interface FeedArticleView {
  picture?: PictureView;
  /** Cancelled or moved; nothing that changes with the day. */
  warning?: string;
  kind?: string;
  date?: DateView;
  place?: string;
  /** If there is no text. */
  summary?: string;
  body?: BodyView;
  gallery: PictureView[];
  /** Explanations of marks behind names. */
  footnotes: string[];
}

/** The page that lists all feeds and calendars. */
export interface FeedsPageView {
  head: PageHead;
  title: string;
  lead: string;
  groups: FeedGroupView[];
  /** True if there are calendars, which need a column. */
  hasCalendars: boolean;
  /** All feeds in one file; on the first page. */
  all?: PageLink;
  /** On the page of a letter. */
  pages?: PagesView;
}

/** The feeds of one kind: of collections, of projects. */
interface FeedGroupView {
  id: string;
  label: string;
  rows: FeedRowView[];
  /** If there are too many for one page: the page of each letter. */
  letters?: LetterView[];
}

/** The feeds and the calendar of one part of the site. */
export interface FeedRowView extends PageLink {
  atom?: string;
  json?: string;
  calendar?: string;
  /** "nothing dated yet". */
  remark?: string;
}
