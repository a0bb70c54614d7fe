/** What the money of a funder reached: who took part in what it funded, and what is known of sums. Pure. */

import { type Figure, isCurrency } from '#collections/figure-fields.ts';
import { listFigures, listGrants, listRoles } from '#collections/meanings.ts';
import type { Party } from '#collections/party-fields.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createDateView, wrapDate } from '#model/dates/dates.ts';
import { formatFigure } from '#model/entries/figures.ts';
import { compareEntries } from '#model/entries/teaser.ts';
import { MOST_ITEMS } from '#model/page/pagination.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listCountriesOf, listParties } from '#model/relations/participants.ts';
import { listTookPart } from '#model/relations/participation.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { DateView } from '#model/view-types.ts';
import { compareNamesIn } from '#text/collation.ts';
import { countParticipants } from './participant-counts.ts';
import type { ReachedView, RoleGroupView } from './participants-types.ts';
import { formatGrant, formatRoleDetail, listParticipants } from './participants-view.ts';

/** Of very many, the page names the first by country: no page grows with the site. */
const MOST_NAMED = MOST_ITEMS;

/** Of very many entries with sums, the newest are told. */
const MOST_SUMS = 12;

/** What an entry reached as a funder; undefined for what funded nothing in which anybody took part. */
export function createReached(model: SiteModel, funder: ModelEntry): ReachedView | undefined {
  const funded = listFunded(model, funder);
  if (funded.length === 0) return undefined;
  const parties = listReached(model, funder, funded);
  const sums = funded
    .map((entry) => createSums(model, funder, entry))
    .filter(({ items }) => items.length > 0);
  if (parties.length === 0 && sums.length === 0) return undefined;
  return {
    lead: model.words.participants.reachedLead(parties.length, funded.length),
    groups: groupByCountry(model, parties),
    ...(parties.length > MOST_NAMED && {
      more: model.words.participants.reachedMore(parties.length - MOST_NAMED),
    }),
    counts: countParticipants(model, parties),
    sums: sums.slice(0, MOST_SUMS),
  };
}

/** What an entry funded, as its list has it. */
function listFunded(model: SiteModel, funder: ModelEntry): ModelEntry[] {
  const roles = listTookPart(model, funder).filter(({ as }) => as === 'funder');
  return [...new Set(roles.map(({ from }) => from))].sort(compareEntries(model));
}

/** Who took part in any of these, each once, but for who gave money. */
function listReached(model: SiteModel, funder: ModelEntry, funded: readonly ModelEntry[]): Party[] {
  const reached = new Map<string, Party>();
  for (const entry of funded) {
    const giving = new Set(listRoles(entry).flatMap(({ who, as }) => (as === 'funder' ? [toKey(who)] : [])));
    for (const party of listParties(model, entry)) {
      const key = toKey(party);
      if (key !== toRef(funder) && !giving.has(key)) reached.set(key, party);
    }
  }
  return [...reached.values()];
}

const toKey = (party: Party): string =>
  typeof party === 'string' ? party : `${party.name}, ${party.country ?? ''}`;

/** By the country of their seat, the most first; then those of several countries or of none. */
function groupByCountry(model: SiteModel, parties: readonly Party[]): RoleGroupView[] {
  const labelOf = (party: Party): string => {
    const [code, ...others] = listCountriesOf(model, party);
    if (code === undefined) return model.words.shared.countryNotRecorded;
    return others.length > 0 ? model.words.shared.severalCountries : getCountryName(model, code);
  };
  const isRest = (label: string) =>
    label === model.words.shared.countryNotRecorded || label === model.words.shared.severalCountries;
  const groups = [...Map.groupBy(parties, labelOf)].sort(
    ([a, left], [b, right]) =>
      Number(isRest(a)) - Number(isRest(b)) || right.length - left.length || compareNamesIn(model)(a, b),
  );
  let room = MOST_NAMED;
  return groups.flatMap(([label, members]) => {
    const named = members
      .flatMap((who) => listParticipants(model, { who }))
      .sort((a, b) => compareNamesIn(model)(a.name, b.name))
      .slice(0, room);
    room -= named.length;
    return named.length > 0 ? [{ label, parties: named }] : [];
  });
}

/** The grant and the figures in money of what was funded, and the share of the funder. Nothing is added up. */
function createSums(model: InLanguage, funder: ModelEntry, entry: ModelEntry): ReachedView['sums'][number] {
  const ref = toRef(funder);
  const grants = listGrants(entry).filter((grant) => grant.funder === undefined || grant.funder === ref);
  const shares = listRoles(entry).filter(
    ({ who, as, share }) => who === ref && as === 'funder' && share !== undefined,
  );
  const figures = listFigures(entry).filter(({ unit }) => isCurrency(unit));
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    items: [
      ...grants.flatMap((grant) => {
        const sum = formatGrant(model, grant);
        return sum === undefined
          ? []
          : [{ text: `${model.words.participants.grant}: ${withNote(sum, grant.note)}` }];
      }),
      ...figures.map((value) => createFigureLine(model, value)),
      ...shares.flatMap(({ share }) => {
        const text = formatRoleDetail(model, { share });
        return text === undefined ? [] : [{ text: model.words.participants.shareOfFunder(text) }];
      }),
    ],
  };
}

/** "budget: about 1,250 EUR, as of July 2014". */
function createFigureLine(model: InLanguage, figure: Figure): DateView {
  const format = (date?: string) =>
    `${figure.label}: ${withNote(formatFigure(model, figure, date), figure.note)}`;
  return figure.asOf === undefined
    ? { text: format() }
    : wrapDate(format, createDateView(model, figure.asOf));
}

const withNote = (text: string, note: string | undefined): string =>
  note === undefined ? text : `${text} (${note.replace(/\.$/, '')})`;
