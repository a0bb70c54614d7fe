/** The view of a page about the site. */
import type { BodyView, PageHead, PageLink, SiteSectionsView } from '#model/view-types.ts';

/** A page about the site: about, imprint, contact, privacy, accessibility. */
export interface SitePageView {
  head: PageHead;
  title: string;
  summary: string;
  /** What people type who look for it, beside its title. */
  askedAs: readonly string[];
  body: BodyView;
}

/** The page for unknown addresses. */
export interface NotFoundView extends SiteSectionsView {
  /** What it says in the further languages of the site. */
  others: { language: string; title: string; links: PageLink[] }[];
}
