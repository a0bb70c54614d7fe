/** Home. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const home: Words['home'] = {
  latestNews: 'Останні новини',
  allNews: 'Усі новини',
  allEvents: 'Усі події',
  ways: 'Навігація сайтом',
  purposes: {
    calls: 'Де можна подати заявку чи зареєструватися',
    map: 'Усі місця й те, що в них є',
    timeline: 'Програми та проєкти рік за роком',
    countries: 'Хто і що є в кожній країні',
    topics: 'Про що йдеться на сайті',
    openData: 'Усе у вигляді таблиць і файлів для завантаження',
    feeds: 'Новини у вашій власній програмі',
    shortlist: 'Те, що ви позначили; зберігає його лише ваш браузер',
  },
  entryPoints: 'З чого почати',
  relations: (total) =>
    `Кожна дуга з’єднує два типи записів; що більше між ними зв’язків, то вона товща. Усього зв’язків: ${number(total)}.`,
  whole: 'Як усе пов’язано',
  relationsTable: 'Те саме в таблиці',
  relationColumns: ['Між', 'і', 'Зв’язки'],
  comingEvents: 'Незабаром',
  lastEvents: 'Останні події',
};
