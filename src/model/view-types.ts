/**
 * What pages show. Every page and component takes these shapes as its props and nothing else: plain
 * data, ready for the eye (labels in words, dates in words with their machine form beside them,
 * addresses complete with the base path).
 */
import type { ImageMetadata } from 'astro';
import type { Picture } from '#collections/fields.ts';
import type { SharedArticle, Thing } from './thing-types.ts';

/** A link to a page of this site. */
export interface PageLink {
  href: string;
  text: string;
}

/** A date in words, and as HTML's `datetime` wants it where it is exact enough to have one. */
export interface DateView {
  /** "19 January 2018", "about 2014", "some time in September – October 2021". */
  text: string;
  /** "2018-01-19", "2018-01", "2018" or "2017-12-22T18:00+01:00", where the whole text is that date. */
  datetime?: string;
  /** Where it is not: the text in its parts. */
  parts?: DatePartView[];
  /** Where it has times on a clock. */
  clock?: ClockView;
}

/** A date inside a text, or words around it, which have no machine form. */
export interface DatePartView {
  text: string;
  datetime?: string;
}

/** Times on the clock of a zone, for who lives by another. */
export interface ClockView {
  /** One or two, `2026-06-20T15:00:00Z`. */
  instants: string[];
  /** `Europe/Athens`. */
  timeZone: string;
}

/**
 * What is said from one instant until another, both `2026-06-20T15:00:00Z`. What is not said on the day of the build
 * is hidden; when the page is seen it is looked at again.
 */
export interface EventStatusView {
  text: string;
  /** `open`: what can still be done or is still to come. */
  tone: 'open' | 'past' | 'warning';
  from?: string;
  until?: string;
  isHidden?: true;
}

/** One value of a fact: text, a date, or a link inside or outside the site. */
export type ValueView = (
  | { type: 'text'; text: string; lang?: string; note?: string }
  | ({ type: 'date'; note?: string; states?: EventStatusView[] } & DateView)
  | { type: 'page'; href: string; text: string; note?: string }
  | { type: 'external'; href: string; text: string; note?: string }
) & {
  /** Behind the note. */
  noteDate?: DateView;
};

/** A picture as its editor wrote it; one in a body may do without a credit. */
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
  /** The whole that this figure is part of. */
  of?: {
    label: string;
    value: string;
    unit: string;
    href?: string;
    /** 0 to 1, where it can be worked out. */
    share?: number;
  };
  note?: string;
  source?: string;
  /** Where that source stands at the foot of its entry. */
  sourceHref?: string;
}

/** An entry as a list shows it. */
export interface TeaserView {
  /** "events/digital-cities-kickoff-2018". */
  ref: string;
  href: string;
  title: string;
  summary: string;
  /** What it is, in words: "News", "Kickoff", "Programme", "Coworking space". */
  kind: string;
  date?: DateView;
  /** "Budva, Montenegro", "Online", "Serbia". */
  place?: string;
  /** A state that a visitor must not miss, and what it turns into. */
  states?: EventStatusView[];
  /** Where it is listed as coming: the instant from which it is past, and the section that it then belongs to. */
  passes?: PassingView;
}

export interface PassingView {
  /** `2026-06-20T18:30:00Z`. */
  at: string;
  /** The section's anchor. */
  to: string;
}

/** Entries that stand in one relation to the page's entry: "Took part in", "Events", "News about it". */
export interface RelatedView {
  /** Stable id of the relation and side, for anchors: "projects-roles". */
  id: string;
  label: string;
  items: (TeaserView & {
    /** "as funder, 95 %". */
    detail?: string;
    /** "applicants: 129 organisations". */
    figures?: string[];
    /** A group above has said what it is. */
    isRepeated?: true;
  })[];
}

export interface SeriesView {
  name: string;
  href?: string;
  /** "number 3". */
  position?: string;
  previous?: PageLink;
  next?: PageLink;
}

