/** Countries. */
import type { Words } from '#i18n/word-types.ts';

export const countries: Words['countries'] = {
  askedAs: ['po zemljama', 'po državama', 'spisak zemalja', 'lista zemalja', 'države', 'zemlja', 'država'],
  country: 'Zemlja',
  countriesLead: 'Šta se nalazi u svakoj zemlji i u čemu ona učestvuje.',
  countryGroups: {
    seats: 'Ko je ovde',
    occurrences: 'Šta se održava ovde',
    partakings: 'U čemu učestvuje',
    news: 'Šta se o njoj piše',
  },
  elsewhere: (list) => `${list} u drugim zemljama`,
  total: 'Ukupno',
};
