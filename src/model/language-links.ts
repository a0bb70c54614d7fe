/** The links of pages in another language than the first of the site. */
import { FIRST_LANGUAGE, toLanguageRoot } from '#routes/languages.ts';
import { findHrefIn, listLanguagePaths } from './language-pages.ts';
import { homeHref, homeUrl, toAbsolute } from './routes.ts';
import type { SiteModel } from './site-model.ts';

/** The address of a link, of a form or of a feed: what stands before it, its path, and what follows. */
const LINK = /(<(?:a|form|link)\b[^>]*? (?:href|action)=")([^"?#]*)([^"]*")/g;

/**
 * A page whose links lead to pages in the language of the model, where there are; the others say that they lead to the
 * first language. Links to other sites, to files and within the page stay, and those that name a language already.
 */
export function leadLinks(html: string, model: SiteModel): string {
  const base = homeHref();
  const paths = listLanguagePaths(model);
  const root = toLanguageRoot(model.language);
  return leadStructuredData(html, model).replace(
    LINK,
    (link, before: string, address: string, after: string) => {
      if (!address.startsWith(base) || before.includes(' hreflang=')) return link;
      const path = `/${address.slice(base.length)}`;
      if (paths.has(path)) return `${before}${base}${root.slice(1)}${path}${after}`;
      const isPage = path.endsWith('/') && before.startsWith('<a');
      return isPage ? `${link} hreflang="${FIRST_LANGUAGE}"` : link;
    },
  );
}

/** The structured data of a page. */
const STRUCTURED = /(?<=<script type="application\/ld\+json">).*?(?=<\/script>)/s;

/** The address of a page in structured data. What a page is about keeps its id: it is the same in every language. */
const ADDRESS = /("(?:url|item|mainEntityOfPage)":")([^"]*)/g;

const leadStructuredData = (html: string, model: SiteModel): string => {
  const home = homeUrl();
  return html.replace(STRUCTURED, (data) =>
    data.replace(ADDRESS, (property, name: string, url: string) =>
      url.startsWith(home)
        ? name + toAbsolute(findHrefIn(model, `${homeHref()}${url.slice(home.length)}`))
        : property,
    ),
  );
};
