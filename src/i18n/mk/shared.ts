/** The words that several rooms use. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list as formatList, formatNameInSentence, number, plural } from './grammar.ts';

const formatCoordinate = (degrees: number) => Math.abs(degrees).toFixed(3).replace('.', ',');

export const shared: Words['shared'] = {
  skip: 'Кон содржината',
  home: 'Почетна',
  mainNavigation: 'Главно мени',
  breadcrumbs: 'Вие сте тука',
  languages: 'Јазици',
  stale: 'Изворникот на оваа страница е изменет откако е преведен.',
  original: 'Прочитајте го изворникот',
  search: 'Пребарување',

  // the document
  title: (page, site) => `${page} – ${site}`,
  searchLabel: (site) => `Пребарување: ${site}`,
  searchPlaceholder: 'Име, место, тема',
  waysNavigation: 'Каде да барате',
  onThisPage: 'На оваа страница',
  siteNavigation: 'За порталот',
  licence: 'Текстови: CC BY 4.0.',
  coordinates: 'Координати: GeoNames, CC BY 4.0.',

  // lists
  entries: (count) => `${number(count)} ${plural(count, { one: 'запис', other: 'записи' })}`,
  list: 'Записи',
  jump: 'Оди на',
  pages: 'Страници на списокот',
  pageOf: (current, total) => `страница ${current} од ${total}`,
  page: (page) => `Страница ${page}`,
  previous: 'Претходна',
  next: 'Следна',

  // lists by facet, the directory, countries and topics
  narrow: 'Стеснете го списокот',
  inSentence,
  facetHeading: (list, value) => `${list}: ${value}`,
  referenceHeading: (list, field, title) => `${list} – ${inSentence(field)}: ${title}`,
  inCountry: (list, country) => `${list} во ${formatNameInSentence(country)}`,
  onTopic: (list, topic) => `${list} на тема ${topic}`,
  ofYear: (list, year) => `${list} од ${year} година`,
  begunIn: (list, year) => `${list} започнати во ${year} година`,
  periodStatuses: { running: 'Во тек', coming: 'Претстои', ended: 'Завршено', unknown: 'Непознато' },
  periodHeadings: {
    running: (list) => `${list} во тек`,
    coming: (list) => `${list} што претстојат`,
    ended: (list) => `${list} што завршиле`,
    unknown: (list) => `${list} со нецелосни датуми`,
  },
  byCountry: 'По земја',
  byKind: 'По вид',
  countryLead: (country) =>
    `Кој има седиште во ${formatNameInSentence(country)}, што се одржува таму и каде учествува земјата.`,
  allIn: (list, count) => `${list}: целиот список (${number(count)})`,

  // an entry
  asOf: 'состојба од',
  footnotes: 'Белешки',
  picture: (credit) => `Фотографија: ${credit}`,

  // search
  searchLead: 'Имињата се наоѓаат како и да ги напишете: со Nis ќе најдете Niš, а со Пирот – Pirot.',

  // dates
  about: (date) => `околу ${date}`,
  within: (range) => `некаде во ${range}`,
  from: (date) => `од ${date}`,
  until: (date) => `до ${date}`,
  zone: (date, city) => `${date} (часовна зона: ${city})`,
  undated: 'Без датум',

  // places and names
  online: 'Онлајн',
  countries: (count) => `${number(count)} ${plural(count, { one: 'земја', other: 'земји' })}`,
  countryNames: { XK: 'Косово' },
  coordinatesOf: (lat, lon) =>
    `${formatCoordinate(lat)}° ${lat < 0 ? 'Ј' : 'С'}, ${formatCoordinate(lon)}° ${lon < 0 ? 'З' : 'И'}`,
  nameThen: (name) => `тогаш ${name}`,
  kosovoFootnote:
    '* Оваа ознака не ги доведува во прашање ставовите за статусот и е во согласност со Резолуцијата 1244/1999 на Советот за безбедност на ООН и со Мислењето на МСП за Декларацијата за независност на Косово.',

  // figures and series
  qualifiers: { about: 'околу', over: 'над', under: 'под' },
  stages: { planned: 'според планот', announced: 'според најавата' },
  numberInSeries: (position) => `бр. ${position}`,

  // participants, and what is folded
  personRoles: {
    speaker: 'Говорник',
    keynote: 'Главен говорник',
    presenter: 'Излагач',
    moderator: 'Модератор',
    facilitator: 'Фасилитатор',
    trainer: 'Обучувач',
    expert: 'Експерт',
    organiser: 'Организатор',
    author: 'Автор',
  },
  countryNotRecorded: 'Земјата не е наведена',
  severalCountries: 'Повеќе земји',
  someOf: (shown, total) => `${number(shown)} од ${number(total)}`,
  foldedMore: (count) => `уште ${number(count)}`,

  // social cards
  cards: {
    site: (name, tagline) => `${name}: ${tagline}`,
    entry: (title, parts) => `${title}: ${parts.join(', ')}`,
    bridge: (name, total) =>
      [name, total > 1 ? `${number(total)} ${plural(total, { one: 'учесник', other: 'учесници' })}` : '']
        .filter(Boolean)
        .join(', '),
    tookPart: (names, more) => `Учество: ${names.join(', ')}${more > 0 ? ` и уште ${number(more)}` : ''}`,
    seats: (total, labels, countries) =>
      `${formatList(labels.map((label, index) => (index === 0 ? label : inSentence(label))))}: ` +
      `вкупно ${number(total)}, во ${shared.countries(countries)}`,
  },

  // upcoming events
  coming: 'Претстои',
  underWay: 'Во тек',
  past: 'Завршено',
  open: 'Отворено',
  closed: 'Затворено',
  asOfBuild: 'Ознаките „Претстои“, „Отворено“ и „Завршено“ на оваа страница се според состојбата на',
  partOf: (whole, part) => `${whole}: ${part}`,
  listPage: (list, page) => `${list}, страница ${page}`,

  // open data
  openDataLead:
    'Сите податоци на овој портал, во датотеки за табели, карти и програми. Слободни се за користење, а нивните ознаки не се менуваат.',

  // bodies
  body: {
    footnotes: 'Фусноти',
    backToReference: 'Назад кон текстот',
    taskDone: 'Завршено',
    taskOpen: 'Незавршено',
    table: (columns) => (columns === '' ? 'Табела' : `Табела: ${columns}`),
    tones: { note: 'Белешка', warning: 'Внимание' },
    pictureLicence: (licence) => `Лиценца: ${licence}`,
  },
};
