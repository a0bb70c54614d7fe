/**
 * What pages show. Every page and component takes these shapes as its props and nothing else: plain
 * data, ready for the eye (labels in words, dates in words with their machine form beside them,
 * addresses complete with the base path).
 */
import type { ImageMetadata } from 'astro';
import type { CalendarWaysView } from './calendar-types.ts';
import type { CallView } from './call-types.ts';
import type { FeedLink } from './feeds-types.ts';
import type { MapView } from './map-types.ts';
import type { BridgeView, TreeView } from './project-types.ts';
import type { SearchRecordView } from './search-types.ts';
import type { SharedArticle, Thing } from './structured-types.ts';
import type { TimelineView } from './timeline-types.ts';

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
export interface PhaseView {
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
  | ({ type: 'date'; note?: string; states?: PhaseView[] } & DateView)
  | { type: 'page'; href: string; text: string; note?: string }
  | { type: 'external'; href: string; text: string; note?: string }
) & {
  /** Behind the note. */
  noteDate?: DateView;
};

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
  /** Where that source stands at the foot of its entry. */
  sourceHref?: string;
}

/** A figure with those that are part of it, each level under its whole; the first row is the whole. */
export interface WholeView {
  rows: (FigureView & {
    /** 0 for the whole, 1 for its parts, 2 for theirs. */
    level: number;
    /** Of the first row, 0 to 1: the figure itself, and what it is part of. */
    extent: number;
    within: number;
    /** Where the whole stands on another page: its address and its title. */
    href?: string;
    from?: string;
  })[];
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
  /** What funders ask to be said about their money. */
  statements?: string[];
}

