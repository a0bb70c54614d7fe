/** Creates the 404 page: what happened, and the lists of the site. */
import { useLanguage } from '#i18n/words.ts';
import { createSiteSectionsView } from '#model/page/site-sections.ts';
import { homeHref, toHrefIn, toSitePageHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { LANGUAGES } from '#routes/languages.ts';
import type { NotFoundView } from './site-page-types.ts';

/** The page for unknown addresses. Hosts have one for a whole site, so that it speaks every language. */
export function createNotFoundView(model: SiteModel): NotFoundView {
  const { notFound, notFoundLead } = model.words.sitePages;
  return {
    ...createSiteSectionsView(model, notFound, notFoundLead, '404'),
    others: LANGUAGES.filter((language) => language !== model.language).map((language) => {
      const { sitePages, shared } = useLanguage(language).words;
      return {
        language,
        title: sitePages.notFound,
        links: [
          { href: toHrefIn(language, homeHref()), text: shared.home },
          { href: toHrefIn(language, toSitePageHref('search')), text: shared.search },
        ],
      };
    }),
  };
}
