/**
 * The views of pages: the props of every page and component. Plain data, ready to show: labels and dates in words
 * (dates with a machine-readable form), and addresses with the base path.
 */

import type { ImageMetadata } from 'astro';
import type { Picture } from '#collections/entry-fields.ts';
import type { Script } from '#i18n/other-script.ts';
import type { SharedArticle, Thing } from './thing-types.ts';

/** A link to a page of this site. */
export interface PageLink {
  href: string;
  text: string;
}

/** A date in words, and HTML’s `datetime` if it is exact enough. */
export interface DateView {
  /** "19 January 2018", "about 2014", "some time in September – October 2021". */
  text: string;
  /** "2018-01-19", "2018-01", "2018" or "2017-12-22T18:00+01:00", if the whole text is one such date. */
  datetime?: string;
  /** Otherwise, the text in parts. */
  parts?: DatePartView[];
  /** If it has local times. */
  clock?: ClockView;
}

/** A date inside a text, or the words around it, which have no machine-readable form. */
export interface DatePartView {
  text: string;
  datetime?: string;
}

/** Local times of a zone, for visitors in another zone. */
export interface ClockView {
  /** One or two instants, `2026-06-20T15:00:00Z`. */
  instants: string[];
  /** `Europe/Athens`. */
  timeZone: string;
}

/**
 * A status between two instants, `2026-06-20T15:00:00Z`. A status that does not apply on the day of the build is
 * hidden; the browser updates this when the page is viewed.
 */
export interface EventStatusView {
  text: string;
  /** `open`: upcoming, or still open. */
  tone: 'open' | 'past' | 'warning';
  from?: string;
  until?: string;
  isHidden?: true;
}

/** A value of a fact: text, a date, or an internal or external link. */
export type ValueView = (
  | {
      type: 'text';
      text: string;
      lang?: string;
      note?: string /** True if the search must not find it. */;
      isHidden?: true;
    }
  | ({ type: 'date'; note?: string; statuses?: EventStatusView[] } & DateView)
  | { type: 'page'; href: string; text: string; note?: string }
  | { type: 'external'; href: string; text: string; note?: string }
) & {
  /** After the note. */
  noteDate?: DateView;
};

/** A picture as its editor wrote it. In a body, the credit is optional. */
export type PictureView = Omit<Picture, 'src' | 'credit'> &
  Partial<Pick<Picture, 'credit'>> & { src: ImageMetadata };

export interface FigureView {
  label: string;
  /** Formatted: "129", "8,000,000", "15.5". */
  value: string;
  unit: string;
  /** "about", "over", "under". */
  qualifier?: string;
  /** "planned", "announced". */
  stage?: string;
  asOf?: DateView;
  /** The whole of this figure. */
  of?: {
    label: string;
    value: string;
    unit: string;
    href?: string;
    /** 0 to 1, if it can be computed. */
    share?: number;
  };
  note?: string;
  source?: string;
  /** The source in the list of sources of its entry. */
  sourceHref?: string;
}

/** An entry in a list. */
export interface TeaserView {
  /** The language of its texts, if that is not the language of the page. */
  language?: TextLanguage;
  /** "events/digital-cities-kickoff-2018". */
  ref: string;
  href: string;
  title: string;
  summary: string;
  /** The kind in words: "News", "Kickoff", "Programme", "Coworking space". */
  kind: string;
  date?: DateView;
  /** "Budva, Montenegro", "Online", "Serbia". */
  place?: string;
  /** Statuses that a visitor must not miss, with their later changes. */
  statuses?: EventStatusView[];
  /** For an upcoming entry: the instant at which it is past, and the section it then moves to. */
  passes?: PassingView;
}

/** A language that differs from that of the page. */
interface TextLanguage {
  /** The BCP 47 tag. */
  tag: string;
  /** Its name in the language of the page. */
  name: string;
}

export interface PassingView {
  /** `2026-06-20T18:30:00Z`. */
  at: string;
  /** The section’s anchor. */
  to: string;
}

/** Related entries of one relation: "Took part in", "Events", "News about it". */
export interface RelatedView {
  /** The stable id of the relation and its side, for anchors: "projects-roles". */
  id: string;
  label: string;
  items: (TeaserView & {
    /** "as funder, 95 %". */
    detail?: string;
    /** "applicants: 129 organisations". */
    figures?: string[];
    /** True if a group above describes the entry. */
    isRepeated?: true;
  })[];
  /** If the list has pages of its own, and only its first items are here. */
  all?: PageLink & { count: number };
}

