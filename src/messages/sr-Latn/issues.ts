/** What `npm run from-issue` says, and what it answers to whoever filled in a form, in Serbian. */
import type { Messages } from '#messages/message-types.ts';

export const issues: Messages['issues'] = {
  whichIssue: 'Koja prijava? "npm run from-issue -- event.json"',
  noFile: (file) => `Datoteka "${file}" ne postoji.`,
  noIssue: (file, example) => `U datoteci "${file}" nema prijave. Ona se piše ovako: "${example}"`,

  tooLong: 'Predugačko je za obrazac. Skratite tekst.',
  unanswered: (question, hint) => `"${question}": na ovo nije odgovoreno. ${hint}`.trim(),
  noEntry:
    '"Entry": nijedna stranica ovog portala nema tu adresu. Kopirajte je sa stranice, ili upišite njen kraj: "hubs/an-id".',
  unreadable: 'Ovo ne može da stoji u datoteci.',

  byHand: 'Hvala. Ovo neko mora da uradi ručno; do tada prijava ostaje otvorena.',
  nothingYet: 'Hvala. Od ovoga još ništa ne može da nastane. Molimo vas da izmenite tekst prijave:',
  accepted: (file) => `Hvala. Od ovoga nastaje datoteka ${file}, a pre objavljivanja će je neko pročitati.`,
  toLookAt: 'Treba pogledati:',
};
