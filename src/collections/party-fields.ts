/** Who takes part, and from where: entries and names, countries, roles, people. */
import { z } from 'zod';
import type { RelationKind } from './field-types.ts';
import { eitherOf } from './idle-fields.ts';
import { country, ID, note, oneOrMany, reference, text, url } from './value-fields.ts';

/** Something without an entry. An object, so that it can’t be confused with a reference. */
export const named = z
  .strictObject({
    name: text(200).meta({ description: 'Its name, as readers see it.', example: 'The name' }),
    country: country.optional().meta({ description: 'Where it is, as the code of a country.' }),
    url: url.optional().meta({ description: 'Its own page on the web.' }),
  })
  .meta({
    field: 'named',
    untranslated: true,
    description: 'Something that has no entry on this site.',
    example: '{name: The name, country: RS}',
  });

export type Named = z.infer<typeof named>;

/** A place without a city entry. */
export const place = z
  .strictObject({
    name: text(120).meta({ description: 'The name of the place.', example: 'Sheffield' }),
    country: country.optional().meta({ description: 'Its country, as a code.' }),
  })
  .meta({
    field: 'named',
    untranslated: true,
    description: 'A place that has no entry among the cities.',
    example: '{name: Sheffield, country: GB}',
  });

/** A country that takes part, with its name at the time if that differs. */
export const participatingCountry = z.union([
  country,
  z
    .strictObject({
      code: country.meta({ description: 'The code that the country has today.' }),
      nameThen: text(80).meta({ description: 'The name that it bore at the time.', example: 'Macedonia' }),
    })
    .meta({
      field: 'participatingCountry',
      description: 'A country that bore another name at the time.',
      example: '{code: MK, nameThen: Macedonia}',
    }),
]);

export type ParticipatingCountry = z.infer<typeof participatingCountry>;

/** Who can have a role or employ a person: an entry, or a name without one. */
export const party = (relation: RelationKind) =>
  eitherOf(reference(relation, 'organisations', 'hubs', 'clusters', 'cities', 'projects'), named);

export const role = z
  .strictObject({
    who: party('role').meta({ description: 'Who took part: an entry, or {name: …} for whom has none.' }),
    as: z
      .enum([
        'organiser',
        'implementer',
        'lead',
        'partner',
        'funder',
        'supporter',
        'host',
        'beneficiary',
        'participant',
        'member',
      ])
      .optional()
      .meta({ description: 'In what capacity; left out where no source says.' }),
    share: z
      .union([z.number().min(0).max(100), z.literal('partial')])
      .optional()
      .meta({ description: 'The share in per cent, or partial.', example: '50', unit: 'percent' }),
    strand: text(120).optional().meta({
      description: 'The part of the project that the role is limited to.',
      example: 'Training',
    }),
    nameThen: text(200).optional().meta({
      description: 'The name that it bore at the time.',
      example: 'Its former name',
      untranslated: true,
    }),
    note,
  })
  .meta({
    description: 'One that took part, and in what capacity.',
    example: '{who: organisations/an-id, as: partner}',
  });

export type Role = z.infer<typeof role>;

/** A party: the reference of an entry, or a name. */
export type Party = Role['who'];

/**
 * Who somebody is, where the name and the organisation do not tell: the id of a person, which is the last part of the
 * address of the page. Appearances with one id are one person.
 */
export const samePerson = z.string().regex(ID).optional().meta({
  description:
    'The last part of the address of the person’s page, where name and organisation do not tell who it is.',
  example: 'a-name',
});

export const person = z
  .strictObject({
    name: text(120).meta({
      description: 'First name and surname, as the person writes them.',
      example: 'A Name',
      untranslated: true,
    }),
    position: text(200).optional().meta({
      description: 'What the person was at the time, in the words of the event.',
      example: 'Mayor',
    }),
    organisation: oneOrMany(party('person')).optional().meta({
      description: 'Whom the person spoke for: an entry, or {name: …}; several in a list.',
    }),
    as: z
      .enum(['speaker', 'keynote', 'presenter', 'moderator', 'facilitator', 'trainer', 'expert', 'organiser'])
      .optional()
      .meta({ description: 'In what capacity the person was there.' }),
    detail: text(80).optional().meta({
      description: 'The capacity in the words of the event.',
      example: 'panellist',
    }),
    note,
    same: samePerson,
  })
  .meta({
    description: 'One person, and in what capacity.',
    example: '{name: A Name, position: Mayor, organisation: cities/an-id, as: speaker}',
  });

export type Person = z.infer<typeof person>;
