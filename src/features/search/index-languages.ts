/** What the index knows of the languages of the site beside their pages. Pure. */
import { collections } from '#collections/index.ts';
import { labelsOf } from '#i18n/labels.ts';
import { getLanguageName } from '#i18n/language-names.ts';
import type { Words } from '#i18n/word-types.ts';
import { getModelIn } from '#model/language-model.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import type { SiteModel } from '#model/site-model.ts';
import { type FeatureName, listFeaturesOf, sitePages } from '#routes/features.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '#routes/languages.ts';
import { toPath } from '#routes/routes.ts';
import type { IndexLanguage, NamedValue } from './index/name-index.ts';
import type { MeaningName } from './query/index-settings.ts';
import { listFacetLabels } from './search-facets.ts';

/** Facets whose values people name in their language, and that have no page for each value which says its names. */
const NAMED = ['kind', 'country', 'status'] as const satisfies readonly MeaningName[];

/**
 * The languages whose pages need more than the index has: all but the first, and the first if it inflects names.
 *
 * @param model that of the originals
 */
export function listIndexLanguages(model: SiteModel): Map<string, IndexLanguage> {
  const models = LANGUAGES.map((language) => getModelIn(model, language));
  return new Map(
    models
      .filter(({ language, words }) => language !== FIRST_LANGUAGE || words.relations.endings !== '')
      .map((inLanguage) => [inLanguage.language, createIndexLanguage(model, inLanguage)]),
  );
}

function createIndexLanguage(model: SiteModel, inLanguage: SiteModel): IndexLanguage {
  const labels = listFacetLabels(model, inLanguage);
  const kinds = new Map(
    collections.map((collection) => [
      labelsOf(model, collection).plural,
      listKindNames(inLanguage, collection),
    ]),
  );
  const values = NAMED.map((facet) => {
    const named = Object.entries(labels[facet] ?? {}).map(
      ([value, label]): NamedValue => [value, label, ...(facet === 'kind' ? (kinds.get(value) ?? []) : [])],
    );
    return [facet, named] as const;
  });
  return {
    names: listPageNames(inLanguage),
    values: Object.fromEntries(values),
    ...(inLanguage.language !== FIRST_LANGUAGE && {
      original: { tag: FIRST_LANGUAGE, name: getLanguageName(inLanguage, FIRST_LANGUAGE) },
    }),
  };
}

/** What people call the entries of a collection, beside its label. */
function listKindNames(model: SiteModel, collection: (typeof collections)[number]): string[] {
  return [labelsOf(model, collection).singular, ...(model.words.searchPage.askedAs[collection.name] ?? [])];
}

/** Features whose words stand in a room of another name. */
const ROOMS: Partial<Record<FeatureName, keyof Words>> = { dataReport: 'provenance' };

/** What people type who look for a page about the site, or for one of a feature, by its path. */
function listPageNames(model: SiteModel): Map<string, readonly string[]> {
  const { words } = model;
  const features = sitePages.map(({ name, path }) => {
    const asked = listFeaturesOf(name).flatMap((feature) => {
      const room = words[ROOMS[feature] ?? (feature as keyof Words)] as { askedAs?: string[] } | undefined;
      return room?.askedAs ?? [];
    });
    return [path, [getSitePageTitle(model, name), ...asked]] as const;
  });
  const texts = Object.entries(words.sitePages.askedAs).map(
    ([id, askedAs]) => [toPath(id), askedAs] as const,
  );
  return new Map([...features, ...texts]);
}
