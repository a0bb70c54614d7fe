/** Spreadsheets. */
import type { Words } from '#i18n/word-types.ts';

export const spreadsheets: Words['spreadsheets'] = {
  download: 'Преземи како CSV',
  columns: {
    name: 'Име',
    kind: 'Вид',
    list: 'Список',
    date: 'Датум',
    place: 'Место',
    country: 'Земја',
    website: 'Веб-страница',
    summary: 'Резиме',
    page: 'Страница',
  },
  note: 'Белешка',
};
