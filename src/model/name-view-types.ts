/** Names in long lists: by letter, by collection. */
import type { DateView, PageLink, PagesView } from './view-types.ts';

/** A link to the names under a letter: an anchor of this page, or a page. */
export interface LetterView extends PageLink {
  count: number;
  isCurrent: boolean;
}

/** Names from A to Z: all of them, or, where they are many, those of one letter. */
export interface NamesByLetterView {
  /** Every initial letter. */
  letters: LetterView[];
  /** Empty on the first page of a list that has a page for each letter. */
  groups: { id: string; label: string; items: NameView[] }[];
  /** Of the names under one letter. */
  pages?: PagesView;
}

/** An entry in a long list: name, kind and place. */
export interface NameView {
  href: string;
  name: string;
  /** "Hub, Belgrade", "Conference". */
  detail?: string;
  date?: DateView;
}

/** Entries of one collection on a country or topic page. */
export interface NameListView {
  /** Anchor. */
  id: string;
  label: string;
  /** The number of all entries, also if not all are shown. */
  count: number;
  items: NameView[];
  /** The address of the full list with summaries. */
  all?: string;
}

/** Lists under one heading. */
export interface NameGroupView {
  /** Anchor. */
  id: string;
  label: string;
  lists: NameListView[];
}
