/** The views of sources and freshness. */
import type { DateView, PageHead, PageLink, PagesView, SourceView } from '#model/view-types.ts';

/** How fresh an entry is: "Last checked: 3 May 2024". */
export interface FreshnessView {
  label: string;
  date: DateView;
  /** "more than 2 years ago". */
  remark?: string;
}

/** Links to correct an entry. */
export interface CorrectionView {
  links: (PageLink & { isElsewhere: boolean })[];
}

/** The end of an entry page. */
export interface ProvenanceView {
  contradictions: readonly string[];
  notes: string[];
  sources: SourceView[];
  freshness: FreshnessView[];
  correction?: CorrectionView;
}

/** An entry whose sources contradict each other, and each contradiction in a sentence. */
export interface ContradictionView {
  href: string;
  title: string;
  items: readonly string[];
}

/** A page of the contradictions in one collection. */
export interface ContradictionsPageView {
  head: PageHead;
  title: string;
  size: string;
  entries: ContradictionView[];
  pages: PagesView;
}

/** The data report: numbers, contradictions, the oldest checks. */
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
      entries: ContradictionView[];
      /** If there are too many for one page: the page of those of the collection. */
      href?: string;
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
    /** The number of those that are not shown. */
    rest?: string;
    undated?: string;
  };
  /** The page that counts what there is. */
  statistics?: PageLink;
  /** The page of the open data, where the site has any. */
  openData?: PageLink;
  correction?: { text: string; link: PageLink & { isElsewhere: boolean } };
}
