/** The titles of the pages of features. */
import type { Words } from '#i18n/word-types.ts';

export const pages: Words['pages'] = {
  calls: 'Apeluri',
  map: 'Hartă',
  timeline: 'Cronologie',
  countries: 'Țări',
  topics: 'Teme',
  people: 'Persoane',
  openData: 'Date deschise',
  dataChanges: 'Modificările datelor',
  feeds: 'Fluxuri',
  calendars: 'Calendare',
  offline: 'Fără conexiune',
  shortlist: 'Lista mea',
  embeds: 'Widgeturi',
  dataReport: 'Despre date',
  numbers: 'Statistici',
  directory: 'Catalog',
  search: 'Căutare',
};
