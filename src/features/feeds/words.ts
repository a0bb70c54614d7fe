/** The words of this feature. */

export const feedsWords = {
  description: 'Feeds and calendars of this site: of all of it, each collection, each project, each country.',
  lead: 'A feed tells a reader program what is new here, so that you need not come by and look: copy its address into the program. Each holds the whole articles, with their pictures. Atom and JSON Feed are two formats of the same; take whichever your program knows. A calendar that you subscribe to brings what is dated to the day into your own, and keeps it right.',
  groups: {
    site: { id: 'all', label: 'Everything' },
    collection: { id: 'collections', label: 'By collection' },
    project: { id: 'projects', label: 'By project' },
    country: { id: 'countries', label: 'By country' },
  },
  letterLead: 'What the feeds and calendars are for stands on the first page.',
  letters: (group: string): string => `${group}, by the first letter`,
  of: 'What of',
  atom: 'Atom',
  json: 'JSON',
  calendar: 'Calendar',
  nothingYet: 'nothing dated yet',
  taskDone: '☑',
  taskOpen: '☐',
};
