/** Map. */
import type { Words } from '#i18n/word-types.ts';
import { list, number, plural } from './grammar.ts';
import { shared } from './shared.ts';

const formatPlaces = (count: number) =>
  `${number(count)} ${plural(count, { one: 'vendndodhje', other: 'vendndodhje' })}`;

/** What the table below a map has, if it has `rows` at most. */
const formatTableNote = (places: number, rows: number) =>
  places > rows ? 'tabela përmban më të mëdhatë.' : 'tabela e vendndodhjeve ka të njëjtat të dhëna.';

export const map: Words['map'] = {
  askedAs: [
    'harta',
    'hartë',
    'harta e vendeve',
    'në hartë',
    'vendndodhje',
    'vendndodhja',
    'vendndodhjet',
    'lokacion',
    'lokacioni',
    'ku ndodhet',
  ],
  mapLead: 'Të gjitha vendndodhjet në këtë portal. Çdo pikë çon te gjithçka që lidhet me atë vendndodhje.',
  kindLead: 'Ku ndodhen. Pika të çon te ajo që është atje, ose te vendi.',
  zoomIn: 'Zmadho hartën',
  zoomOut: 'Zvogëlo hartën',
  maps: {
    project: 'Nga vijnë',
    noPlaces: 'Ende nuk ka vendndodhje.',
    siteTitle: 'Harta e të gjitha vendndodhjeve',
    siteDescription: (places, countries, rows) =>
      `${formatPlaces(places)} në ${shared.countries(countries)}; ${formatTableNote(places, rows)}`,
    sizes: 'Sa më e madhe pika, aq më shumë zëra lidhen me vendndodhjen.',
    whole: 'Harta e plotë',
    placesTable: (count) =>
      plural(count, {
        one: 'Vendndodhja në formë tabele',
        other: `Tabela e ${number(count)} vendndodhjeve`,
      }),
    placesMostTable: (count) => `Tabela e ${number(count)} vendndodhjeve me më shumë zëra`,
    placesRest: (count) => `Edhe ${formatPlaces(count)}, jo me më shumë zëra se këto:`,
    allPlaces: 'të gjitha vendndodhjet',
    allPlacesIn: (country) => `të gjitha vendndodhjet: ${country}`,
    nameWithOthers: (name, others) => `${name} +${number(others)}`,
    others: (count) => `dhe ${formatPlaces(count)} pranë`,
    joined: 'Pika me rreth përfaqëson disa vendndodhje pranë njëra-tjetrës dhe mban emrin e më të madhes.',
    placesColumns: ['Vendndodhja', 'Vendi', 'Zëra'],
    countryTitle: (country) => `Harta e vendndodhjeve: ${country}`,
    countryDescription: (places, country, rows) =>
      `${country}: ${formatPlaces(places)}; ${formatTableNote(places, rows)}`,
    cityTitle: (cities) =>
      `Harta: ku ${plural(cities.length, { one: 'ndodhet', other: 'ndodhen' })} ${list(cities)}`,
    cityDescription: (cities, countries) => `${list(cities)} në hartë (${list(countries)}).`,
    projectTitle: (project) => `Harta e pjesëmarrësve: ${project}`,
    projectDescription: (places, lead) =>
      `Pjesëmarrës nga ${formatPlaces(places)}${lead === undefined ? '' : `, me harqe që nisin nga ${lead}`}; tabela e vendndodhjeve ka të njëjtat të dhëna.`,
    projectCaption: ({ lead, hasOpen, hasBeyond }) =>
      [
        ...(lead ? [`Harqet nisin nga selia e drejtuesit (${lead.name}): ${lead.place}.`] : []),
        ...(hasOpen ? ['Rrethi tregon ata për të cilët dihet vetëm vendi.'] : []),
        ...(hasBeyond ? ['Shigjetat tregojnë ata që janë jashtë hartës.'] : []),
      ].join(' '),
    participants: (count) => `${number(count)} pjesëmarrës`,
    participantsTable: 'Vendndodhjet në formë tabele',
    participantsMostTable: (count) => `Tabela e ${number(count)} vendndodhjeve me më shumë pjesëmarrës`,
    participantsRest: (count) => `Edhe ${formatPlaces(count)}, jo me më shumë pjesëmarrës se këto.`,
    participantsColumns: ['Vendndodhja', 'Vendi', 'Pjesëmarrës'],
  },
};
