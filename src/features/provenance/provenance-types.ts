/** Where the data is from, and how fresh it is, as pages show it. */
import type { DateView, PageHead, PageLink, SourceView } from '#model/view-types.ts';

/** How fresh an entry is: "Last checked: 3 May 2024". */
export interface FreshnessView {
  label: string;
  date: DateView;
  /** "more than 2 years ago". */
  remark?: string;
}

/** Ways to correct an entry. */
export interface CorrectionView {
  links: (PageLink & { isElsewhere: boolean })[];
}

/** What the foot of an entry says. */
export interface ProvenanceView {
  contradictions: string[];
  notes: string[];
  sources: SourceView[];
  upkeep: FreshnessView[];
  correction?: CorrectionView;
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
