/** The words of this feature. */
import { formatList, formatNameInSentence } from '#i18n/en.ts';

export const mapWords = {
  mapLead:
    'All cities, municipalities and villages of this site. Each dot leads to what is connected with its place.',
  maps: {
    project: 'Where they come from',
    noPlaces: 'There are no places yet.',
    siteTitle: 'Map of all places',
    siteDescription: (places: number, countries: number): string =>
      `${places === 1 ? '1 place' : `${places.toLocaleString('en-GB')} places`} in ${countries === 1 ? '1 country' : `${countries} countries`}; the table of places has the same.`,
    sizes: 'The larger a dot, the more entries are connected with its place.',
    whole: 'The whole map',
    placesTable: (count: number): string =>
      count === 1 ? 'The place as a table' : `The ${count.toLocaleString('en-GB')} places as a table`,
    placesColumns: ['Place', 'Country', 'Entries'],
    countryTitle: (country: string): string => `Map of the places in ${formatNameInSentence(country)}`,
    countryDescription: (places: number, country: string): string =>
      `${places === 1 ? '1 place' : `${places} places`} in ${formatNameInSentence(country)}; the table of places has the same.`,
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
    participantsColumns: ['Place', 'Country', 'Participants'],
  },
};
