/** The pages about the site itself. */
import { en } from '#i18n/en.ts';
import { homeHref, toHref } from './addresses.ts';
import { getSiteModel } from './load.ts';
import type { SitePageView } from './types.ts';

/** Every page of `content/pages/`. Throws for one without a body: it would be an empty page. */
export async function listSitePageViews(): Promise<{ id: string; view: SitePageView }[]> {
  const { pages } = await getSiteModel();
  return [...pages.values()].map(({ id, data, body }) => {
    if (!body) throw new Error(`content/pages/${id}.md has no body`);
    return {
      id,
      view: {
        head: {
          title: data.title,
          description: data.summary,
          path: toHref(id),
          breadcrumbs: [{ href: homeHref, text: en.home }],
        },
        title: data.title,
        summary: data.summary,
        body,
      },
    };
  });
}
