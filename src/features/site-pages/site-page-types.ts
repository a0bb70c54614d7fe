/** The view of a page about the site. */
import type { BodyView, PageHead } from '#model/view-types.ts';

/** A page about the site: about, imprint, contact, privacy, accessibility. */
export interface SitePageView {
  head: PageHead;
  title: string;
  summary: string;
  /** What people type who look for it, beside its title. */
  askedAs: readonly string[];
  body: BodyView;
}
