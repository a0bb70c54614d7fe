/** Countries. */

export const countries = {
  /** What people type who look for its page. */
  askedAs: ['by country', 'list of countries', 'nations'],
  country: 'Country',
  countriesLead: 'What there is in each country, and what it takes part in.',
  countryGroups: {
    seats: 'Who is here',
    occurrences: 'What takes place here',
    partakings: 'What it takes part in',
    news: 'What is written about it',
  },
  elsewhere: (list: string): string => `${list} elsewhere`,
  total: 'Total',
};
