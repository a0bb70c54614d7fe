/** The titles of the pages of features. */
import type { Words } from '#i18n/word-types.ts';

export const pages: Words['pages'] = {
  calls: 'Повици',
  map: 'Карта',
  timeline: 'Хронологија',
  countries: 'Земји',
  topics: 'Теми',
  people: 'Луѓе',
  openData: 'Отворени податоци',
  dataChanges: 'Промени во податоците',
  feeds: 'Канали',
  calendars: 'Календари',
  offline: 'Без врска',
  shortlist: 'Мој избор',
  embeds: 'Вградете го порталот',
  dataReport: 'За податоците',
  numbers: 'Статистика',
  directory: 'Именик',
  search: 'Пребарување',
};
