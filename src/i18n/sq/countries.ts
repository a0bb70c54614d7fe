/** Countries. */
import type { Words } from '#i18n/word-types.ts';

export const countries: Words['countries'] = {
  askedAs: [
    'sipas vendit',
    'sipas vendeve',
    'lista e vendeve',
    'vendet',
    'vende',
    'shtetet',
    'shtete',
    'sipas shtetit',
    'sipas shteteve',
  ],
  country: 'Vend',
  countriesLead: 'Çfarë ka në secilin vend dhe ku merr pjesë vendi.',
  countryGroups: {
    seats: 'Kush e ka selinë këtu',
    occurrences: 'Çfarë zhvillohet këtu',
    partakings: 'Ku merr pjesë vendi',
    news: 'Çfarë shkruhet për vendin',
  },
  elsewhere: (list) => `${list} diku tjetër`,
  total: 'Gjithsej',
};
