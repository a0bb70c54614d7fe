/** What is said of files, their names, their characters and the addresses of pages, in English. */
import { formatNumber } from './names.ts';

const GONE = 'If it is to be gone for good, take this line out.';

export const files = {
  checkFailed: (reason: string) =>
    `The check failed on this file, and the mistake is its own (${reason}). Report it with this file, and take the file out until it is mended.`,

  // files that can’t be read
  binary: 'This is no text, but a picture or a document of another program under the name of an entry.',
  behindSomething:
    'Something stands before the three dashes, an empty line or a space. They are the very first of the file.',
  dashesInside:
    'This line of dashes ends the fields, and fields follow it. Inside a value, put two spaces before it.',
  empty: 'This file is empty.',
  link: 'This is a link to another place, and links are not followed. Put the file itself here, or the folder.',
  noFrontMatter:
    'An entry begins with a line of three dashes, its fields, and a second line of three dashes.',
  notUtf8From:
    'From here on this file is not in UTF-8, so its letters can’t be told. Save it again as UTF-8.',
  notUtf8: 'This file is not in UTF-8, so its letters can’t be told. Save it again as UTF-8.',
  otherDashes: 'The lines around the fields are three hyphens, no more, no fewer and no longer dashes.',
  otherFrontMatter:
    'These are fields of another kind of site. Here they stand between two lines of three dashes, as "title: The title".',
  outsideFolders: (folders: readonly string[]) =>
    `An entry lies in the folder of its collection: ${folders.join(', ')}. Names that begin with "_" are left alone.`,
  special: 'This is no file, but a pipe, a device or something else of the system. Put a plain file here.',
  tooLarge: (bytes: number) =>
    `This file has more than ${formatNumber(bytes)} bytes, which is no text for a page. Pictures lie beside it as files.`,
  unclosed: 'The second line of three dashes is missing, behind the last field.',
  unopened: 'This file can’t be opened. Most often its permissions forbid it: let everybody read it.',
  merge:
    'Two versions of the text stand here, one below the other. Keep one, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  unknownFolder: (folders: readonly string[]) =>
    `There is no collection of this name. The collections are ${folders.join(', ')}.`,
  utf16: 'This file is in UTF-16, which is called "Unicode" in some programs. Save it again as UTF-8.',
  wrongEnding: 'Entries end in ".md", in small letters.',
  listTooLarge: (bytes: number) => `This list has more than ${formatNumber(bytes)} bytes.`,
  folderForList: 'This is a folder. Its name is that of a list: rename it.',

  // the lines of dashes
  firstDashes: 'The first line of a file is three hyphens, with nothing before them: ---',
  bothDashes: 'The lines above and below the fields are three hyphens each: ---',
  dashesEndFields:
    'This line of dashes ends the fields, but fields follow. Inside a value, put two spaces before it.',
  firstDashesMissing: 'The first line of dashes is missing above the fields.',
  lastDashes: 'The fields end with a line of three hyphens, no more, no fewer and no longer dashes: ---',
  lastDashesMissing: 'The second line of three dashes is missing below the last field.',

  // names
  nameOfSite: (id: string) => `“${id}” is an address of the site itself. Give the file another name.`,
  nameOnWindows: (id: string) => `Windows can’t have a file named “${id}”. Give it another name.`,
  nameTooLong: (length: number, most: number) =>
    `The name has ${length} letters, and ${most} fit into an address. Shorten it.`,
  folderName: (folder: string) =>
    `The folder “${folder}” has signs in its name that addresses of pictures can’t have: letters a to z, digits and hyphens can stand there.`,
  name: 'The name of a file becomes its address: small letters a to z, digits, and hyphens between words.',
  noLanguage: (tag: string, languages: readonly string[]) =>
    `This site has no translations into “${tag}”: they are into ${languages.join(', ')}, by “languages” in src/site.ts.`,
  noText: 'This page has no text, and would be empty. Write it below the second line of dashes.',
  noMdx: (collection: string, allowed: readonly string[]) =>
    `Entries of ${collection} are written in .md; this site allows .mdx for ${allowed.join(', ')} alone.`,
  addressTaken: (file: string, address: string) =>
    `${file} has the address ${address} already. Rename one of them.`,

  // files that are no entries
  document:
    'Documents are not published from here. Put the words into an entry, or the document on the web and a link to it into an entry. A document for editors alone has "_" before its name.',
  forEditors: 'What is kept for editors alone has "_" before its name.',
  note: 'A note for editors has "_" before its name.',
  foreign: (pictures: readonly string[], lists: readonly [string, string, string, string]) =>
    `Here stand entries (.md), pictures (${pictures.join(', ')}), ${lists[0]}, ${lists[1]}, ${lists[2]} and ${lists[3]}. Nothing else may: the programs that build the site could take it for their settings. Take it out of this folder.`,

  // characters
  compatibility: (sign: string, letters: readonly string[]) =>
    `“${sign}” is one sign for ${letters.join(' and ')}, from a PDF file or a keyboard for Chinese. Nobody who types the letters finds the word.`,
  control: (name: string) =>
    `A control character stands here (${name}), which no page can show. Take it out.`,
  decomposed:
    'A letter and its accent stand here as two characters, so that nobody who types the letter finds the word.',
  direction: (name: string) =>
    `An invisible character (${name}) turns the direction of the text, so that it reads otherwise than it is. Take it out.`,
  invisible: (name: string) =>
    `An invisible character stands here (${name}). Take it out, or nobody will find this word.`,
  lost: (name: string) => `A letter was lost here and replaced by ${name}. Write it anew.`,

  // lists of addresses and of people
  mergeOfList:
    'Two versions of the list stand here. Keep the lines of both, and take out those that begin with <<<<<<<, ======= and >>>>>>>.',
  noAddress: (line: string) =>
    `“${line}” is no address of a page: one stands on a line, from slash to slash.`,
  withheld: (address: string, file: string, until: string) =>
    `“${address}” was published, but “${file}” is kept off the site until ${until}: till then, visitors find nothing there.`,
  becameDraft: (address: string, file: string) =>
    `“${address}” was published, but “${file}” is a draft now, so visitors would find nothing there. Take "draft: true" out of it. ${GONE}`,
  lostAddress: (address: string) =>
    `“${address}” was published, and nothing is there any more. If another file took its place, the address belongs there. ${GONE}`,
  lostToFile: (address: string, file: string, hasOthers: boolean) =>
    `“${address}” was published, and nothing is there any more. If “${file}” took its place, the address belongs there${hasOthers ? ', beside those that it has' : ''}. ${GONE}`,
  noPerson: (line: string) =>
    `“${line}” is no name of a person: one stands on a line, as entries write it, and nothing else.`,
  personTwice: (name: string, line: number) =>
    `“${name}” stands on line ${line} already. Every spelling of a name is hidden by one line. Keep one.`,
  noLatinWord: (text: string) =>
    `“${text}” is no word in Latin letters: one word or name stands on a line, as texts write it, and nothing else.`,
  latinWordTwice: (text: string, line: number) => `“${text}” stands on line ${line} already. Keep one.`,

  // former addresses
  ownAddress: (address: string) => `“${address}” is the address that this page has.`,
  addressOfOther: (address: string, file: string) =>
    `“${address}” is the address of “${file}”, which is there now.`,
  addressOfSite: (address: string) => `“${address}” is an address of the site itself.`,
  leadsElsewhere: (address: string, file: string, line: number) =>
    `“${address}” leads to “${file}” already, by its line ${line}; it can lead to one page alone.`,
  takeOut: 'Take it out.',
  takeFieldOut: (field: string) => `Take “${field}” out.`,
};
