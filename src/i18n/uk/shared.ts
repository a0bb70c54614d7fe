/** The words that several rooms use. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, inSentence, list, number } from './grammar.ts';

const formatCountries = (count: number): string =>
  formatCount(count, { one: 'країна', few: 'країни', many: 'країн', other: 'країни' });

/** Degrees with the decimal comma of the language. */
const degrees = new Intl.NumberFormat('uk-UA', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

export const shared: Words['shared'] = {
  skip: 'Перейти до вмісту',
  home: 'Головна',
  mainNavigation: 'Головне меню',
  breadcrumbs: 'Ви тут',
  languages: 'Мови',
  stale: 'Оригінал цієї сторінки змінено після перекладу.',
  original: 'Прочитати оригінал',
  search: 'Пошук',

  // the document
  title: (page, site) => `${page} – ${site}`,
  searchLabel: (site) => `Пошук на сайті ${site}`,
  searchPlaceholder: 'Назва, місце, тема',
  waysNavigation: 'Навігація сайтом',
  onThisPage: 'На цій сторінці',
  siteNavigation: 'Про цей сайт',
  licence: 'Тексти: CC BY 4.0.',
  coordinates: 'Координати: GeoNames, CC BY 4.0.',

  // lists
  entries: (count) => formatCount(count, { one: 'запис', few: 'записи', many: 'записів', other: 'запису' }),
  list: 'Записи',
  jump: 'Перейти до',
  pages: 'Сторінки цього списку',
  pageOf: (current, total) => `сторінка ${current} із ${total}`,
  page: (number) => `Сторінка ${number}`,
  previous: 'Назад',
  next: 'Далі',

  // lists by facet, the directory, countries and topics
  narrow: 'Відфільтрувати список',
  inSentence,
  facetHeading: (list, value) => `${list}: ${value}`,
  referenceHeading: (list, field, title) => `${list}: ${inSentence(field)} — ${title}`,
  inCountry: (list, country) => `${list}: ${country}`,
  onTopic: (list, topic) => `${list} на тему: ${topic}`,
  ofYear: (list, year) => `${list} ${year} року`,
  begunIn: (list, year) => `${list}, розпочаті ${year} року`,
  periodStatuses: { running: 'Триває', coming: 'Заплановано', ended: 'Завершено', unknown: 'Невідомо' },
  periodHeadings: {
    running: (list) => `${list}, що тривають`,
    coming: (list) => `${list}, що ще не почалися`,
    ended: (list) => `${list}, що завершилися`,
    unknown: (list) => `${list} з неповними датами`,
  },
  byCountry: 'За країнами',
  byKind: 'За типами',
  countryLead: (country) => `${country}: хто тут є, що тут відбувається та в чому країна бере участь.`,
  allIn: (list, count) => `${list}: усі (${number(count)})`,

  // an entry
  asOf: 'станом на',
  footnotes: 'Примітки',
  picture: (credit) => `Зображення: ${credit}`,

  // search
  searchLead: 'Назви можна шукати в будь-якому написанні: за запитом Nis знайдеться Niš, а за Пирот — Pirot.',

  // dates: a month without a day is in the nominative
  about: (date) => `приблизно ${date}`,
  within: (range) => `точна дата невідома: ${range}`,
  from: (date) => `початок — ${date}`,
  until: (date) => `завершення — ${date}`,
  zone: (date, city) => `${date}, часовий пояс: ${city}`,
  undated: 'Без дати',

  // places and names
  online: 'Онлайн',
  countries: formatCountries,
  coordinatesOf: (lat, lon) =>
    `${degrees.format(Math.abs(lat))}° ${lat < 0 ? 'пд. ш.' : 'пн. ш.'}, ${degrees.format(Math.abs(lon))}° ${lon < 0 ? 'зх. д.' : 'сх. д.'}`,
  countryNames: { XK: 'Косово' },
  nameThen: (name) => `тоді ${name}`,
  kosovoFootnote:
    '* Це позначення не зачіпає позицій щодо статусу та відповідає резолюції РБ ООН 1244/1999 і Висновку Міжнародного суду ООН щодо проголошення незалежності Косова.',

  // figures and series
  qualifiers: { about: 'приблизно', over: 'понад', under: 'менше ніж' },
  stages: { planned: 'заплановано', announced: 'оголошено' },
  numberInSeries: (number) => `№ ${number}`,

  // participants, and what is folded
  personRoles: {
    speaker: 'Спікер',
    keynote: 'Ключовий спікер',
    presenter: 'Доповідач',
    moderator: 'Модератор',
    facilitator: 'Фасилітатор',
    trainer: 'Тренер',
    expert: 'Експерт',
    organiser: 'Організатор',
    author: 'Автор',
  },
  countryNotRecorded: 'Країну не зазначено',
  severalCountries: 'Кілька країн',
  someOf: (shown, total) => `${number(shown)} із ${number(total)}`,
  foldedMore: (count) => `ще ${number(count)}`,

  // social cards
  cards: {
    site: (name, tagline) => `${name}: ${tagline}`,
    entry: (title, parts) => `${title}: ${parts.join(', ')}`,
    bridge: (name, total) =>
      [
        name,
        total > 1
          ? formatCount(total, { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' })
          : '',
      ]
        .filter(Boolean)
        .join(', '),
    tookPart: (names, more) => `Участь: ${names.join(', ')}${more > 0 ? ` та ще ${number(more)}` : ''}`,
    seats: (total, labels, countries) =>
      `${list(labels.map(inSentence))}: усього ${number(total)}, ${formatCountries(countries)}`,
  },

  // upcoming events
  coming: 'Незабаром',
  underWay: 'Триває',
  past: 'Відбулося',
  open: 'Відкрито',
  closed: 'Закрито',
  asOfBuild: 'Позначки «незабаром», «відкрито» та «відбулося» на цій сторінці подано станом на',
  partOf: (whole, part) => `${whole}: ${part}`,
  listPage: (list, page) => `${list}, сторінка ${page}`,

  // open data
  openDataLead:
    'Усе, що відомо цьому сайту, у файлах для електронних таблиць, карт і програм. Для вільного використання, зі сталими назвами.',

  // bodies
  body: {
    footnotes: 'Виноски',
    backToReference: 'Назад до тексту',
    taskDone: 'Виконано',
    taskOpen: 'Не виконано',
    table: (columns) => (columns === '' ? 'Таблиця' : `Таблиця: ${columns}`),
    tones: { note: 'Примітка', warning: 'Увага' },
    pictureLicence: (licence) => `Ліцензія: ${licence}`,
  },
};
