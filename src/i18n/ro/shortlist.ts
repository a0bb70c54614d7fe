/** Shortlist. */
import type { Words } from '#i18n/word-types.ts';

export const shortlist: Words['shortlist'] = {
  askedAs: [
    'lista mea',
    'listă scurtă',
    'favorite',
    'salvate',
    'marcaje',
    'semne de carte',
    'shortlist',
    'bookmark',
    'bookmarks',
  ],
  lead: 'Tot ce ați marcat pe acest site, într-o singură listă pe care o puteți vedea, tipări, salva și distribui.',
  privacy:
    'Browserul dumneavoastră păstrează lista, numai pe acest dispozitiv; nu aveți nevoie de cont. Ca să o afișeze, pagina încarcă fiecare intrare de pe acest site, ca atunci când o deschideți. Lista în sine nu ajunge nicăieri dacă nu o distribuiți.',
  needsScript:
    'Această pagină are nevoie de JavaScript: lista este păstrată numai de browserul dumneavoastră și niciun server nu poate alcătui pagina. JavaScript este dezactivat sau nu s-a încărcat.',
  empty:
    'Încă nu este marcat nimic. Apăsați + lângă o intrare dintr-o listă sau la sfârșitul paginii ei, ca să apară aici.',
  shared:
    'Această listă a fost distribuită cu dumneavoastră. Ea se află în adresa paginii; lista dumneavoastră a rămas cum era.',
  keepAll: 'Adăugați toate la lista mea',
  showOwn: 'Afișați lista mea',
  print: 'Tipăriți',
  copy: 'Copiați un link la această listă',
  csv: 'Descărcați ca CSV',
  json: 'Descărcați ca JSON',
  clear: 'Ștergeți tot',
  remove: 'Ștergeți',
  removed: 'Șters.',
  undo: 'Anulați',
  failed: 'Intrările nu au putut fi încărcate. Încercați din nou când sunteți online.',
  missing: 'Această intrare nu mai este pe site.',
};
