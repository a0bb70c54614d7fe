/** Words of the search: for its scripts in the browser, and for its page. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount } from './grammar.ts';

const formatResultCount = (count: number): string =>
  formatCount(count, { one: 'результат', few: 'результати', many: 'результатів', other: 'результату' });
const formatQuery = (query: string): string => (query === '' ? '' : ` за запитом «${query}»`);

export const search: Words['search'] = {
  found: (count, query) => formatResultCount(count) + formatQuery(query),
  foundFirst: (count, first) => `${formatResultCount(count)}, перший: ${first}`,
  nothing: (query) =>
    `Нічого не знайдено${formatQuery(query)}. Перевірте написання або спробуйте інші слова.`,
  instead: {
    spelling: (asked, query) => `Нічого з назвою «${asked}» тут немає. Це результати за запитом «${query}».`,
    fewer: (_asked, query) => `Жодна сторінка не містить усіх цих слів. На цих є «${query}».`,
  },
  failed: 'Не вдалося завантажити пошук. Спробуйте ще раз або скористайтеся цими списками.',
  browse: 'Переглянути за типом, країною тощо',
  narrow: 'Уточнити пошук',
  chosen: (count) => `обрано: ${count}`,
  showAll: (count) => `Показати всі (${count})`,
  showFewer: 'Показати менше',
  remove: (facet, value) => `Прибрати: ${facet}, ${value}`,
  withoutFacets: (query) => (query === '' ? 'Почати спочатку' : `Усе за запитом «${query}»`),
  withoutLastWord: (query) => `Лише «${query}»`,
  results: formatResultCount,
  // the dialog
  placeholder: 'Назва, місце, тема',
  close: 'Закрити',
  options: 'Результати',
  all: 'Усі результати на сторінці пошуку',
  // beside two arrows, drawn
  choose: 'вибрати',
  keys: [
    ['Enter', 'відкрити'],
    ['Esc', 'закрити'],
  ],
  // a page opened from a result
  removeMarks: 'Прибрати позначки',
};

/** Words in the HTML of the search page. */
export const searchPage: Words['searchPage'] = {
  facets: {
    kind: 'Тип',
    country: 'Країна',
    topic: 'Тема',
    programme: 'Програма',
    year: 'Рік',
    status: 'Стан',
  },
  noScript: 'Для пошуку потрібен JavaScript. Усе також є в цих списках і в',
  noScriptDirectory: 'довіднику від А до Я',
  sort: 'Упорядкувати за',
  sorts: { relevance: 'відповідністю', date: 'датою' },
  reset: 'Скинути',
  tryThis: 'Спробуйте інакше',
  more: 'Показати більше',
  result: 'Запис',
  sections: 'У розділах',
  askedAs: {
    news: ['статті'],
    events: ['заходи', 'конференції'],
    workshops: ['майстерні', 'тренінги', 'семінари'],
    hubs: ['центри', 'центр', 'інкубатори'],
    organisations: ['асоціації', 'установи'],
    projects: ['проекти', 'проект', 'програми'],
  },
};
