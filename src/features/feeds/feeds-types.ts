/** What feeds hold, and what the page that lists them shows. */
import type { BodyView, DateView, PageHead, PageLink, PictureView } from '#model/view-types.ts';

/** One feed, in whatever format: of the site, a collection, a project, a country. Addresses are absolute. */
export interface FeedView {
  /** Below the base path, without slashes around it: empty, `events`, `projects/x`, `countries/rs`. */
  path: string;
  /** The same for ever, also after a project was renamed. */
  id: string;
  title: string;
  subtitle: string;
  /** The page that it is the feed of. */
  home: string;
  /** Its own addresses. */
  atom: string;
  json: string;
  /** An instant in UTC: that of the item that changed last. */
  updated: string;
  /** What changed last comes first. */
  items: FeedItemView[];
}

/** One entry in all the feeds that hold it: the same object in each, by which it is rendered once. */
export interface FeedItemView {
  /** The same for ever, also after the entry was renamed. */
  id: string;
  /** Its page, absolute. */
  href: string;
  title: string;
  summary: string;
  /** Instants in UTC. */
  published: string;
  updated: string;
  /** Who wrote it; empty where the site did. */
  authors: string[];
  /** Its kind and its topics. */
  categories: FeedCategory[];
  article: FeedArticleView;
}

export interface FeedCategory {
  /** The word that stays: `forum`, `smart-cities`. */
  term: string;
  /** The same for readers: "Forum". */
  label: string;
}

/** What a reader of a feed sees of an entry, beside its title. */
export interface FeedArticleView {
  picture?: PictureView;
  /** That it is off or moved; nothing that changes with the day. */
  warning?: string;
  kind?: string;
  date?: DateView;
  place?: string;
  /** Where there is no text. */
  summary?: string;
  body?: BodyView;
  gallery: PictureView[];
  /** What marks behind names stand for. */
  footnotes: string[];
}

/** The page that lists all feeds, and the calendars beside them. */
export interface FeedsPageView {
  head: PageHead;
  title: string;
  lead: string;
  groups: { id: string; label: string; rows: FeedRowView[] }[];
  /** There are calendars, and the tables have a column for them. */
  hasCalendars: boolean;
}

/** What one can follow of one part of the site. */
export interface FeedRowView extends PageLink {
  atom?: string;
  json?: string;
  calendar?: string;
  /** "nothing dated yet". */
  remark?: string;
}
