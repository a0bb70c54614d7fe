/** Figures and grants. */
import { z } from 'zod';
import { eitherOf } from './idle-fields.ts';
import { party } from './party-fields.ts';
import { checked, date, note, reference, text, url } from './value-fields.ts';

/** The currencies of ISO 4217, by their codes. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** True for the code of a currency, such as a unit of figures: `EUR`. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** A currency by its code, ISO 4217. */
const currency = checked(isCurrency, 'currency', 'EUR');

/** Money that a funder gives a project. */
export const grant = z
  .strictObject({
    funder: party('mention').optional().meta({
      description: 'Who gives it: one of those in roles as funder. Left out where there is one alone.',
    }),
    number: text(80).optional().meta({
      description: 'The number of the agreement, as the funder writes it.',
      example: '2018/400-123',
      untranslated: true,
    }),
    amount: z.number().positive().optional().meta({
      description: 'The sum: digits alone, with a point for decimals. It needs a currency.',
      example: '250000',
    }),
    currency: currency
      .optional()
      .meta({ description: 'The currency of the sum, by its code of three letters.' }),
    url: url.optional().meta({ description: 'A page about the grant.' }),
    note,
  })
  .meta({
    field: 'grant',
    description: 'Money that a funder gives the project.',
    example: '{funder: organisations/an-id, number: 2018/400-123, amount: 250000, currency: EUR}',
  });

export type Grant = z.infer<typeof grant>;

/** A number with everything needed to interpret it. */
export const figure = z
  .strictObject({
    label: text(120).meta({ description: 'What is counted.', example: 'applicants' }),
    value: z.number().nonnegative().meta({
      description: 'The number: digits alone, with a point for decimals.',
      example: '129',
    }),
    unit: text(60).meta({
      description: 'In what it is counted: people, organisations, EUR, %.',
      example: 'people',
    }),
    qualifier: z
      .enum(['about', 'over', 'under'])
      .optional()
      .meta({ description: 'How exact the number is; left out where it is exact.' }),
    stage: z
      .enum(['planned', 'announced', 'actual'])
      .optional()
      .meta({ description: 'Whether the number was planned, announced, or came true.' }),
    of: eitherOf(
      text(120).meta({
        description: 'The label of another figure of this entry.',
        example: 'all applicants',
      }),
      z
        .strictObject({
          entry: reference('mention', 'projects', 'events', 'workshops').meta({
            description: 'The entry that the other figure belongs to.',
          }),
          label: text(120).meta({ description: 'The label that it has there.', example: 'all applicants' }),
        })
        .meta({ description: 'A figure of another entry.' }),
    )
      .optional()
      .meta({ description: 'The figure that this one is part of, by its label.', untranslated: true }),
    asOf: date.optional().meta({ description: 'The day, month or year that the number is from.' }),
    source: z
      .union([
        z.int().positive().meta({ description: 'Which of the sources of the entry: 1 is the first.' }),
        text(200).meta({ description: 'The title of the source.', example: 'Annual report 2018' }),
      ])
      .optional()
      .meta({
        description:
          'Where the number is from: which source of the entry, 1 for the first, or the title of another.',
        example: '1',
        untranslated: true,
      }),
    note,
  })
  .meta({
    description: 'One number, with what it counts.',
    example: '{label: applicants, value: 129, unit: people}',
  });

export type Figure = z.infer<typeof figure>;
