/** The pages of countries, for their routes. */
import { toCountryCalendarWays } from '#features/calendars/calendars.ts';
import { withFeeds } from '#features/feeds/feeds.ts';
import { getSiteModel } from '#model/get-site-model.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { toCountriesView, toCountryView } from './country-page.ts';
import type { CountryView } from './country-types.ts';

export const getCountriesView = async () => toCountriesView(await getSiteModel());

/** Every country that anything has to do with. */
export async function listCountryViews() {
  const model = await getSiteModel();
  return listCountryCodes(model).map((code) => {
    const calendar = toCountryCalendarWays(model, code);
    const view: CountryView = { ...toCountryView(model, code), ...(calendar && { calendar }) };
    return { code: code.toLowerCase(), view: withFeeds(model, view) };
  });
}
