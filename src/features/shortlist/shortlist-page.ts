/** Creates the page of the shortlist: it is the same for everybody, and the browser fills it. */

import { collections } from '#collections/index.ts';
import { labelsOf } from '#i18n/labels.ts';
import { createSitePage } from '#model/page/page-head.ts';
import { getCountryName, listNameFootnotes } from '#model/places/country-names.ts';
import { homeHref, toDataFileHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { ShortlistPageView } from './shortlist-types.ts';

/** The view of the page. Pure: the same model gives the same view. */
export function createShortlistPage(model: SiteModel): ShortlistPageView {
  const { shared, shortlist, spreadsheets } = model.words;
  const page = createSitePage(model, 'shortlist', shortlist.lead, { askedAs: shortlist.askedAs });
  const { name, kind, list, date, place, country, website, summary, page: address } = spreadsheets.columns;
  return {
    ...page,
    // The browser adds those of the countries on its list.
    head: { ...page.head, footnotes: [] },
    settings: {
      data: toDataFileHref(''),
      home: homeHref(),
      collections: collections.map((collection) => {
        const { plural, singular, values } = labelsOf(model, collection);
        const { start, end, within } = collection.when ?? {};
        return {
          name: collection.name,
          plural,
          singular,
          ...(collection.kind !== undefined && { kind: collection.kind }),
          kinds: (collection.kind !== undefined && values[collection.kind]) || {},
          when: [start ?? '', end ?? '', within ?? ''],
          where: collection.where,
        };
      }),
      countries: Object.fromEntries(
        Object.keys(shared.countryNames).map((code) => [code, getCountryName(model, code)]),
      ),
      notes: Object.fromEntries(listNameFootnotes(model).map((note) => [getCountryName(model, 'XK'), note])),
      about: shared.about('{date}'),
      columns: [name, kind, list, date, place, country, website, summary, address, spreadsheets.note],
      missing: shortlist.missing,
    },
  };
}
