/** Which pages there are in another language than the first of the site. */
import { collections } from '#collections/index.ts';
import { memoize } from '#memo/memoize.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '#routes/languages.ts';
import { HOME, toPath, toSitePagePath } from '#routes/routes.ts';
import { getModelIn } from './language-model.ts';
import type { SiteModel } from './site-model.ts';

/**
 * The addresses that a language has pages at, from the root of the language: home, the first page of each list, the
 * search, and what is translated. A page that would be an untranslated copy is not made.
 */
export const listLanguagePaths = memoize(
  (model: SiteModel): ReadonlySet<string> =>
    new Set([
      HOME,
      toSitePagePath('search'),
      ...collections.map(({ name }) => toPath(name)),
      ...[...model.entries.keys()].filter((ref) => model.translated.has(ref)).map(toPath),
      ...[...model.pages.keys()].filter((id) => model.translated.has(`pages/${id}`)).map(toPath),
    ]),
);

/** The languages that a page is in, by its address from the root of its language; the first of the site among them. */
export const listLanguagesOf = (model: SiteModel, path: string): string[] =>
  LANGUAGES.filter(
    (language) => language === FIRST_LANGUAGE || listLanguagePaths(getModelIn(model, language)).has(path),
  );