/** A page of a list of entries that another page only begins: of a topic, of what is related to an entry. */
export interface TeaserPageView {
  head: PageHead;
  title: string;
  /** "355 entries, page 2 of 8". */
  size: string;
  items: RelatedView['items'];
  pages: PagesView;
}

export interface SourceView {
  title: string;
  href?: string;
  author?: string;
  publisher?: string;
  date?: DateView;
  archived?: string;
  /** Anchor, if a figure links to it. */
  id?: string;
  /** The labels of its figures. */
  figures?: string[];
}

/** The body that a page renders, and its pictures. */
export interface BodyView {
  /** Path below the content folder. */
  file: string;
  format: 'md' | 'mdx';
  /** The SHA-256 digest of the body’s text, in hex, so that the page’s props change with the body. */
  digest: string;
  /** By the path in the body. */
  pictures: Record<string, ImageMetadata>;
  /** Where its text is written in the other script of the language. */
  script?: Script;
}

/** A link to a feed, with the base path. */
export interface FeedLink {
  href: string;
  /** The subject of the feed. */
  title: string;
  type: 'application/atom+xml' | 'application/feed+json';
}

/** The data of the document around a page. */
export interface PageHead {
  /** Without the name of the site. */
  title: string;
  description: string;
  /** With base path and trailing slash; the layout makes it absolute. */
  path: string;
  /** The languages that the page is in, if there are several: each by its own name. */
  languages?: PageLanguage[];
  /** For a translation: its original, if that has changed since. */
  changedOriginal?: PageLanguage;
  /** From home to the parent of this page. */
  breadcrumbs: PageLink[];
  /** The main navigation. `current` marks the item of this page. */
  navigation: (PageLink & { current?: 'page' | 'true' })[];
  /** The ways through what there is: calls, map, open data. */
  ways: PageLink[];
  /** The pages about the site. */
  siteLinks: PageLink[];
  /** True for a page about the site, or a way through it: a long one has a list of its headings. */
  isGuide?: true;
  card: PageCard;
  /** The feeds of this page’s subject. The feed of the whole site is on every page. */
  feeds?: FeedLink[];
  /** The day of the build, which decides what is upcoming, open or old. */
  builtOn: DateView;
  /**
   * Footnotes for marks that only the browser adds, such as the asterisk of Kosovo. On all other pages the document
   * finds the marks in its content.
   */
  footnotes?: string[];
  /** The structured data of the page. */
  structured?: Thing;
  /**
   * What people type who look for this page, beside its title: "spreadsheet". The search has the page by these, and knows
   * no other that is not the page of an entry, a topic or a country.
   */
  askedAs?: readonly string[];
  /** Open Graph data, if the page is an article. */
  article?: SharedArticle;
}

/** A page in one of its languages. */
export interface PageLanguage extends PageLink {
  /** The BCP 47 tag. */
  language: string;
}

/** The social card of a page. */
export interface PageCard {
  /** With the base path; the layout makes it absolute. */
  href: string;
  /** The alternative text. */
  alt: string;
  /** False for the card of the site. */
  isOwn: boolean;
}

/** From an instant on, an article is old or a call is closed. */
export interface AgeView {
  text: string;
  /** Missing if it was old on the day of the build. */
  from?: string;
  isHidden?: true;
}

/** The title block of a page: title, kind, date, place, status. */
export interface TitleView {
  kind: string;
  title: string;
  summary: string;
  date?: DateView;
  place?: string;
  statuses?: EventStatusView[];
  age?: AgeView;
}

/** A facet of a list: a field, and each of its values in the list. */
export interface FacetView {
  /** The field: "kind". */
  id: string;
  label: string;
  values: { href: string; text: string; count: number; isCurrent: boolean }[];
}

/** The pagination of a list: the current page, and links to the others; of many, to some of them. */
export interface PagesView {
  current: number;
  total: number;
  links: PageLink[];
  previous?: string;
  next?: string;
}

/** A page that leads elsewhere: the search page before a query, and 404. */
export interface SiteSectionsView {
  head: PageHead;
  /** The lists of the site, in the order of the navigation. */
  links: { href: string; label: string; count: number }[];
}
