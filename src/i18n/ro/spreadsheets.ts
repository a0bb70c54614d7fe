/** Spreadsheets. */
import type { Words } from '#i18n/word-types.ts';

export const spreadsheets: Words['spreadsheets'] = {
  download: 'Descărcați ca CSV',
  columns: {
    name: 'Nume',
    kind: 'Tip',
    list: 'Listă',
    date: 'Dată',
    place: 'Loc',
    country: 'Țară',
    website: 'Site web',
    summary: 'Rezumat',
    page: 'Pagină',
  },
  note: 'Notă',
};