export interface SourceView {
  title: string;
  href?: string;
  publisher?: string;
  date?: DateView;
  archived?: string;
  /** Anchor, where a figure leads to it. */
  id?: string;
  /** The labels of the figures that are from it. */
  figures?: string[];
}

/** Where the page finds the body that it renders, and the pictures that the body names. */
export interface BodyView {
  /** Path below the content folder. */
  file: string;
  format: 'md' | 'mdx';
  /** SHA-256 of the body's text, hex: the page's props change when its body does. */
  digest: string;
  /** By the path that the body names. */
  pictures: Record<string, ImageMetadata>;
}

/** A feed as pages tell programs of it, and readers: with the base path. */
export interface FeedLink {
  href: string;
  /** Of what it is. */
  title: string;
  type: 'application/atom+xml' | 'application/feed+json';
}

/** What the document around a page needs. */
export interface PageHead {
  /** Without the site's name. */
  title: string;
  description: string;
  /** Path with base and trailing slash; the layout makes it absolute. */
  path: string;
  /** From home to the parent of this page. */
  breadcrumbs: PageLink[];
  /** The main ways, each with whether this page lies on it. */
  navigation: (PageLink & { current?: 'page' | 'true' })[];
  /** The pages about the site itself. */
  siteLinks: PageLink[];
  card: PageCard;
  /** The feeds of what this page is of; that of the whole site is on every page. */
  feeds?: FeedLink[];
  /** The day that decided what the page says is upcoming, open or old. */
  builtOn: DateView;
  /**
   * What marks behind names stand for, the asterisk of Kosovo, on a page that gets such names only in the browser. On
   * all other pages the document finds the marks in what it shows.
   */
  footnotes?: string[];
  /** What machines are told that the page is about. */
  structured?: Thing;
  /** Of a page that is shared as an article. */
  article?: SharedArticle;
}

/** The picture that stands for a page where it is shared. */
export interface PageCard {
  /** With the base path; the layout makes it absolute. */
  href: string;
  /** What it says, in words. */
  alt: string;
  /** True where it is of this page alone. */
  isOwn: boolean;
}

/** That an article is old, or a call closed: from an instant on. */
export interface AgeView {
  text: string;
  /** Missing where it was old on the day of the build. */
  from?: string;
  isHidden?: true;
}

/** The title of a page, with what it is of, when, where and in which state. */
export interface TitleView {
  kind: string;
  title: string;
  summary: string;
  date?: DateView;
  place?: string;
  states?: EventStatusView[];
  age?: AgeView;
}

/** One way to narrow a list: a field, and each value that it has in the list. */
export interface FacetView {
  /** The field: "kind". */
  id: string;
  label: string;
  values: { href: string; text: string; count: number; isCurrent: boolean }[];
}

/** The pages of a list: which of them this is, and the addresses of the others. */
export interface PagesView {
  current: number;
  total: number;
  links: PageLink[];
  previous?: string;
  next?: string;
}

/** An entry where there are very many: its name, and what and where it is. */
export interface NameView {
  href: string;
  name: string;
  /** "Hub, Belgrade", "Conference". */
  detail?: string;
  date?: DateView;
}

/** Entries of one collection on the page of what they have in common. */
export interface NameListView {
  /** Anchor. */
  id: string;
  label: string;
  /** Of all of them, also where not all are shown. */
  count: number;
  items: NameView[];
  /** The address of the list of all of them, with their summaries. */
  all?: string;
}

/** Lists that belong together under one heading. */
export interface NameGroupView {
  /** Anchor. */
  id: string;
  label: string;
  lists: NameListView[];
}

/** A page whose work is to lead elsewhere: search before anybody asked, and 404. */
export interface SiteSectionsView {
  head: PageHead;
  /** The lists of the site, in the order of the navigation. */
  ways: { href: string; label: string; count: number }[];
}
