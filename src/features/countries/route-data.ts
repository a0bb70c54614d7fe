/** The pages of countries, for their routes. */
import { createCountryCalendarLinks } from '#features/calendars/calendars.ts';
import { withFeeds } from '#features/feeds/feeds.ts';
import { getSiteModel } from '#model/get-site-model.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { createCountriesView, createCountryView } from './country-page.ts';
import type { CountryView } from './country-types.ts';

export const getCountriesView = async () => createCountriesView(await getSiteModel());

/** Every country that anything has to do with. */
export async function listCountryViews() {
  const model = await getSiteModel();
  return listCountryCodes(model).map((code) => {
    const calendar = createCountryCalendarLinks(model, code);
    const view: CountryView = { ...createCountryView(model, code), ...(calendar && { calendar }) };
    return { code: code.toLowerCase(), view: withFeeds(model, view) };
  });
}
