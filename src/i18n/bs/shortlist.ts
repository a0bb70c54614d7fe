/** Shortlist. */
import type { Words } from '#i18n/word-types.ts';

export const shortlist: Words['shortlist'] = {
  askedAs: [
    'moj izbor',
    'izbor',
    'oznake',
    'omiljeno',
    'sačuvano',
    'sačuvani unosi',
    'moja lista',
    'shortlist',
    'bookmark',
    'bookmarks',
  ],
  lead: 'Sve što ste označili na ovom portalu, na jednoj listi koju možete pregledati, štampati, sačuvati i podijeliti.',
  privacy:
    'Ovu listu čuva vaš preglednik, samo na ovom uređaju; račun vam nije potreban. Da bi je prikazala, stranica učitava svaki unos s ovog portala, kao kad ga sami otvorite. Sama lista ne ide nikuda osim ako je podijelite.',
  needsScript:
    'Ovoj stranici je potreban JavaScript: listu čuva samo vaš preglednik i nijedan server je ne može sastaviti. JavaScript je isključen ili se nije učitao.',
  empty:
    'Još ništa nije označeno. Pritisnite + pored unosa na listi ili na kraju njegove stranice i on će se pojaviti ovdje.',
  shared:
    'Ova lista je podijeljena s vama. Nalazi se u adresi ove stranice; vaša lista je ostala kakva je bila.',
  keepAll: 'Dodajte sve na moju listu',
  showOwn: 'Prikažite moju listu',
  print: 'Štampajte',
  copy: 'Kopirajte link do ove liste',
  csv: 'Preuzmite kao CSV',
  json: 'Preuzmite kao JSON',
  clear: 'Uklonite sve',
  remove: 'Uklonite',
  removed: 'Uklonjeno.',
  undo: 'Poništite',
  failed: 'Unosi se nisu mogli učitati. Pokušajte ponovo kada budete na mreži.',
  missing: 'Ovog unosa više nema na portalu.',
};
