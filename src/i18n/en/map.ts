/** Map. */
import { formatList, formatNameInSentence } from './grammar.ts';

const formatPlaces = (count: number) => (count === 1 ? '1 place' : `${count.toLocaleString('en-GB')} places`);
const formatMorePlaces = (count: number) =>
  count === 1 ? '1 more place' : `${count.toLocaleString('en-GB')} more places`;

/** What the table below a map has, if it has `rows` at most. */
const formatTableNote = (places: number, rows: number) =>
  places > rows ? 'the table has the largest.' : 'the table of places has the same.';

export const map = {
  /** What people type who look for its page. */
  askedAs: ['maps', 'map of places', 'on a map', 'location'],
  mapLead: 'All places of this site. Each dot leads to what is connected with its place.',
  /** Of the map of one kind of entries. */
  kindLead: 'Where they are. A dot leads to the one that is there, or to the place.',
  zoomIn: 'Enlarge the map',
  zoomOut: 'Reduce the map',
  maps: {
    project: 'Where they come from',
    noPlaces: 'There are no places yet.',
    siteTitle: 'Map of all places',
    siteDescription: (places: number, countries: number, rows: number): string =>
      `${formatPlaces(places)} in ${countries === 1 ? '1 country' : `${countries} countries`}; ${formatTableNote(places, rows)}`,
    sizes: 'The larger a dot, the more entries are connected with its place.',
    whole: 'The whole map',
    placesTable: (count: number): string =>
      count === 1 ? 'The place as a table' : `The ${count.toLocaleString('en-GB')} places as a table`,
    placesMostTable: (count: number): string =>
      `The ${count.toLocaleString('en-GB')} places with most entries as a table`,
    placesRest: (count: number): string => `${formatMorePlaces(count)}, none with more entries than these:`,
    allPlaces: 'all places',
    allPlacesIn: (country: string): string => `all places in ${formatNameInSentence(country)}`,
    nameWithOthers: (name: string, others: number): string => `${name} +${others.toLocaleString('en-GB')}`,
    others: (count: number): string => `and ${formatPlaces(count)} near it`,
    joined: 'A dot with a halo stands for several places near each other; it has the name of the largest.',
    placesColumns: ['Place', 'Country', 'Entries'],
    countryTitle: (country: string): string => `Map of the places in ${formatNameInSentence(country)}`,
    countryDescription: (places: number, country: string, rows: number): string =>
      `${formatPlaces(places)} in ${formatNameInSentence(country)}; ${formatTableNote(places, rows)}`,
    cityTitle: (cities: string[]): string =>
      `Map: where ${formatList(cities)} ${cities.length === 1 ? 'is' : 'are'}`,
    cityDescription: (cities: string[], countries: string[]): string =>
      `${formatList(cities)} on a map of ${formatList(countries.map(formatNameInSentence))}.`,
    projectTitle: (project: string): string => `Map: who took part in ${project}`,
    projectDescription: (places: number, lead: string | undefined): string =>
      `Participants in ${places} places${lead === undefined ? '' : `, with arcs from ${formatNameInSentence(lead)}`}; the table of places has the same.`,
    projectCaption: (signs: {
      lead?: { name: string; place: string } | undefined;
      hasOpen: boolean;
      hasBeyond: boolean;
    }): string =>
      [
        ...(signs.lead ? [`The arcs begin at the seat of ${signs.lead.name}: ${signs.lead.place}.`] : []),
        ...(signs.hasOpen ? ['A ring stands for those of whom only the country is known.'] : []),
        ...(signs.hasBeyond ? ['Arrows point to what lies beyond the map.'] : []),
      ].join(' '),
    participants: (count: number): string =>
      count === 1 ? '1 participant' : `${count.toLocaleString('en-GB')} participants`,
    participantsTable: 'The places as a table',
    participantsMostTable: (count: number): string =>
      `The ${count.toLocaleString('en-GB')} places with most participants as a table`,
    participantsRest: (count: number): string =>
      `${formatMorePlaces(count)}, none with more participants than these.`,
    participantsColumns: ['Place', 'Country', 'Participants'],
  },
};
