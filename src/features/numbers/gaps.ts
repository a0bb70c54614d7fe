/** What entries lack, and whether somebody has checked them: by collection, each with its list. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getTextDates, getWebsite, listSources } from '#collections/meanings.ts';
import { isOld } from '#features/provenance/provenance.ts';
import type { Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { compareEntries, getSortDay } from '#model/entries/teaser.ts';
import { listHomeCountries } from '#model/places/places.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';

type GapName = keyof Words['numbers']['gaps'];

interface GapTest {
  /** The part of the address. */
  path: string;
  /** True for an entry that the number counts. */
  isIn: (model: SiteModel, entry: ModelEntry) => boolean;
  /** False for a collection whose entries have no such thing. */
  isAsked?: (collection: Collection, entries: readonly ModelEntry[]) => boolean;
}

function isChecked({ buildDate }: SiteModel, entry: ModelEntry): boolean {
  const { confirmed } = getTextDates(entry);
  return confirmed !== undefined && !isOld(confirmed, buildDate);
}

const hasWebsite = (entry: ModelEntry) => getWebsite(entry) !== undefined;

const TESTS: Readonly<Record<GapName, GapTest>> = {
  source: { path: 'without-source', isIn: (_model, entry) => listSources(entry).length === 0 },
  website: {
    path: 'without-website',
    isIn: (_model, entry) => !hasWebsite(entry),
    isAsked: (_collection, entries) => entries.some(hasWebsite),
  },
  place: {
    path: 'without-place',
    isIn: (model, entry) => listHomeCountries(model, entry).length === 0,
    isAsked: ({ where }) => where.length > 0,
  },
  date: {
    path: 'without-date',
    isIn: (_model, entry) => getSortDay(entry) === '',
    isAsked: ({ when }) => when !== undefined,
  },
  checked: { path: 'checked', isIn: isChecked },
  unchecked: { path: 'not-checked', isIn: (model, entry) => !isChecked(model, entry) },
};

/** The entries of a collection that lack something, or that somebody has checked or not. */
export interface Gap {
  name: GapName;
  collection: Collection;
  /** In the order of the list. */
  entries: readonly ModelEntry[];
  /** The number of entries of the collection. */
  total: number;
  /** Below the address of the page. Missing if its list would be empty, or is that of the collection. */
  path?: string;
}

/** All gaps, by name and then in the order of the registry. Computed once per model. */
export const listGaps = memoize((model: SiteModel): readonly Gap[] =>
  (Object.keys(TESTS) as GapName[]).flatMap((name) => {
    const { path, isIn, isAsked } = TESTS[name];
    return collections.flatMap((collection): Gap[] => {
      const all = listOf(model, collection);
      if (all.length === 0 || isAsked?.(collection, all) === false) return [];
      const entries = all.filter((entry) => isIn(model, entry)).sort(compareEntries(model));
      const hasList = entries.length > 0 && entries.length < all.length;
      return [
        {
          name,
          collection,
          entries,
          total: all.length,
          ...(hasList && { path: `${collection.name}/${path}` }),
        },
      ];
    });
  }),
);
