/** The participants of an entry. A participant with two roles counts once. */

import { listRoles } from '#collections/meanings.ts';
import type { Party } from '#collections/party-fields.ts';
import { listHomeCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';

/** The number of participants. */
export const countParties = (model: SiteModel, entry: ModelEntry) => listParties(model, entry).length;

/** The participants without duplicates, in the editor’s order. Unpublished ones are left out. */
export function listParties(model: SiteModel, entry: ModelEntry): Party[] {
  const parties = new Map<string, Party>();
  for (const { who } of listRoles(entry)) {
    if (typeof who !== 'string') parties.set(`${who.name}, ${who.country ?? ''}`, who);
    else if (model.entries.has(who)) parties.set(who, who);
  }
  return [...parties.values()];
}

/** The country codes of a participant. */
export function listCountriesOf(model: SiteModel, party: Party): string[] {
  if (typeof party !== 'string') return party.country === undefined ? [] : [party.country];
  const entry = model.entries.get(party);
  return entry ? listHomeCountries(model, entry) : [];
}
