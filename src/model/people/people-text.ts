/** What entries say of a person, in words. */

import type { Appearance } from '#collections/meanings.ts';
import type { Party } from '#collections/party-fields.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { listPageValues } from '#model/entries/field-values.ts';
import { getCountryName } from '#model/places/country-names.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { ValueView } from '#model/view-types.ts';

/** As what: "Keynote", "Speaker, panellist". Undefined where nothing says. */
export function formatCapacity(
  model: InLanguage,
  { as, detail }: Pick<Appearance, 'as' | 'detail'>,
): string | undefined {
  const words = [as && model.words.shared.personRoles[as], detail].filter((part) => part).join(', ');
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

/** For whom: a link to an entry, or a name with its country; empty for an entry that is not published. */
export function listEmployerValues(model: SiteModel, employer: Party): ValueView[] {
  if (typeof employer === 'string') return listPageValues(model, employer);
  const text = employer.country
    ? `${employer.name}, ${getCountryName(model, employer.country)}`
    : employer.name;
  return [{ type: 'text', text }];
}
