/** Spreadsheets. */
import type { Words } from '#i18n/word-types.ts';

export const spreadsheets: Words['spreadsheets'] = {
  download: 'Завантажити CSV',
  columns: {
    name: 'Назва',
    kind: 'Тип',
    list: 'Список',
    date: 'Дата',
    place: 'Місце',
    country: 'Країна',
    website: 'Вебсайт',
    summary: 'Короткий опис',
    page: 'Сторінка',
  },
  note: 'Примітка',
};
