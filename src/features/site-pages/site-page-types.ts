/** What a page about the site itself shows. */
import type { BodyView, PageHead } from '#model/view-types.ts';

/** One of the pages about the site itself: about, imprint, contact, privacy, accessibility. */
export interface SitePageView {
  head: PageHead;
  title: string;
  summary: string;
  body: BodyView;
}
