/** Countries. */
import type { Words } from '#i18n/word-types.ts';

export const countries: Words['countries'] = {
  askedAs: ['за країнами', 'за країною', 'країна', 'список країн', 'перелік країн', 'держави'],
  country: 'Країна',
  countriesLead: 'Що є в кожній країні та в чому вона бере участь.',
  countryGroups: {
    seats: 'Хто тут є',
    occurrences: 'Що тут відбувається',
    partakings: 'У чому країна бере участь',
    news: 'Що пишуть про країну',
  },
  elsewhere: (list) => `${list} в інших країнах`,
  total: 'Усього',
};
