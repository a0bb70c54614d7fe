/** Countries. */
import type { Words } from '#i18n/word-types.ts';

export const countries: Words['countries'] = {
  askedAs: ['по земја', 'по земји', 'по држава', 'земји', 'земјите', 'држави', 'државите', 'список на земји'],
  country: 'Земја',
  countriesLead: 'Што има во секоја земја и каде учествува таа.',
  countryGroups: {
    seats: 'Кој има седиште овде',
    occurrences: 'Што се одржува овде',
    partakings: 'Каде учествува земјата',
    news: 'Што се пишува за неа',
  },
  elsewhere: (list) => `${list} на други места`,
  total: 'Вкупно',
};
