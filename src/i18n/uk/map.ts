/** Map. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, list, number } from './grammar.ts';

const formatPlaces = (count: number): string =>
  formatCount(count, { one: 'місце', few: 'місця', many: 'місць', other: 'місця' });

/** What the table below a map has, if it has `rows` at most. */
const formatTableNote = (places: number, rows: number): string =>
  places > rows ? 'у таблиці — найбільші.' : 'таблиця місць містить те саме.';

export const map: Words['map'] = {
  askedAs: ['мапа', 'карти', 'мапи', 'карта місць', 'на карті', 'на мапі', 'розташування', 'де це'],
  mapLead: 'Усі місця цього сайту. Кожна точка веде до всього, що пов’язано з її місцем.',
  kindLead: 'Де вони розташовані. Точка веде до того, що там є, або до місця.',
  zoomIn: 'Збільшити карту',
  zoomOut: 'Зменшити карту',
  maps: {
    project: 'Звідки учасники',
    noPlaces: 'Місць ще немає.',
    siteTitle: 'Карта всіх місць',
    siteDescription: (places, countries, rows) =>
      `Місць: ${number(places)}, країн: ${number(countries)}; ${formatTableNote(places, rows)}`,
    sizes: 'Що більша точка, то більше записів пов’язано з її місцем.',
    whole: 'Уся карта',
    placesTable: (count) => `Таблиця: ${formatPlaces(count)}`,
    placesMostTable: (count) => `Таблиця місць із найбільшою кількістю записів (${number(count)})`,
    placesRest: (count) => `Ще ${formatPlaces(count)}; у кожному записів не більше, ніж у цих:`,
    allPlaces: 'усі місця',
    allPlacesIn: (country) => `усі місця: ${country}`,
    nameWithOthers: (name, others) => `${name} +${number(others)}`,
    others: (count) => `і ще ${formatPlaces(count)} поруч`,
    joined: 'Точка з ореолом позначає кілька місць поруч; вона має назву найбільшого.',
    placesColumns: ['Місце', 'Країна', 'Записи'],
    countryTitle: (country) => `${country}: карта місць`,
    countryDescription: (places, country, rows) =>
      `${country}: ${formatPlaces(places)}; ${formatTableNote(places, rows)}`,
    cityTitle: (cities) => `На карті: ${list(cities)}`,
    cityDescription: (cities, countries) =>
      `На карті: ${list(cities)}. ${countries.length > 1 ? 'Країни' : 'Країна'}: ${list(countries)}.`,
    projectTitle: (project) => `${project}: карта учасників`,
    projectDescription: (places, lead) =>
      `Учасники із ${formatCount(places, { one: 'місця', other: 'місць' })}${lead === undefined ? '' : `; початок дуг — ${lead}`}; таблиця місць містить те саме.`,
    projectCaption: (signs) =>
      [
        ...(signs.lead
          ? [`Дуги починаються там, де координатор (${signs.lead.name}): ${signs.lead.place}.`]
          : []),
        ...(signs.hasOpen ? ['Кільце позначає учасників, про яких відома лише країна.'] : []),
        ...(signs.hasBeyond ? ['Стрілки вказують на те, що за межами карти.'] : []),
      ].join(' '),
    participants: (count) =>
      formatCount(count, { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' }),
    participantsTable: 'Таблиця місць',
    participantsMostTable: (count) => `Таблиця місць із найбільшою кількістю учасників (${number(count)})`,
    participantsRest: (count) => `Ще ${formatPlaces(count)}; у кожному учасників не більше, ніж у цих.`,
    participantsColumns: ['Місце', 'Країна', 'Учасники'],
  },
};
