/** Map. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, formatList, number, oneOrMore } from './grammar.ts';

const PLACES = { one: 'mesto', other: 'mesta' };

const formatPlaces = (count: number) => formatCount(count, PLACES);
const formatMorePlaces = (count: number) => `Još ${formatPlaces(count)}`;

/** What the table below a map has, if it has `rows` at most. */
const formatTableNote = (places: number, rows: number) =>
  places > rows ? 'u tabeli su najveća.' : 'tabela mesta sadrži isto.';

export const map: Words['map'] = {
  askedAs: [
    'karta',
    'mapu',
    'kartu',
    'mape',
    'karte',
    'mapa mesta',
    'na mapi',
    'na karti',
    'lokacija',
    'lokacije',
  ],
  mapLead: 'Sva mesta na ovom portalu. Svaka tačka vodi do onoga što je povezano sa tim mestom.',
  kindLead: 'Gde se nalaze. Tačka vodi do onoga što je tamo ili do mesta.',
  zoomIn: 'Uvećajte mapu',
  zoomOut: 'Umanjite mapu',
  maps: {
    project: 'Odakle dolaze',
    noPlaces: 'Još nema mesta.',
    siteTitle: 'Mapa svih mesta',
    siteDescription: (places, countries, rows) =>
      `${formatPlaces(places)} u ${formatCount(countries, { one: 'zemlji', few: 'zemlje', other: 'zemalja' })}; ${formatTableNote(places, rows)}`,
    sizes: 'Što je tačka veća, to je više unosa povezano sa njenim mestom.',
    whole: 'Cela mapa',
    placesTable: (count) => `Tabela: ${formatPlaces(count)}`,
    placesMostTable: (count) => `Tabela: ${formatPlaces(count)} sa najviše unosa`,
    placesRest: (count) => `${formatMorePlaces(count)}, nijedno sa više unosa od ovih:`,
    allPlaces: 'sva mesta',
    allPlacesIn: (country) => `sva mesta (${country})`,
    nameWithOthers: (name, others) => `${name} +${number(others)}`,
    others: (count) => `i još ${formatPlaces(count)} u blizini`,
    joined: 'Tačka sa oreolom označava više bliskih mesta; nosi naziv najvećeg.',
    placesColumns: ['Mesto', 'Zemlja', 'Unosi'],
    countryTitle: (country) => `Mapa mesta: ${country}`,
    countryDescription: (places, country, rows) =>
      `${country}: ${formatPlaces(places)}; ${formatTableNote(places, rows)}`,
    cityTitle: (cities) => `Mapa: gde ${oneOrMore(cities.length, 'je', 'su')} ${formatList(cities)}`,
    cityDescription: (cities, countries) => `${formatList(cities)} na mapi (${formatList(countries)}).`,
    projectTitle: (project) => `Mapa: ko je učestvovao – ${project}`,
    projectDescription: (places, lead) =>
      `Učesnici iz ${number(places)} mesta${lead === undefined ? '' : `, sa lukovima iz jednog (${lead})`}; tabela mesta sadrži isto.`,
    projectCaption: (signs) =>
      [
        ...(signs.lead ? [`Lukovi polaze iz sedišta nosioca: ${signs.lead.name}, ${signs.lead.place}.`] : []),
        ...(signs.hasOpen ? ['Kružić označava one za koje je poznata samo zemlja.'] : []),
        ...(signs.hasBeyond ? ['Strelice pokazuju ka onome što je izvan mape.'] : []),
      ].join(' '),
    participants: (count) => formatCount(count, { one: 'učesnik', other: 'učesnika' }),
    participantsTable: 'Tabela mesta',
    participantsMostTable: (count) => `Tabela: ${formatPlaces(count)} sa najviše učesnika`,
    participantsRest: (count) => `${formatMorePlaces(count)}, nijedno sa više učesnika od ovih.`,
    participantsColumns: ['Mesto', 'Zemlja', 'Učesnici'],
  },
};
