/** Where an entry is: its city, its place, its country; a city brings its country. */

import { en } from '#i18n/en.ts';
import { toHref } from './addresses.ts';
import { toCountryName } from './countries.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import type { ValueView } from './types.ts';

interface Place {
  name: string;
  country?: string;
}

type CountryField = string | { code: string; nameThen?: string };

const toList = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const toCode = (country: CountryField) => (typeof country === 'string' ? country : country.code);

/** The cities that an entry's own `city` field names. */
function listCities(model: SiteModel, { data }: ModelEntry): ModelEntry[] {
  return toList(data.city as string | string[] | undefined).flatMap((id) => {
    const city = model.entries.get(id.includes('/') ? id : `cities/${id}`);
    return city ? [city] : [];
  });
}

/** The codes of the countries that an entry is in or that take part in it, without repetition. */
export function listCountries(model: SiteModel, entry: ModelEntry): string[] {
  const { data } = entry;
  const place = data.place as Place | undefined;
  const codes = [
    ...listCities(model, entry).map((city) => city.data.country as string),
    ...toList(place?.country),
    ...toList(data.country as string | undefined),
    ...toList(data.countries as CountryField[] | undefined).map(toCode),
  ];
  return [...new Set(codes)];
}

/** One line for lists: "Budva, Montenegro", "Online", "Serbia", "7 countries". */
export function toPlaceText(model: SiteModel, entry: ModelEntry): string | undefined {
  const { data } = entry;
  const cities = listCities(model, entry);
  const place = data.place as Place | undefined;
  const names = [...cities.map((city) => city.data.title), ...(place ? [place.name] : [])];
  const codes = [
    ...cities.map((city) => city.data.country as string),
    ...toList(place?.country),
    ...toList(data.country as string | undefined),
  ];
  const countries = [...new Set(codes)].map(toCountryName);
  if (names.length > 0 || countries.length > 0) return [...names, ...countries].join(', ');
  if (data.online === true) return en.online;
  const taking = toList(data.countries as CountryField[] | undefined)
    .map(toCode)
    .map(toCountryName);
  return taking.length > 2 ? en.countries(taking.length) : taking.join(', ') || undefined;
}

/** The values of the fact "Where": links to the cities, then country. */
export function toPlaceValues(model: SiteModel, entry: ModelEntry): ValueView[] {
  const { data } = entry;
  const place = data.place as Place | undefined;
  const values: ValueView[] = listCities(model, entry).map((city) => ({
    type: 'page',
    href: toHref(`cities/${city.id}`),
    text: `${city.data.title}, ${toCountryName(city.data.country as string)}`,
  }));
  if (place)
    values.push({ type: 'text', text: [place.name, ...toList(place.country).map(toCountryName)].join(', ') });
  if (data.country) values.push({ type: 'text', text: toCountryName(data.country as string) });
  return values;
}
