/** Countries. */
import type { Words } from '#i18n/word-types.ts';

export const countries: Words['countries'] = {
  askedAs: ['pe țări', 'după țară', 'țară', 'lista țărilor', 'state'],
  country: 'Țară',
  countriesLead: 'Ce există în fiecare țară și la ce participă țara.',
  countryGroups: {
    seats: 'Cine este aici',
    occurrences: 'Ce se desfășoară aici',
    partakings: 'La ce participă',
    news: 'Ce se scrie despre această țară',
  },
  elsewhere: (list) => `${list} în alte țări`,
  total: 'Total',
};
