/** Creates the views of participants and people of an entry. */

import type { Grant } from '#collections/figure-fields.ts';
import { listGrants, listPeople, listRoles } from '#collections/meanings.ts';
import type { Party, Role } from '#collections/party-fields.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { formatFigure } from '#model/entries/figures.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { findPerson, isHiddenPerson } from '#model/people/people.ts';
import { formatCapacity, listEmployerValues } from '#model/people/people-text.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { formatPlace } from '#model/places/places.ts';
import { toHref, toPersonHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { GrantView, ParticipantView, PersonView, RoleGroupView } from './participants-types.ts';

/** The order of groups: from those responsible to those who took part. */
const ORDER = [
  'organiser',
  'lead',
  'implementer',
  'partner',
  'funder',
  'supporter',
  'host',
  'beneficiary',
  'member',
  'participant',
  undefined,
] as const;

/** The roles of an entry, grouped by role. */
export function listRoleGroups(model: SiteModel, entry: ModelEntry): RoleGroupView[] {
  const roles = listRoles(entry);
  return ORDER.flatMap((as) => {
    const parties = roles.filter((role) => role.as === as).flatMap((role) => listParticipants(model, role));
    if (parties.length === 0) return [];
    const statements = as === 'funder' ? listStatements(model, roles) : [];
    const grants = as === 'funder' ? listGrantViews(model, entry) : [];
    return [
      {
        label:
          as === undefined
            ? model.words.participants.tookPart
            : model.words.participants.roles[as](parties.length),
        parties,
        ...(grants.length > 0 && { grants }),
        ...(statements.length > 0 && { statements }),
      },
    ];
  });
}

/** The grants of an entry; who gave each, where there are several. */
function listGrantViews(model: SiteModel, entry: ModelEntry): GrantView[] {
  const grants = listGrants(entry);
  return grants.flatMap(({ funder, url, note, ...grant }) => {
    const name = funder !== undefined && grants.length > 1 ? findPartyName(model, funder) : undefined;
    return [
      {
        text: formatGrant(model, grant) ?? model.words.participants.grantOfUnknownSum,
        ...(name !== undefined && { funder: name }),
        ...(note && { note }),
        ...(url !== undefined && { url }),
      },
    ];
  });
}

/** "250,000 EUR, number 2018/400-123"; undefined where neither is known. */
export function formatGrant(
  model: InLanguage,
  { amount, currency, number }: Partial<Grant>,
): string | undefined {
  const sum =
    amount !== undefined && currency !== undefined
      ? formatFigure(model, { value: amount, unit: currency })
      : '';
  return (
    [sum, number && model.words.participants.grantNumber(number)].filter((part) => part).join(', ') ||
    undefined
  );
}

const findPartyName = (model: SiteModel, party: Party): string | undefined =>
  typeof party === 'string' ? model.entries.get(party)?.data.title : party.name;

/** The statements that the funders of an entry require. */
function listStatements(model: SiteModel, roles: readonly Role[]): string[] {
  const statements = roles.flatMap(({ as, who }) => {
    const funder = as === 'funder' && typeof who === 'string' ? model.entries.get(who) : undefined;
    return typeof funder?.data.fundingStatement === 'string' ? [funder.data.fundingStatement] : [];
  });
  return [...new Set(statements)];
}

/** A participant in a role; empty for an entry that is not published. */
export function listParticipants(model: SiteModel, role: Role): ParticipantView[] {
  const detail = formatRoleDetail(model, role);
  const details = detail === undefined ? {} : { detail };
  if (typeof role.who !== 'string') {
    const { name, country, url } = role.who;
    return [
      { name, ...(url && { url }), ...(country && { where: getCountryName(model, country) }), ...details },
    ];
  }
  const entry = model.entries.get(role.who);
  if (!entry) return [];
  const place = formatPlace(model, entry);
  const where = [getKindLabel(model, entry), ...(place === undefined ? [] : [place])].join(', ');
  return [{ name: entry.data.title, href: toHref(role.who), where, ...details }];
}

/** The details of a role: "95 %, for the bootcamp, then named …". */
export function formatRoleDetail(
  model: InLanguage,
  { share, strand, nameThen, note }: Partial<Role>,
): string | undefined {
  const parts = [
    share === undefined
      ? undefined
      : share === 'partial'
        ? model.words.participants.inPart
        : model.words.participants.percent(share),
    strand,
    nameThen === undefined ? undefined : model.words.shared.nameThen(nameThen),
    note?.replace(/\.$/, ''),
  ];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** The people of an event, in the editor’s order. */
export function listPeopleViews(model: SiteModel, entry: ModelEntry): PersonView[] {
  return listPeople(entry).map((person) => {
    const employers = person.organisation === undefined ? [] : [person.organisation].flat();
    const as = formatCapacity(model, person);
    const known = findPerson(model, entry, person);
    return {
      name: person.name,
      ...(known && { href: toPersonHref(known.id) }),
      ...(isHiddenPerson(model, person.name) && { isHidden: true }),
      ...(person.position && { position: person.position }),
      organisations: employers.flatMap((employer) => listEmployerValues(model, employer)),
      ...(as !== undefined && { as }),
      ...(person.note && { note: person.note }),
    };
  });
}
