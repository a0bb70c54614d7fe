/** Which pages and files there are in another language than the first of the site. */
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { sitePages } from '#routes/features.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '#routes/languages.ts';
import {
  FEED_ENDINGS,
  HOME,
  toCalendarPath,
  toCountryPath,
  toEmbedPath,
  toEntryPath,
  toEventFilePath,
  toFeedPath,
  toPath,
  toTopicPath,
} from '#routes/routes.ts';
import { listCountryCodes } from './groups/country-entries.ts';
import { listTopics } from './groups/topic-entries.ts';
import { getTranslated } from './language-model.ts';
import { homeHref, toHrefIn } from './routes.ts';
import { type ModelEntry, memoizeFacts, type SiteModel } from './site-model.ts';

/**
 * The addresses that a language may have pages and files at, from the root of the language: home, the ways through what
 * there is, the first page of each list, countries, topics, what is translated, and its feeds, calendars and embeds. A
 * page that would be an untranslated copy of an entry is not made.
 */
export const listLanguagePaths = (model: SiteModel, language = model.language): ReadonlySet<string> =>
  pathsOf(model).get(language) ?? new Set();

/** By language. */
const pathsOf = memoizeFacts((first): ReadonlyMap<string, ReadonlySet<string>> => {
  const shared = listSharedPaths(first);
  return new Map(
    LANGUAGES.slice(1).map((language) => [
      language,
      new Set([...shared, ...listTranslatedPaths(first, getTranslated(first, language))]),
    ]),
  );
});

/** What every language has. */
function listSharedPaths(model: SiteModel): string[] {
  const names = collections.map(({ name }) => name);
  const codes = listCountryCodes(model);
  const countries = codes.map((code) => `countries/${code.toLowerCase()}`);
  return [
    HOME,
    ...sitePages.filter(({ hasLanguages }) => hasLanguages).map(({ path }) => path),
    ...names.map(toPath),
    ...codes.map(toCountryPath),
    ...listTopics(model).map(({ id }) => toTopicPath(id)),
    ...[...names, ...countries, 'calls'].map(toCalendarPath),
    ...['map', 'coming', ...names, ...countries].map(toEmbedPath),
  ];
}

/** The addresses of what is translated. */
function listTranslatedPaths({ entries, pages }: SiteModel, refs: ReadonlySet<string>): string[] {
  const isTranslated = (entry: ModelEntry) => refs.has(toRef(entry));
  const own = [...entries.values()].filter(isTranslated);
  const fed = new Set(own.map(({ collection }) => collection.name));
  return [
    ...[...own, ...[...pages.values()].filter(isTranslated)].map(toEntryPath),
    ...own.map((entry) => toEventFilePath(toRef(entry))),
    ...(fed.size > 0 ? ['', ...fed] : []).flatMap((of) =>
      FEED_ENDINGS.map((ending) => toFeedPath(of, ending)),
    ),
    ...own.flatMap((entry) => [toRef(entry), `${toRef(entry)}/participants`]).map(toEmbedPath),
  ];
}

/** The languages that a page is in, by its address from the root of its language; the first of the site among them. */
export function listLanguagesOf(model: SiteModel, path: string): string[] {
  const ref = path.slice(1, -1);
  // In `dev`, the other addresses would be listed anew for each saved entry.
  const isIn = model.entries.has(ref)
    ? (language: string) => getTranslated(model, language).has(ref)
    : (language: string) => pathsOf(model).get(language)?.has(path);
  return LANGUAGES.filter((language) => language === FIRST_LANGUAGE || isIn(language));
}

/** The address of a page or a file in the language of the model, or in the first where there is none. */
export function findHrefIn(model: SiteModel, href: string): string {
  if (model.language === FIRST_LANGUAGE) return href;
  const path = `/${href.slice(homeHref().length)}`;
  return listLanguagePaths(model).has(path) ? toHrefIn(model.language, href) : href;
}
