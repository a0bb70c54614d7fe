/** The copy on the device. */
import type { Words } from '#i18n/word-types.ts';

export const offline: Words['offline'] = {
  askedAs: ['offline', 'fără internet', 'fără conexiune', 'salvare pe dispozitiv'],
  lead: 'O copie a catalogului, a căutării și a intrărilor marcate, pe acest dispozitiv, pentru când nu există conexiune. Numai dacă o doriți.',
  needsScript:
    'Această pagină are nevoie de JavaScript: copia este păstrată numai de browserul dumneavoastră.',
  unsupported: 'Acest browser nu poate păstra o copie sau nu o face într-o fereastră privată.',
  what: 'Browserul dumneavoastră păstrează atunci pagina principală, catalogul, căutarea cu indexul ei și intrările marcate. Cu conexiune vedeți mereu paginile așa cum sunt acum. Fără conexiune vedeți copia, iar fiecare pagină spune de când este. Nimeni nu află că aveți o copie.',
  size: (size) => `Ocupă aproximativ ${size} MB.`,
  switchOn: 'Păstrează o copie pe acest dispozitiv',
  isOn: 'Browserul dumneavoastră păstrează o copie. Ea se reînnoiește cel mult o dată pe zi, când deschideți acest site având conexiune. Conține aceste pagini:',
  renew: 'Reînnoiește acum',
  switchOff: 'Dezactivează și șterge copia',
  failed: 'Nu s-a putut încărca totul. Încercați din nou când sunteți online.',
  keptOn: (date) => `așa cum era la ${date}`,
  progress: (done, total) => `${done} din ${total} fișiere`,
  missing: 'Nu există conexiune, iar pagina cerută nu se află în copia de pe acest dispozitiv.',
  note: (date) =>
    `Fără conexiune. Această pagină vine de pe dispozitivul dumneavoastră, așa cum era la ${date}.`,
  more: 'Ce se află pe acest dispozitiv',
};
