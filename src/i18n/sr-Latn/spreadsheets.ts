/** Spreadsheets. */
import type { Words } from '#i18n/word-types.ts';

export const spreadsheets: Words['spreadsheets'] = {
  download: 'Preuzmite kao CSV',
  columns: {
    name: 'Naziv',
    kind: 'Vrsta',
    list: 'Lista',
    date: 'Datum',
    place: 'Mesto',
    country: 'Zemlja',
    website: 'Veb-sajt',
    summary: 'Sažetak',
    page: 'Stranica',
  },
  note: 'Napomena',
};
