/** Spreadsheets. */
import type { Words } from '#i18n/word-types.ts';

export const spreadsheets: Words['spreadsheets'] = {
  download: 'Preuzmite kao CSV',
  columns: {
    name: 'Naziv',
    kind: 'Vrsta',
    list: 'Lista',
    date: 'Datum',
    place: 'Mjesto',
    country: 'Zemlja',
    website: 'Web-stranica',
    summary: 'Sažetak',
    page: 'Stranica',
  },
  note: 'Napomena',
};
