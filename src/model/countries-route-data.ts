/** The pages of countries, for their routes. */
import { toCountryCalendarWays } from './calendars.ts';
import { listCountryCodes } from './country-entries.ts';
import type { CountryView } from './country-types.ts';
import { toCountriesView, toCountryView } from './country-view.ts';
import { withFeeds } from './feeds.ts';
import { getSiteModel } from './load.ts';

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
