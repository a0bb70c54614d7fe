/** What is said of links, footnotes and addresses, in English. */

/** Why a link or a picture is none. */
const REASONS = {
  bracket: 'the round bracket behind its address is missing',
  gap: 'a space stands between its two brackets',
  space: 'there is a space in its address',
};

export const links = {
  // where it leads
  broken: (href: string) => `The link leads to “${href}”, and there is no such page.`,
  moved: (href: string, file: string) => `The link leads to “${href}”, a former address of “${file}”.`,
  unpublished: (href: string) => `The link leads to “${href}”, which is not published yet.`,
  noHeading: (id: string) => `This text has no heading that "#${id}" leads to.`,
  noHeadingIn: (file: string, id: string) => `The text of “${file}” has no heading that "#${id}" leads to.`,

  // its address
  noAddress: 'The link has no address, so it leads nowhere.',
  noScheme: (href: string) => `“${href}” does not say how to get there: https:// is missing.`,
  program: (href: string) => `“${href}” is a program or a file, and no address of a page.`,
  scheme: (scheme: string) =>
    `Links lead to pages of this site, or elsewhere by https:, mailto: or tel:, and not by "${scheme}:".`,
  strayCharacter: (href: string) =>
    `The address “${href}” has a space, a backslash or an invisible character in it.`,
  foreignLetters: (href: string) =>
    `The address “${href}” has letters in it that not every program passes on.`,
  unencrypted: (href: string) =>
    `“${href}” is not encrypted: everyone on the way can read and change what the visitor sees.`,
  port: (href: string, port: string) => `“${href}” has the port ${port}, and the highest is 65535.`,
  percent: (href: string) =>
    `“${href}” has a "%" that begins no letter: two digits or letters from a to f follow it, as in "%20".`,
  number: (href: string) => `“${href}” has a number that no computer has.`,
  incomplete: (href: string) => `“${href}” is no complete address.`,
  mailWithoutScheme: (href: string) => `“${href}” is no address of a page.`,
  hostWithoutScheme: (href: string) =>
    `Without https:// in front of it, “${href}” would be looked for on this site.`,
  relative: (href: string) =>
    `“${href}” leads elsewhere from every page. Begin at the root of the site ("/events/x/"), or name the file of the entry ("../events/x.md").`,

  // its words
  noWords: 'The link has no words, so nobody can see it.',
  emptyWords: (words: string) =>
    `“${words}” does not say where the link leads; many hear a page's links one by one, without the sentence.`,
  wordsSample: (href: string) => `[what stands on that page](${href})`,

  // links by name, footnotes, and what looks like a link
  unused: (name: string) => `Nothing in the text refers to “${name}”. Take this line out.`,
  unusedText: (name: string) =>
    `Nothing in the text refers to “${name}”, so what stands behind it would not be shown.`,
  definedTwice: (name: string) => `A line above defines already “${name}”. Take this line out.`,
  definedTwiceText: (name: string) =>
    `A line above defines already “${name}”, so what stands behind it would not be shown.`,
  unfinishedLink: (reason: keyof typeof REASONS) =>
    `This is shown as it stands and becomes no link: ${REASONS[reason]}.`,
  unfinishedPicture: (reason: keyof typeof REASONS) =>
    `This is shown as it stands and becomes no picture: ${REASONS[reason]}.`,
  renamePicture: (name: string, written: string) => `Rename the picture to “${name}”, and write ${written}`,
  noNote: (note: string) =>
    `No line says what "[${note}]" is, so it is shown as it stands. Add one: "[${note}]: The words of the note."`,
  undefinedName: (name: string) =>
    `This is shown as it stands and becomes no link: no line says what "[${name}]" is.`,
  addressSample: (words: string) => `[${words}](the address)`,
};
