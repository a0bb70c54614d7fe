/** The titles of the pages of features. */
import type { Words } from '#i18n/word-types.ts';

export const pages: Words['pages'] = {
  calls: 'Thirrje',
  map: 'Harta',
  timeline: 'Kronologjia',
  countries: 'Vende',
  topics: 'Tema',
  people: 'Persona',
  openData: 'Të dhëna të hapura',
  dataChanges: 'Ndryshimet e të dhënave',
  feeds: 'Kanale',
  calendars: 'Kalendarë',
  offline: 'Pa lidhje',
  shortlist: 'Lista ime',
  embeds: 'Ngulitni këtë portal',
  dataReport: 'Për të dhënat',
  numbers: 'Statistika',
  directory: 'Katalogu',
  search: 'Kërkim',
};
