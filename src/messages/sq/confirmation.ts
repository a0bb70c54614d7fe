/** What `npm run confirm` says, in Albanian. */
import type { Messages } from '#messages/message-types.ts';

export const confirmation: Messages['confirmation'] = {
  usage: `npm run confirm -- <id> …
  Shkruan te zërat ditën e sotme si ditën e verifikimit të fundit. Më parë lexoni faqen dhe burimet e saj.

  <id>                 shtegu i faqes, si hubs/nova-iskra-hub, ose pjesa e tij e fundit
  --date 2026-05-04    një ditë tjetër
  --language sq        gjuha e mesazheve: en, sr-Latn, sr-Cyrl ose sq
  --help               kjo ndihmë`,
  noDay: (written, today) => `„${written}” nuk është ditë: shkruajeni si ${today}.`,
  dayToCome: (day) => `Dita ${day} ende s’ka ardhur: atëherë askush nuk ka verifikuar gjë.`,
  whichEntry: (id, refs) => `Cili zë është „${id}”: "${refs.join(', ')}"?`,
  noEntry: (id) => `Zëri „${id}” nuk ekziston.`,
  noEntryBut: (id, meant) => `Zëri „${id}” nuk ekziston. A deshët të thoni „${meant}”?`,
  done: (file, title, day) => `"${file}": „${title}”, verifikuar më ${day}.`,
};
