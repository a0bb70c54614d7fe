/** The links of pages in another language than the first of the site. */
import { FIRST_LANGUAGE, toLanguageRoot } from '#routes/languages.ts';
import { listLanguagePaths } from './language-pages.ts';
import { homeHref } from './routes.ts';
import type { SiteModel } from './site-model.ts';

/** The address of a link or of a form: what stands before it, its path, and what follows. */
const LINK = /(<(?:a|form)\b[^>]*? (?:href|action)=")([^"?#]*)([^"]*")/g;

/**
 * A page whose links lead to pages in the language of the model, where there are; the others say that they lead to the
 * first language. Links to other sites, to files and within the page stay, and those that name a language already.
 */
export function leadLinks(html: string, model: SiteModel): string {
  const base = homeHref();
  const paths = listLanguagePaths(model);
  const root = toLanguageRoot(model.language);
  return html.replace(LINK, (link, before: string, address: string, after: string) => {
    if (!address.startsWith(base) || before.includes(' hreflang=')) return link;
    const path = `/${address.slice(base.length)}`;
    if (paths.has(path)) return `${before}${base}${root.slice(1)}${path}${after}`;
    const isPage = path.endsWith('/') && before.startsWith('<a');
    return isPage ? `${link} hreflang="${FIRST_LANGUAGE}"` : link;
  });
}
