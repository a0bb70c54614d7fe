/** Creates the pages about the site. */
import type { InLanguage } from '#i18n/word-types.ts';
import { createPageHead } from '#model/page/page-head.ts';
import { toHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { SitePageView } from './site-page-types.ts';

/** The view of a page of `content/pages/`. Throws where there is none, and for one without a body: it would be empty. */
export function createSitePageView(model: SiteModel, id: string): SitePageView {
  const page = model.pages.get(id);
  if (!page) throw new Error(`There is no content/pages/${id}.md`);
  const { data, body } = page;
  if (!body) throw new Error(`content/pages/${id}.md has no body`);
  return {
    head: createPageHead(model, {
      title: data.title,
      description: data.summary,
      path: toHref(id),
      isGuide: true,
    }),
    title: data.title,
    summary: data.summary,
    askedAs: findAskedAs(model, id),
    body,
  };
}

/** What people type who look for a page of an id; nothing for a page that not every site has. */
const findAskedAs = (model: InLanguage, id: string): readonly string[] =>
  Object.entries(model.words.sitePages.askedAs).find(([page]) => page === id)?.[1] ?? [];
