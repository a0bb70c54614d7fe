/** What is said of translations of entries, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { begin, nameField, number, toField } from './names.ts';

const FROM_VERSION = 'kaže sa koje verzije originala je ovo prevedeno. Ovo je sadašnja verzija.';
const FILLS_IN = 'pa će ga popuniti "npm run check -- --fix"';

export const translations: Messages['translations'] = {
  notInOriginal: (path) => `Original nema ${nameField(path)}. Napišite to najpre tamo, ili izbrišite ovde.`,
  items: (path, count, ofOriginal) =>
    `Stavki u ${toField(path)} ima ${number(count)}, a u originalu ${number(ofOriginal)}. Svaka stoji na svom mestu, a "{}" stoji umesto one koja ostaje ista.`,
  fact: (path) =>
    `${begin(nameField(path))} je podatak ili ime, a to svaki jezik uzima iz originala. Izostavite ga ovde.`,
  summaryMissing: (field) => `Prevodu nedostaje polje „${field}“: prikazuju ga spiskovi i pretraga.`,
  labelTwice: (label) => `Dva broja se zovu „${label}“, a u originalu se razlikuju. Dajte svakom svoje ime.`,
  versionMissing: (field) => `Nedostaje polje „${field}“. Ono ${FROM_VERSION}`,
  versionEmpty: (field) => `Polje „${field}“ je prazno. Ono ${FROM_VERSION}`,
  noVersion: (field) =>
    `U polju „${field}“ stoji dvanaest cifara i slova, koji kažu sa koje verzije originala je ovo prevedeno. Ako je to sadašnja verzija, ostavite polje prazno (''), ${FILLS_IN}.`,
  stale: (file, field) =>
    `Tekst datoteke "${file}" je u međuvremenu promenjen. Pročitajte ga ponovo i uskladite prevod. Zatim ostavite polje „${field}“ prazno, ${FILLS_IN}.`,
  changes: (fields, lines, more, isShorter) => {
    const parts = [
      ...(fields.length > 0 ? [`"${fields.join('; ')}"`] : []),
      ...(lines.length === 1 ? [`tekst u ${lines[0]}. redu`] : []),
      ...(lines.length > 1
        ? [`tekst u redovima ${lines.join(', ')}${more > 0 ? ` i u još ${number(more)}` : ''}`]
        : []),
      ...(isShorter ? ['tekst, iz kog je nešto izbrisano ili u kom je premešteno'] : []),
    ];
    return `Promenjeno je: ${parts.join('; ')}.`;
  },
  noText: 'Original ima tekst, a ovde ga nema. Napišite ga ispod drugog reda sa crticama.',
  untranslated: 'Ovo je tekst originala, koji još nije preveden.',
  place: (original) => `Prevod stoji pored svog originala, "${original}", i ima njegovo ime.`,
  noOriginal: (entry, language) =>
    `Ovo je prevod unosa "${entry}", koji ne postoji. Prevod ima ime svog originala, sa ".${language}" pre nastavka.`,
  twice: (file) => `"${file}" prevodi isti unos na isti jezik. Zadržite jednu od tih datoteka.`,
};
