/** The pages of countries, for their routes. */
import { createCountryCalendarLinks } from '#features/calendars/calendars.ts';
import { withFeeds } from '#features/feeds/feeds.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { createFeaturePage, createRoute } from '#model/route.ts';
import {
  createCountriesView,
  createCountryListPage,
  createCountrySpreadsheet,
  createCountryView,
  listCountryListPaths,
} from './country-page.ts';
import type { CountryView } from './country-types.ts';

export const countriesRoute = createFeaturePage('countries', createCountriesView);

/** Every country that anything has to do with; its code in small letters. */
export const countryRoute = createRoute({
  feature: 'countries',
  listParams: (model) => listCountryCodes(model).map((code) => ({ code: code.toLowerCase() })),
  createView: (model, params): CountryView => {
    const code = params.code.toUpperCase();
    const calendar = createCountryCalendarLinks(model, code);
    return withFeeds(model, { ...createCountryView(model, code), ...(calendar && { calendar }) });
  },
});

/** The pages of the lists that the page of their country only begins. */
export const countryListRoute = createRoute({
  feature: 'countries',
  listParams: (model) => listCountryListPaths(model),
  createView: (model, params) => createCountryListPage(model, params),
});

/** Everything in each country, for spreadsheets. */
export const countrySpreadsheetRoute = createRoute({
  feature: 'countries',
  listParams: (model) => listCountryCodes(model).map((code) => ({ code: code.toLowerCase() })),
  createView: (model, { code }) => createCountrySpreadsheet(model, code.toUpperCase()),
});
