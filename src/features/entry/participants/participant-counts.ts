/** Counts the participants of an entry by country and kind; one with two roles counts once. */

import type { Party } from '#collections/party-fields.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listCountriesOf, listParties } from '#model/relations/participants.ts';
import { findCountryHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { compareNamesIn } from '#text/collation.ts';
import type { ParticipantCountView } from './participants-types.ts';

/** A reader counts fewer than these at a glance. */
const FEW = 6;

/** Counts of participants; empty if there are few. */
export function listParticipantCounts(model: SiteModel, entry: ModelEntry): ParticipantCountView[] {
  return countParticipants(model, listParties(model, entry));
}

/** The same of any participants. */
export function countParticipants(model: SiteModel, parties: readonly Party[]): ParticipantCountView[] {
  if (parties.length < FEW) return [];
  const countries = parties.map((party) => listCountriesOf(model, party));
  return [
    createTally(
      model,
      model.words.shared.byCountry,
      countries.map((value) => countCountry(model, value)),
    ),
    createTally(
      model,
      model.words.shared.byKind,
      parties.map((party) => ({ text: getKindOf(model, party) })),
    ),
  ].filter(({ items }) => items.length > 1);
}

interface Counted {
  text: string;
  href?: string;
  /** "Unknown" and "several" come last. */
  isRest?: boolean;
}

function countCountry(model: InLanguage, [code, ...rest]: string[]): Counted {
  if (code === undefined) return { text: model.words.shared.countryNotRecorded, isRest: true };
  if (rest.length > 0) return { text: model.words.shared.severalCountries, isRest: true };
  const href = findCountryHref(code);
  return { text: getCountryName(model, code), ...(href !== undefined && { href }) };
}

function getKindOf(model: SiteModel, party: Party): string {
  const entry = typeof party === 'string' ? model.entries.get(party) : undefined;
  return entry ? getKindLabel(model, entry) : model.words.participants.kindNotRecorded;
}

function createTally(model: SiteModel, label: string, counted: readonly Counted[]): ParticipantCountView {
  const groups = [...Map.groupBy(counted, ({ text }) => text).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, count: group.length }] : [];
  });
  return {
    label,
    items: groups
      .sort(
        (a, b) =>
          Number(a.isRest ?? false) - Number(b.isRest ?? false) ||
          b.count - a.count ||
          compareNamesIn(model)(a.text, b.text),
      )
      .map(({ text, href, count }) => ({ text, count, ...(href !== undefined && { href }) })),
  };
}
