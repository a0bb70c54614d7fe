/** What `npm run confirm` says, in Serbian. */
import type { Messages } from '#messages/message-types.ts';

export const confirmation: Messages['confirmation'] = {
  usage: `npm run confirm -- <id> …
  Upisuje u unose današnji dan kao dan poslednje provere. Pre toga pročitajte stranicu i njene izvore.

  <id>                 putanja stranice, na primer "hubs/nova-iskra-hub", ili njen poslednji deo
  --date 2026-05-04    drugi dan
  --language sq        jezik poruka: "en, sr-Latn, sr-Cyrl" ili "sq"
  --help               ova pomoć`,
  noDay: (written, today) => `„${written}“ nije dan: napišite ga kao ${today}.`,
  dayToCome: (day) => `Dan ${day} tek dolazi: tada još niko ništa nije proverio.`,
  whichEntry: (id, refs) => `Na koji unos mislite pod „${id}“: "${refs.join(', ')}"?`,
  noEntry: (id) => `Unos „${id}“ ne postoji.`,
  noEntryBut: (id, meant) => `Unos „${id}“ ne postoji. Da li ste mislili na „${meant}“?`,
  done: (file, title, day) => `"${file}": „${title}“, provereno ${day}.`,
};
