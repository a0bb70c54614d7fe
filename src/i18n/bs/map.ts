/** Map. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, formatList, number, oneOrMore } from './grammar.ts';

const PLACES = { one: 'mjesto', other: 'mjesta' };

const formatPlaces = (count: number) => formatCount(count, PLACES);
const formatMorePlaces = (count: number) => `Još ${formatPlaces(count)}`;

/** What the table below a map has, if it has `rows` at most. */
const formatTableNote = (places: number, rows: number) =>
  places > rows ? 'u tabeli su najveća.' : 'tabela mjesta sadrži isto.';

export const map: Words['map'] = {
  askedAs: [
    'karta',
    'mapu',
    'kartu',
    'mape',
    'karte',
    'mapa mjesta',
    'na mapi',
    'na karti',
    'lokacija',
    'lokacije',
  ],
  mapLead: 'Sva mjesta na ovom portalu. Svaka tačka vodi do onoga što je povezano s tim mjestom.',
  kindLead: 'Gdje se nalaze. Tačka vodi do onoga što je tamo ili do mjesta.',
  zoomIn: 'Uvećajte mapu',
  zoomOut: 'Umanjite mapu',
  maps: {
    project: 'Odakle dolaze',
    noPlaces: 'Još nema mjesta.',
    siteTitle: 'Mapa svih mjesta',
    siteDescription: (places, countries, rows) =>
      `${formatPlaces(places)} u ${formatCount(countries, { one: 'zemlji', few: 'zemlje', other: 'zemalja' })}; ${formatTableNote(places, rows)}`,
    sizes: 'Što je tačka veća, to je više unosa povezano s njenim mjestom.',
    whole: 'Cijela mapa',
    placesTable: (count) => `Tabela: ${formatPlaces(count)}`,
    placesMostTable: (count) => `Tabela: ${formatPlaces(count)} s najviše unosa`,
    placesRest: (count) => `${formatMorePlaces(count)}, nijedno s više unosa od ovih:`,
    allPlaces: 'sva mjesta',
    allPlacesIn: (country) => `sva mjesta (${country})`,
    nameWithOthers: (name, others) => `${name} +${number(others)}`,
    others: (count) => `i još ${formatPlaces(count)} u blizini`,
    joined: 'Tačka s oreolom označava više bliskih mjesta; nosi naziv najvećeg.',
    placesColumns: ['Mjesto', 'Zemlja', 'Unosi'],
    countryTitle: (country) => `Mapa mjesta: ${country}`,
    countryDescription: (places, country, rows) =>
      `${country}: ${formatPlaces(places)}; ${formatTableNote(places, rows)}`,
    cityTitle: (cities) => `Mapa: gdje ${oneOrMore(cities.length, 'je', 'su')} ${formatList(cities)}`,
    cityDescription: (cities, countries) => `${formatList(cities)} na mapi (${formatList(countries)}).`,
    projectTitle: (project) => `Mapa: ko je učestvovao – ${project}`,
    projectDescription: (places, lead) =>
      `Učesnici iz ${number(places)} mjesta${lead === undefined ? '' : `, s lukovima iz jednog (${lead})`}; tabela mjesta sadrži isto.`,
    projectCaption: (signs) =>
      [
        ...(signs.lead
          ? [`Lukovi polaze iz sjedišta nosioca: ${signs.lead.name}, ${signs.lead.place}.`]
          : []),
        ...(signs.hasOpen ? ['Kružić označava one za koje je poznata samo zemlja.'] : []),
        ...(signs.hasBeyond ? ['Strelice pokazuju prema onome što je izvan mape.'] : []),
      ].join(' '),
    participants: (count) => formatCount(count, { one: 'učesnik', other: 'učesnika' }),
    participantsTable: 'Tabela mjesta',
    participantsMostTable: (count) => `Tabela: ${formatPlaces(count)} s najviše učesnika`,
    participantsRest: (count) => `${formatMorePlaces(count)}, nijedno s više učesnika od ovih.`,
    participantsColumns: ['Mjesto', 'Zemlja', 'Učesnici'],
  },
};
