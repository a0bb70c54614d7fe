/** The titles of the pages of features. */
import type { Words } from '#i18n/word-types.ts';

export const pages: Words['pages'] = {
  calls: 'Pozivi',
  map: 'Mapa',
  timeline: 'Hronologija',
  countries: 'Zemlje',
  topics: 'Teme',
  people: 'Ljudi',
  openData: 'Otvoreni podaci',
  dataChanges: 'Promene podataka',
  feeds: 'Kanali',
  calendars: 'Kalendari',
  offline: 'Bez veze',
  shortlist: 'Moj izbor',
  embeds: 'Ugradnja na drugi sajt',
  dataReport: 'O podacima',
  numbers: 'Statistika',
  directory: 'Imenik',
  search: 'Pretraga',
};
