/** The copy on the device. */
import type { Words } from '#i18n/word-types.ts';

export const offline: Words['offline'] = {
  askedAs: ['bez interneta', 'van mreže', 'bez veze', 'oflajn', 'offline', 'sačuvaj na uređaju'],
  lead: 'Kopija imenika, pretrage i unosa koje ste obeležili, na ovom uređaju, za trenutke kada nema veze. Samo ako to želite.',
  needsScript: 'Ovoj stranici je potreban JavaScript: kopiju čuva samo vaš pregledač.',
  unsupported: 'Ovaj pregledač ne može da čuva kopiju ili to ne radi u privatnom prozoru.',
  what: 'Vaš pregledač tada čuva početnu stranicu, imenik, pretragu sa njenim indeksom i unose koje ste obeležili. Kada ima veze, uvek vidite stranice kakve su sada. Kada je nema, vidite kopiju, a na svakoj stranici piše od kada je. Niko ne saznaje da imate kopiju.',
  size: (size) => `Zauzima oko ${size} MB.`,
  switchOn: 'Čuvaj kopiju na ovom uređaju',
  isOn: 'Vaš pregledač čuva kopiju. Ona se obnavlja najviše jednom dnevno, kada otvorite ovaj portal dok ima veze. U njoj su ove stranice:',
  renew: 'Obnovi sada',
  switchOff: 'Isključi i obriši kopiju',
  failed: 'Nije sve moglo da se učita. Pokušajte ponovo kada budete na mreži.',
  keptOn: (date) => `kakva je bila: ${date}`,
  progress: (done, total) => `${done} od ${total} datoteka`,
  missing: 'Nema veze, a stranica koju ste tražili nije u kopiji na ovom uređaju.',
  note: (date) => `Nema veze. Ova stranica je sa vašeg uređaja, kakva je bila: ${date}.`,
  more: 'Šta je na ovom uređaju',
};
