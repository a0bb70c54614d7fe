/** What `npm run from-issue` says, and what it answers to whoever filled in a form, in Albanian. */
import type { Messages } from '#messages/message-types.ts';

export const issues: Messages['issues'] = {
  whichIssue: 'Cila kërkesë? npm run from-issue -- event.json',
  noFile: (file) => `Skedari "${file}" nuk ekziston.`,
  noIssue: (file, example) => `Në skedarin "${file}" nuk ka kërkesë. Ajo shkruhet kështu: ${example}`,

  tooLong: 'Është shumë e gjatë për një formular. Shkurtojeni tekstin.',
  unanswered: (question, hint) => `"${question}": kjo ka mbetur pa përgjigje. ${hint}`.trim(),
  noEntry:
    '"Entry": asnjë faqe e këtij portali nuk e ka këtë adresë. Kopjojeni nga faqja, ose shkruani fundin e saj: "hubs/an-id".',
  unreadable: 'Kjo nuk mund të qëndrojë në një skedar.',

  byHand: 'Faleminderit. Këtë duhet ta bëjë dikush me dorë; deri atëherë kërkesa mbetet e hapur.',
  nothingYet:
    'Faleminderit. Prej kësaj ende nuk mund të bëhet asgjë. Ju lutemi ndryshoni tekstin e kërkesës:',
  accepted: (file) => `Faleminderit. Kjo bëhet skedari ${file}, dhe dikush e lexon para se të publikohet.`,
  toLookAt: 'Për t’u parë:',
};
