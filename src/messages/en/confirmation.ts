/** What `npm run confirm` says, in English. */
export const confirmation = {
  usage: `npm run confirm -- <id> …
  Writes today into entries as the day on which somebody last checked them. Read the page and its sources first.

  <id>                 the path of the page, as hubs/nova-iskra-hub, or its last part
  --date 2026-05-04    another day
  --language sq        the language of what is told: en, sr-Latn, sr-Cyrl or sq
  --help               this`,
  noDay: (written: string, today: string) => `${written} is no day: write it as ${today}.`,
  dayToCome: (day: string) => `${day} is to come: nobody has checked anything then.`,
  whichEntry: (id: string, refs: readonly string[]) => `Which one is "${id}": ${refs.join(', ')}?`,
  noEntry: (id: string) => `There is no entry "${id}".`,
  noEntryBut: (id: string, meant: string) => `There is no entry "${id}". Do you mean ${meant}?`,
  done: (file: string, title: string, day: string) => `${file}: ${title}, checked on ${day}.`,
};
