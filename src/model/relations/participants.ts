/** Who took part in an entry; whoever had two roles counts once. */

import type { Party } from '#collections/fields.ts';
import { listHomeCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';

/** How many took part. */
export const countParties = (model: SiteModel, entry: ModelEntry) => listParties(model, entry).length;

/** Who took part, each once, in the editor's order; what is not published did not. */
export function listParties(model: SiteModel, { data }: ModelEntry): Party[] {
  const parties = new Map<string, Party>();
  for (const { who } of data.roles ?? []) {
    if (typeof who !== 'string') parties.set(`${who.name}, ${who.country ?? ''}`, who);
    else if (model.entries.has(who)) parties.set(who, who);
  }
  return [...parties.values()];
}

/** The codes of the countries that somebody is in. */
export function listCountriesOf(model: SiteModel, party: Party): string[] {
  if (typeof party !== 'string') return party.country === undefined ? [] : [party.country];
  const entry = model.entries.get(party);
  return entry ? listHomeCountries(model, entry) : [];
}
