/** The titles of the pages of features. */
import type { Words } from '#i18n/word-types.ts';

export const pages: Words['pages'] = {
  calls: 'Конкурси',
  map: 'Карта',
  timeline: 'Хронологія',
  countries: 'Країни',
  topics: 'Теми',
  people: 'Люди',
  openData: 'Відкриті дані',
  dataChanges: 'Зміни в даних',
  feeds: 'Стрічки',
  calendars: 'Календарі',
  offline: 'Без з’єднання',
  shortlist: 'Мій список',
  embeds: 'Віджети',
  dataReport: 'Про дані',
  numbers: 'Статистика',
  directory: 'Довідник',
  search: 'Пошук',
};
