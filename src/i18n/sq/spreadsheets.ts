/** Spreadsheets. */
import type { Words } from '#i18n/word-types.ts';

export const spreadsheets: Words['spreadsheets'] = {
  download: 'Shkarko si CSV',
  columns: {
    name: 'Emri',
    kind: 'Lloji',
    list: 'Lista',
    date: 'Data',
    place: 'Vendndodhja',
    country: 'Vendi',
    website: 'Uebfaqja',
    summary: 'Përmbledhje',
    page: 'Faqja',
  },
  note: 'Shënim',
};
