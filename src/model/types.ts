/**
 * What pages show. Every page and component takes these shapes as its props and nothing else: plain
 * data, ready for the eye (labels in words, dates in words with their machine form beside them,
 * addresses complete with the base path).
 */
import type { ImageMetadata } from 'astro';

/** A link to a page of this site. */
export interface PageLink {
  href: string;
  text: string;
}

/** A date in words, and as HTML's `datetime` wants it where it is exact enough to have one. */
export interface DateView {
  /** "19 January 2018", "about 2014", "September or October 2021". */
  text: string;
  /** "2018-01-19", "2018-01", "2018" or "2017-12-22T18:00"; missing for approximate dates and for ranges of days. */
  datetime?: string;
}

/** One value of a fact: text, a date, or a link inside or outside the site. */
export type ValueView =
  | { type: 'text'; text: string; lang?: string; note?: string }
  | { type: 'date'; text: string; datetime?: string; note?: string }
  | { type: 'page'; href: string; text: string; note?: string }
  | { type: 'external'; href: string; text: string; note?: string };

/** One row of the description list: "Country: Serbia", "Aliases: …". */
export interface FactView {
  label: string;
  values: ValueView[];
}

export interface PictureView {
  src: ImageMetadata;
  alt: string;
  credit?: string;
  licence?: string;
  caption?: string;
}

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
}

/** Somebody in a role: an entry (with a page) or only a name. */
export interface PartyView {
  name: string;
  /** Its page on this site. */
  href?: string;
  /** Its own website, where it has no page. */
  url?: string;
  /** "Hub, Belgrade", "Organisation, Serbia". */
  where?: string;
  /** "95 %", "in part", "for the bootcamp", a name of its time. */
  detail?: string;
}

export interface RoleGroupView {
  /** "Organiser", "Funders", "Took part". */
  label: string;
  parties: PartyView[];
}

export interface PersonView {
  name: string;
  position?: string;
  organisations: ValueView[];
  /** "Keynote", "Moderator", "Speaker, panellist". */
  as?: string;
  note?: string;
}

/** One part of an event of several parts. */
export interface SessionView {
  title?: string;
  when: DateView;
  where?: string;
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
  /** A state that a visitor must not miss. `open`: what can still be done or is still to come. */
  state?: { text: string; tone: 'open' | 'past' | 'warning' };
}

/** Entries that stand in one relation to the page's entry: "Took part in", "Events", "News about it". */
export interface RelatedView {
  /** Stable id of the relation and side, for anchors: "projects-roles". */
  id: string;
  label: string;
  items: (TeaserView & { /** "as funder, 95 %". */ detail?: string })[];
}

export interface SeriesView {
  name: string;
  href?: string;
  /** "number 3". */
  position?: string;
  previous?: PageLink;
  next?: PageLink;
}

export interface RecordingView {
  title: string;
  href?: string;
  note?: string;
}

export interface SourceView {
  title: string;
  href?: string;
  publisher?: string;
  date?: DateView;
  archived?: string;
}

/** A list of sentences under a heading: objectives, activities, outputs, outcomes, materials. */
export interface TextListView {
  id: string;
  label: string;
  items: ValueView[];
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

/** What the document around a page needs. */
export interface PageHead {
  /** Without the site's name. */
  title: string;
  description: string;
  /** Path with base and trailing slash; the layout makes it absolute. */
  path: string;
  /** From home to the parent of this page. */
  breadcrumbs: PageLink[];
  /** The collections, in the order of the registry. */
  navigation: PageLink[];
  /** The pages about the site itself. */
  siteLinks: PageLink[];
  /** What marks behind names on this page stand for: the asterisk of Kosovo. */
  footnotes?: string[];
}

/** Everything that a detail page shows. */
export interface EntryView {
  head: PageHead;
  kind: string;
  title: string;
  summary: string;
  date?: DateView;
  place?: string;
  state?: TeaserView['state'];
  image?: PictureView;
  facts: FactView[];
  figures: FigureView[];
  roles: RoleGroupView[];
  people: PersonView[];
  sessions: SessionView[];
  lists: TextListView[];
  gallery: PictureView[];
  recordings: RecordingView[];
  links: ValueView[];
  series?: SeriesView;
  related: RelatedView[];
  notes: string[];
  sources: SourceView[];
  body?: BodyView;
  /** What the index takes beside what is seen. */
  search: {
    filters: Record<string, string[]>;
    /** Every name of the entry, in every script. */
    names: string[];
    /** Words that lead to it without being its name: other words for its topics. */
    words: string[];
    /** Sorts results by date: "2018-01-19". */
    date?: string;
  };
}

/** One page of a collection's list. */
export interface ListView {
  head: PageHead;
  title: string;
  lead: string;
  /** Entries of the whole list, not of this page. */
  count: number;
  /** "2018" or "B" and its entries; lists in time are grouped by year, directories by letter. */
  groups: { id: string; label: string; items: TeaserView[] }[];
  pages: { current: number; total: number; links: PageLink[]; previous?: string; next?: string };
  empty: string;
}

export interface HomeView {
  head: PageHead;
  news: { all: PageLink; items: TeaserView[] };
  /** What is coming, or what was last where nothing is. */
  events: { title: string; all: PageLink; items: TeaserView[] };
  /** The numbers of the whole site, in the order of the navigation. */
  counts: { href: string; label: string; count: number; lead: string }[];
  /**
   * Relations between two kinds of entries, for the picture of the bridge: `from` and `to` are places in
   * `counts`, `from` before `to`; pairs without a relation are left out.
   */
  joins: { from: number; to: number; count: number }[];
  /** Ways into the directories: entries with most relations of each kind. */
  ways: { label: string; href: string; items: PageLink[] }[];
  /** The day of the build, which decided what is coming. */
  builtOn: DateView;
}

/** One of the pages about the site itself: about, imprint, contact, privacy, accessibility. */
export interface SitePageView {
  head: PageHead;
  title: string;
  summary: string;
  body: BodyView;
}

/** A page whose work is to lead elsewhere: search before anybody asked, and 404. */
export interface WaysView {
  head: PageHead;
  /** The lists of the site, in the order of the navigation. */
  ways: { href: string; label: string; count: number }[];
}
