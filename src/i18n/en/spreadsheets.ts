/** Spreadsheets. */

export const spreadsheets = {
  download: 'Download as CSV',
  columns: {
    name: 'Name',
    kind: 'Kind',
    list: 'List',
    date: 'Date',
    place: 'Place',
    country: 'Country',
    website: 'Website',
    summary: 'Summary',
    page: 'Page',
  },
  note: 'Note',
};
