/** What `npm run from-issue` says, and what it answers to whoever filled in a form, in English. */
export const issues = {
  // the command line
  whichIssue: 'Which issue? npm run from-issue -- event.json',
  noFile: (file: string) => `There is no file ${file}.`,
  noIssue: (file: string, example: string) => `There is no issue in ${file}. It is written ${example}.`,

  // why nothing can be made of it
  tooLong: 'It is too long for a form. Write the text shorter.',
  unanswered: (question: string, hint: string) => `${question}: this is not answered. ${hint}`,
  noEntry:
    'Entry: no page of this site has this address. Copy it from the page, or write the end of it: hubs/an-id.',
  unreadable: 'This can’t stand in a file.',

  // the answer
  byHand: 'Thank you. Somebody has to do this by hand; the issue stays open until then.',
  nothingYet: 'Thank you. Nothing can be made of this yet. Please edit the text of the issue:',
  /** `file` is code in Markdown. */
  accepted: (file: string) =>
    `Thank you. This becomes the file ${file}, and somebody reads it before it is published.`,
  toLookAt: 'To look at:',
};
