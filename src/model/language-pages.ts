/** Which pages and files there are in another language than the first of the site. */
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
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
import { getModelIn } from './language-model.ts';
import { homeHref, toHrefIn } from './routes.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';

/**
 * The addresses that a language may have pages and files at, from the root of the language: home, the ways through what
 * there is, the first page of each list, countries, topics, what is translated, and its feeds, calendars and embeds. A
 * page that would be an untranslated copy of an entry is not made.
 */
export const listLanguagePaths = memoize((model: SiteModel): ReadonlySet<string> => {
  const isTranslated = (entry: ModelEntry) => model.translated.has(toRef(entry));
  const entries = [...model.entries.values()].filter(isTranslated);
  const names = collections.map(({ name }) => name);
  const fed = new Set(entries.map(({ collection }) => collection.name));
  const codes = listCountryCodes(model);
  return new Set([
    HOME,
    ...sitePages.filter(({ hasLanguages }) => hasLanguages).map(({ path }) => path),
    ...names.map(toPath),
    ...codes.map(toCountryPath),
    ...listTopics(model).map(({ id }) => toTopicPath(id)),
    ...[...entries, ...[...model.pages.values()].filter(isTranslated)].map(toEntryPath),
    ...entries.map((entry) => toEventFilePath(toRef(entry))),
    ...[...names, ...codes.map((code) => `countries/${code.toLowerCase()}`), 'calls'].map(toCalendarPath),
    ...(fed.size > 0 ? ['', ...fed] : []).flatMap((of) =>
      FEED_ENDINGS.map((ending) => toFeedPath(of, ending)),
    ),
    ...['map', 'coming', ...names, ...codes.map((code) => `countries/${code.toLowerCase()}`)].map(
      toEmbedPath,
    ),
    ...entries.flatMap((entry) => [toRef(entry), `${toRef(entry)}/participants`]).map(toEmbedPath),
  ]);
});

/** The languages that a page is in, by its address from the root of its language; the first of the site among them. */
export const listLanguagesOf = (model: SiteModel, path: string): string[] =>
  LANGUAGES.filter(
    (language) => language === FIRST_LANGUAGE || listLanguagePaths(getModelIn(model, language)).has(path),
  );

/** The address of a page or a file in the language of the model, or in the first where there is none. */
export function findHrefIn(model: SiteModel, href: string): string {
  if (model.language === FIRST_LANGUAGE) return href;
  const path = `/${href.slice(homeHref().length)}`;
  return listLanguagePaths(model).has(path) ? toHrefIn(model.language, href) : href;
}
