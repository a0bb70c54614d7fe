/** Home. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const home: Words['home'] = {
  latestNews: 'Lajmet e fundit',
  allNews: 'Të gjitha lajmet',
  allEvents: 'Të gjitha ngjarjet',
  ways: 'Ku të kërkoni',
  purposes: {
    calls: 'Ku mund të aplikoni ose të regjistroheni',
    map: 'Çdo vendndodhje dhe çfarë ka atje',
    timeline: 'Programet dhe projektet, vit pas viti',
    countries: 'Kush dhe çfarë ka në secilin vend',
    topics: 'Temat që trajtohen këtu',
    openData: 'Të gjitha të dhënat, në tabela dhe skedarë për shkarkim',
    feeds: 'Merrni të rejat në programin tuaj',
    shortlist: 'Ajo që keni shënuar, e ruajtur vetëm nga shfletuesi juaj',
  },
  entryPoints: 'Ku të filloni',
  relations: (total) =>
    `Çdo hark lidh dy lloje zërash dhe është aq i trashë sa lidhjet e shënuara mes tyre; gjithsej: ${number(total)}.`,
  whole: 'Si lidhen të gjitha',
  relationsTable: 'Në formë tabele',
  relationColumns: ['Mes', 'dhe', 'Lidhje'],
  comingEvents: 'Ngjarjet e ardhshme',
  lastEvents: 'Ngjarjet e fundit',
};
