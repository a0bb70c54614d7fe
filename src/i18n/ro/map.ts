/** Map. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, list, number } from './grammar.ts';

const formatPlaces = (count: number): string =>
  formatCount(count, { one: 'loc', few: 'locuri', other: 'de locuri' });

const formatRest = (count: number): string => `Încă ${formatPlaces(count)}, niciunul cu mai`;

/** What the table below a map has, if it has `rows` at most. */
const formatTableNote = (places: number, rows: number): string =>
  places > rows ? 'cele mai mari sunt în tabel.' : 'tabelul de locuri cuprinde aceleași date.';

export const map: Words['map'] = {
  askedAs: ['hărți', 'harta', 'harta locurilor', 'pe hartă', 'localizare', 'locuri', 'unde este'],
  mapLead: 'Toate locurile de pe acest site. Fiecare punct duce la ce are legătură cu locul său.',
  kindLead: 'Unde se află. Un punct duce la ceea ce este acolo sau la localitate.',
  zoomIn: 'Măriți harta',
  zoomOut: 'Micșorați harta',
  maps: {
    project: 'De unde vin participanții',
    noPlaces: 'Încă nu există locuri.',
    siteTitle: 'Harta tuturor locurilor',
    siteDescription: (places, countries, rows) =>
      `${formatPlaces(places)} din ${formatCount(countries, { one: 'țară', few: 'țări', other: 'de țări' })}; ${formatTableNote(places, rows)}`,
    sizes: 'Cu cât punctul este mai mare, cu atât mai multe intrări au legătură cu locul său.',
    whole: 'Toată harta',
    placesTable: (count) => `Tabel: ${formatPlaces(count)}`,
    placesMostTable: (count) => `Tabelul locurilor cu cele mai multe intrări (${number(count)})`,
    placesRest: (count) => `${formatRest(count)} multe intrări decât acestea:`,
    allPlaces: 'toate locurile',
    allPlacesIn: (country) => `toate locurile din ${country}`,
    nameWithOthers: (name, others) => `${name} +${number(others)}`,
    others: (count) => `și încă ${formatPlaces(count)} în apropiere`,
    joined: 'Un punct cu halou reprezintă mai multe locuri apropiate; poartă numele celui mai mare.',
    placesColumns: ['Loc', 'Țară', 'Intrări'],
    countryTitle: (country) => `Harta locurilor din ${country}`,
    countryDescription: (places, country, rows) =>
      `${formatPlaces(places)} din ${country}; ${formatTableNote(places, rows)}`,
    cityTitle: (cities) => `Pe hartă: ${list(cities)}`,
    cityDescription: (cities, countries) =>
      `Pe hartă: ${list(cities)}. ${countries.length > 1 ? 'Țări' : 'Țară'}: ${list(countries)}.`,
    projectTitle: (project) => `Hartă: cine a participat la ${project}`,
    projectDescription: (places, lead) =>
      `Participanți din ${formatPlaces(places)}${lead === undefined ? '' : `, cu arce din ${lead}`}; tabelul de locuri cuprinde aceleași date.`,
    projectCaption: (signs) =>
      [
        ...(signs.lead
          ? [`Arcele pornesc de la sediul coordonatorului ${signs.lead.name}: ${signs.lead.place}.`]
          : []),
        ...(signs.hasOpen ? ['Un inel reprezintă participanții despre care se știe numai țara.'] : []),
        ...(signs.hasBeyond ? ['Săgețile arată spre ce se află dincolo de hartă.'] : []),
      ].join(' '),
    participants: (count) =>
      formatCount(count, { one: 'participant', few: 'participanți', other: 'de participanți' }),
    participantsTable: 'Tabelul locurilor',
    participantsMostTable: (count) => `Tabelul locurilor cu cei mai mulți participanți (${number(count)})`,
    participantsRest: (count) => `${formatRest(count)} mulți participanți decât acestea.`,
    participantsColumns: ['Loc', 'Țară', 'Participanți'],
  },
};
