/** Map. */
import type { Words } from '#i18n/word-types.ts';
import { formatNameInSentence, list, number, plural } from './grammar.ts';
import { shared } from './shared.ts';

const formatPlaces = (count: number) => `${number(count)} ${plural(count, { one: 'место', other: 'места' })}`;

/** What the table below a map has, if it has `rows` at most. */
const formatTableNote = (places: number, rows: number) =>
  places > rows ? 'во табелата се најголемите.' : 'истото го има и во табелата на местата.';

export const map: Words['map'] = {
  askedAs: [
    'карта',
    'карти',
    'картата',
    'мапа',
    'мапи',
    'карта на местата',
    'на карта',
    'локација',
    'локации',
  ],
  mapLead: 'Сите места на овој портал. Секоја точка води до она што е поврзано со местото.',
  kindLead: 'Каде се наоѓаат. Точката води до она што е таму или до местото.',
  zoomIn: 'Зголеми ја картата',
  zoomOut: 'Намали ја картата',
  maps: {
    project: 'Од каде доаѓаат',
    noPlaces: 'Сè уште нема места.',
    siteTitle: 'Карта на сите места',
    siteDescription: (places, countries, rows) =>
      `${formatPlaces(places)} во ${shared.countries(countries)}; ${formatTableNote(places, rows)}`,
    sizes: 'Колку е точката поголема, толку повеќе записи се поврзани со местото.',
    whole: 'Целата карта',
    placesTable: (count) => (count > 1 ? `Местата како табела (${number(count)})` : 'Местото како табела'),
    placesMostTable: (count) => `Места со најмногу записи, како табела (${number(count)})`,
    placesRest: (count) => `Уште ${formatPlaces(count)}, ниедно со повеќе записи од овие:`,
    allPlaces: 'сите места',
    allPlacesIn: (country) => `сите места во ${formatNameInSentence(country)}`,
    nameWithOthers: (name, others) => `${name} +${number(others)}`,
    others: (count) => `и ${formatPlaces(count)} во близина`,
    joined: 'Точка со прстен стои за неколку блиски места и го носи името на најголемото.',
    placesColumns: ['Место', 'Земја', 'Записи'],
    countryTitle: (country) => `Карта на местата во ${formatNameInSentence(country)}`,
    countryDescription: (places, country, rows) =>
      `${formatPlaces(places)} во ${formatNameInSentence(country)}; ${formatTableNote(places, rows)}`,
    cityTitle: (cities) => `Карта: каде ${cities.length > 1 ? 'се наоѓаат' : 'се наоѓа'} ${list(cities)}`,
    cityDescription: (cities, countries) => `${list(cities)} на карта (${list(countries)}).`,
    projectTitle: (project) => `Карта на учесниците: ${project}`,
    projectDescription: (places, lead) =>
      `Учесници од ${formatPlaces(places)}${lead === undefined ? '' : `, со лаци од ${lead}`}; истото го има и во табелата на местата.`,
    projectCaption: ({ lead, hasOpen, hasBeyond }) =>
      [
        ...(lead ? [`Лаците почнуваат од седиштето на носителот (${lead.name}): ${lead.place}.`] : []),
        ...(hasOpen ? ['Прстен стои за оние за кои е позната само земјата.'] : []),
        ...(hasBeyond ? ['Стрелките покажуваат кон она што е надвор од картата.'] : []),
      ].join(' '),
    participants: (count) => `${number(count)} ${plural(count, { one: 'учесник', other: 'учесници' })}`,
    participantsTable: 'Местата како табела',
    participantsMostTable: (count) => `Места со најмногу учесници, како табела (${number(count)})`,
    participantsRest: (count) => `Уште ${formatPlaces(count)}, ниедно со повеќе учесници од овие.`,
    participantsColumns: ['Место', 'Земја', 'Учесници'],
  },
};
