/** Words of the search: for its scripts in the browser, and for its page. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';

const formatResultCount = (count: number) =>
  `${number(count)} ${plural(count, { one: 'резултат', other: 'резултати' })}`;
const formatQuery = (query: string) => (query === '' ? '' : ` за „${query}“`);

export const search: Words['search'] = {
  found: (count, query) => formatResultCount(count) + formatQuery(query),
  foundFirst: (count, first) => `${formatResultCount(count)}, прв: ${first}`,
  nothing: (query) =>
    `Нема резултати${formatQuery(query)}. Проверете го правописот или обидете се со други зборови.`,
  instead: {
    spelling: (asked, query) => `Овде ништо не се вика „${asked}“. Ова се резултатите за „${query}“.`,
    fewer: (_asked, query) => `Ниедна страница не ги содржи сите овие зборови. Овие го содржат „${query}“.`,
  },
  failed: 'Пребарувањето не се вчита. Обидете се повторно или користете ги овие списоци.',
  browse: 'Прелистајте по вид, земја и друго',
  narrow: 'Стеснете го пребарувањето',
  chosen: (count) => `избрано: ${number(count)}`,
  showAll: (count) => `Прикажи ги сите (${number(count)})`,
  showFewer: 'Прикажи помалку',
  remove: (facet, value) => `Отстрани – ${facet}: ${value}`,
  withoutFacets: (query) => (query === '' ? 'Почни одново' : `Сè за „${query}“`),
  withoutLastWord: (query) => `Само „${query}“`,
  results: formatResultCount,
  // the dialog
  placeholder: 'Име, место, тема',
  close: 'Затвори',
  options: 'Резултати',
  all: 'Сите резултати на страницата за пребарување',
  // beside two arrows, drawn
  choose: 'избери',
  keys: [
    ['Enter', 'отвори'],
    ['Esc', 'затвори'],
  ],
  // a page opened from a result
  removeMarks: 'Отстрани ги ознаките',
};

/** Words in the HTML of the search page. */
export const searchPage: Words['searchPage'] = {
  facets: {
    kind: 'Вид',
    country: 'Земја',
    topic: 'Тема',
    programme: 'Програма',
    year: 'Година',
    status: 'Статус',
  },
  noScript: 'За пребарувањето е потребен JavaScript. Сè се наоѓа и во овие списоци и во',
  noScriptDirectory: 'именикот од А до Ш',
  sort: 'Подреди по',
  sorts: { relevance: 'совпаѓање', date: 'датум' },
  reset: 'Исчисти',
  tryThis: 'Обидете се вака',
  more: 'Прикажи уште',
  result: 'Запис',
  sections: 'Во деловите',
  askedAs: {
    news: ['новости', 'написи'],
    events: ['случувања', 'манифестации', 'конференции'],
    workshops: ['обуки'],
    hubs: ['центри', 'центар', 'инкубатори'],
    organisations: ['здруженија', 'установи', 'институции'],
    projects: ['програми'],
  },
};