/** How many of those who took part are of each country, or of each kind. */
export interface TallyView {
  label: string;
  items: { text: string; href?: string; count: number }[];
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
  /** A state that a visitor must not miss, and what it turns into. */
  states?: PhaseView[];
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

/** Another who took part in the same: how often, and in what. */
export interface CompanionView extends NameView {
  count: number;
  /** "3 times". */
  times: string;
  /** The first few by their titles. */
  occasions: string[];
  /** "and 2 more". */
  more?: string;
}

export interface CompanionsView {
  /** Of all of them, also where not all are shown. */
  count: number;
  items: CompanionView[];
  /** How many are not shown, and where they are. */
  rest?: { text: string; links: PageLink[] };
}

/** Who else is in the same city, or country. */
export interface NeighboursView {
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
  /** Anchor, where a figure leads to it. */
  id?: string;
  /** The labels of the figures that are from it. */
  figures?: string[];
}

/** How fresh an entry is: "Last checked: 3 May 2024". */
export interface UpkeepView {
  label: string;
  date: DateView;
  /** "more than 2 years ago". */
  remark?: string;
}

/** Ways to correct an entry. */
export interface CorrectionView {
  links: (PageLink & { isElsewhere: boolean })[];
}

/** The page about the data: what there is, where sources disagree, what was checked longest ago. */
export interface DataPageView {
  head: PageHead;
  title: string;
  lead: string;
  numbers: { label: string; value: string }[];
  contradictions: {
    count: number;
    groups: {
      id: string;
      label: string;
      count: number;
      entries: { href: string; title: string; items: string[] }[];
    }[];
  };
  oldest: {
    items: {
      href: string;
      title: string /** "checked", "published". */;
      what: string;
      date: DateView;
      isOld: boolean;
    }[];
    /** How many there are in all, where not all are shown. */
    rest?: string;
    undated?: string;
  };
  correction?: { text: string; link: PageLink & { isElsewhere: boolean } };
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
  /** The main ways, each with whether this page lies on it. */
  navigation: (PageLink & { current?: 'page' | 'true' })[];
  /** The pages about the site itself. */
  siteLinks: PageLink[];
  card: PageCard;
  /** The feeds of what this page is of; that of the whole site is on every page. */
  feeds?: FeedLink[];
  /** What marks behind names on this page stand for: the asterisk of Kosovo. */
  footnotes?: string[];
  /**
   * Where something on the page depends on when and where it is seen; `asOf` is the day of the build, where that
   * decided what the page says is coming, open or old.
   */
  viewTime?: { asOf?: DateView };
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

/** Everything that a detail page shows. */
export interface EntryView {
  head: PageHead;
  kind: string;
  title: string;
  summary: string;
  date?: DateView;
  place?: string;
  states?: PhaseView[];
  age?: AgeView;
  image?: PictureView;
  /** In the place of a photograph. */
  bridge?: BridgeView;
  /** To put it into a calendar, or subscribe to its own. */
  calendar?: CalendarWaysView;
  facts: FactView[];
  /** Figures that are part of others, each with its whole. */
  wholes: WholeView[];
  /** All other figures. */
  figures: FigureView[];
  calls: CallView[];
  timeline?: TimelineView;
  tree?: TreeView;
  roles: RoleGroupView[];
  /** How many took part, whoever had two roles once. */
  partyCount: number;
  tallies: TallyView[];
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
  companions?: CompanionsView;
  outcomes?: OutcomesView;
  neighbours?: NeighboursView;
  contradictions: string[];
  notes: string[];
  sources: SourceView[];
  upkeep: UpkeepView[];
  correction?: CorrectionView;
  body?: BodyView;
  /** What the index takes beside what is seen. */
  search: SearchRecordView;
}

/** One way to narrow a list: a field, and each value that it has in the list. */
export interface FacetView {
  /** The field: "kind". */
  id: string;
  label: string;
  values: { href: string; text: string; count: number; isCurrent: boolean }[];
}

/** One page of a collection's list, whole or narrowed to one value of a facet. */
export interface ListView {
  head: PageHead;
  title: string;
  /** What is in it; of a narrowed list only where there is something to say. */
  lead?: string;
  /** Entries of the whole list, not of this page: "86 entries", "14 of 86 entries". */
  size: string;
  /** To subscribe to what is in it. */
  calendar?: CalendarWaysView;
  facets: FacetView[];
  /** From a narrowed list back to the whole. */
  all?: PageLink;
  /** Where what one can apply for stands apart. */
  calls?: PageLink;
  count: number;
  /**
   * "2018" or "B" and its entries; lists in time are grouped by year, directories by letter. What is coming is a
   * group before the others; a group without items waits for what passes.
   */
  groups: { id: string; label: string; items: TeaserView[] }[];
  pages: { current: number; total: number; links: PageLink[]; previous?: string; next?: string };
  empty: string;
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

/** How much there is in each country, a column a collection. */
export interface CountryTableView {
  columns: string[];
  rows: { href: string; name: string; counts: number[]; total: number }[];
  /** What is in no single country, in words. */
  note?: string;
}

/** One page of the directory: all of it, or one letter where it is long. */
export interface DirectoryView {
  head: PageHead;
  title: string;
  lead: string;
  size: string;
  /** On the first page: other ways through everything. */
  ways: PageLink[];
  /** On the first page: the collections with how much they hold, and the kinds of each. */
  collections: { href: string; label: string; count: number; facet?: FacetView }[];
  /** On the first page. */
  countries?: CountryTableView;
  /** Every letter that a name begins with: an anchor of this page, or a page. */
  letters: { href: string; text: string; count: number; isCurrent: boolean }[];
  groups: { id: string; label: string; items: NameView[] }[];
  pages?: ListView['pages'];
}

export interface CountriesView {
  head: PageHead;
  title: string;
  lead: string;
  table: CountryTableView;
}

/** Everything in one country. */
export interface CountryView {
  head: PageHead;
  title: string;
  lead: string;
  /** How much of each collection there is, with the anchor of its list. */
  counts: { href: string; label: string; count: number }[];
  /** To subscribe to what takes place in it. */
  calendar?: CalendarWaysView;
  /** Its cities; missing where the site has none. */
  map?: MapView;
  groups: NameGroupView[];
  search: SearchRecordView;
}

export interface TopicsView {
  head: PageHead;
  title: string;
  lead: string;
  topics: { href: string; text: string; count: number; description?: string }[];
}

/** Everything on one topic. */
export interface TopicView {
  head: PageHead;
  title: string;
  lead: string;
  /** Other words for it. */
  aliases?: string;
  groups: RelatedView[];
  search: SearchRecordView;
}

export interface HomeView {
  head: PageHead;
  /** All places; missing where there are none. */
  map?: MapView;
  /** Where the map has a page of its own. */
  mapPage: PageLink;
  news: { all: PageLink; items: TeaserView[] };
  events: { all: PageLink; coming: TeaserView[]; last: TeaserView[] };
  /** The numbers of the whole site, in the order of the navigation. */
  counts: { href: string; label: string; count: number; lead: string }[];
  /**
   * Relations between two kinds of entries, for the picture of the bridge: `from` and `to` are places in
   * `counts`, `from` before `to`; pairs without a relation are left out.
   */
  joins: { from: number; to: number; count: number }[];
  /** Ways into the directories: entries with most relations of each kind. */
  ways: { label: string; href: string; items: PageLink[] }[];
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
