/** Shortlist. */
import type { Words } from '#i18n/word-types.ts';

export const shortlist: Words['shortlist'] = {
  askedAs: [
    'moj izbor',
    'izbor',
    'obeleživači',
    'omiljeno',
    'sačuvano',
    'sačuvani unosi',
    'moja lista',
    'shortlist',
    'bookmark',
    'bookmarks',
  ],
  lead: 'Sve što ste obeležili na ovom portalu, na jednoj listi koju možete pregledati, štampati, sačuvati i podeliti.',
  privacy:
    'Ovu listu čuva vaš pregledač, samo na ovom uređaju; nalog vam nije potreban. Da bi je prikazala, stranica učitava svaki unos sa ovog portala, kao kad ga sami otvorite. Sama lista ne ide nikuda osim ako je podelite.',
  needsScript:
    'Ovoj stranici je potreban JavaScript: listu čuva samo vaš pregledač i nijedan server ne može da je sastavi. JavaScript je isključen ili se nije učitao.',
  empty:
    'Još ništa nije obeleženo. Pritisnite + pored unosa na listi ili na kraju njegove stranice i on će se pojaviti ovde.',
  shared:
    'Ova lista je podeljena sa vama. Nalazi se u adresi ove stranice; vaša lista je ostala kakva je bila.',
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
  failed: 'Unosi nisu mogli da se učitaju. Pokušajte ponovo kada budete na mreži.',
  missing: 'Ovog unosa više nema na portalu.',
};
