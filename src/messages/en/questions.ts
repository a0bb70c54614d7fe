/** The questions and the help of `npm run new`, in English. */

const USAGE = `npm run new
  Asks what is needed and writes a new entry.

npm run new -- <collection> --title "…" --set field=value --set field=value …
  Writes it without a question where all that must be there is given.

  --title "…"          the title; the name of the file is made from it
  --set field=value    any field; once for each of a list: --set topics=a --set topics=b
                       a field of a group: --set location.lat=43.3
                       a whole group: --set roles="{who: hubs/mokrin-house, as: host}"
  --id an-id           another name for the file
  --folder             a folder of its own, with room for pictures
  --translate events/an-id sq
                       begins a translation of that entry into a language of the site
  --language sq        the language of what is told: en, sr-Latn, sr-Cyrl or sq
  --help               this; with a collection, its fields

The collections are `;

export const questions = {
  // questions
  whatIsIt: 'What is it?',
  /** What a choice of collection is called, by its name and its English label and lead. */
  collection: (_name: string, label: string, lead: string): { label: string; hint: string } => ({
    label,
    hint: lead,
  }),
  /** What a field means, by the description of its schema. */
  meaning: (description: string): string => description,
  known: 'What is known already? All else can be filled in later.',
  moreKnown: (name: string) => `What more is known of ${name}?`,
  oneMore: (name: string) => `One more of ${name}?`,
  withoutEntry: 'It has no entry: write its name',
  pictures: 'Will there be pictures?',
  picturesHint: 'They lie beside the entry, in a folder of its own.',
  idHint: (collection: string) => `The name of the file, and of its address: /${collection}/…/`,
  another: (field: string) => `Write another ${field}?`,
  anotherHint: 'Else it is left out.',
  search: 'Type a part of any of its names',
  nothingFound: 'There is none of this name. Type another part of it.',
  nothingTyped: 'Something has to stand here.',
  writeInstead: (value: string) => `Write instead: ${value}`,
  written: (path: string) => `Written: ${path}`,
  open: (program: string) => `Open it in ${program}?`,
  interrupted: 'Nothing was written.',

  // what stands in a file that is new
  explanation:
    'Lines that begin with ## explain the field below them. A field behind a single # is not used yet: take the # and the space behind it away to use it. What you don’t need can go. The text begins below the last line of dashes.',
  further: (names: readonly string[]) => `There are more, for when they are needed: ${names.join(', ')}.`,
  translating: [
    'Behind ## stands a text of the original, and below it goes its translation in place of the dots.',
    'A line that you don’t need can go; an item of a list stays, as {}. Facts are those of the original.',
  ],

  // what is refused
  noTerminal: (lines: string) => `Without a terminal nothing can be asked. What is missing:\n${lines}`,
  cannotMend: 'Other answers can’t mend this.',
  collectionMissing: 'The collection is missing.',
  noAddress: 'No address can be made from this title. Give one: --id an-id',
  otherId: (id: string) => `Another: --id ${id}`,
  badId: 'An id is made of small letters a to z, digits, and hyphens between words.',
  idOfSite: (id: string) => `"${id}" is an address of the site itself.`,
  idTaken: (file: string, address: string) => `${file} has the address ${address} already.`,

  // the command line
  oneCollection: (word: string) => `One collection at a time: what is "${word}"? Put texts in quotes.`,
  translateForm: 'A translation is begun with an entry and a language: --translate events/kickoff sq',
  noOption: (option: string) => `There is no ${option}. A field is given as --set name=value.`,
  noOptionBut: (option: string, meant: string) => `There is no ${option}. Did you mean --${meant}?`,
  needsText: (option: string) => `Something has to stand behind ${option}.`,
  takesNothing: (option: string) => `Nothing can stand behind ${option}.`,
  noCollection: (name: string, names: readonly string[]) =>
    `There is no collection "${name}". There are ${names.join(', ')}.`,
  noCollectionBut: (name: string, meant: string) =>
    `There is no collection "${name}". Did you mean "${meant}"?`,
  setForm: (written: string) => `--set takes a field and its value: --set name=value, not "${written}".`,
  collectionFirst: 'The collection stands first: npm run new -- events --set …',
  brackets: (name: string, text: string) => `The brackets of ${name} can’t be read: ${text}`,
  givenTwice: (name: string) => `${name} is given twice.`,
  /** `group` is the path of the group; empty for the entry. */
  noField: (field: string, collection: string, group: string) =>
    `There is no field "${field}" in ${group === '' ? `an entry of ${collection}` : group}.`,
  meant: (name: string) => `Did you mean "${name}"?`,
  fieldsAre: (names: readonly string[]) => `It may have: ${names.join(', ')}.`,
  listForm: (list: string, key: string) => `${list} is a list: --set ${list}="{${key}: …}" for each of it.`,

  // a translation
  oneLanguage: 'This site has one language. Name more in “languages” in src/site.ts.',
  noLanguage: (language: string, known: string) =>
    `This site has no translations into "${language}". They are into ${known}.`,
  noEntry: (ref: string) => `There is no entry ${ref}.`,
  noEntryBut: (ref: string, meant: string) => `There is no entry ${ref}. Did you mean ${meant}?`,
  isThere: (file: string) => `${file} is there already, and stays as it is.`,

  // help
  usage: (collections: readonly string[]) => `${USAGE}${collections.join(', ')}.`,
  fieldsOf: (collection: string) => `The fields of ${collection}:`,
  needed: '(needed)',
  firstCollection: (collections: readonly string[]) => `a collection, first: ${collections.join(', ')}`,
  choices: (words: readonly string[]) => `One of ${words.join(', ')}.`,
  choicesOf: (field: string, words: readonly string[]) => `"${field}" is one of ${words.join(', ')}.`,
  mayHave: (fields: readonly string[]) => `It may also have ${fields.join(', ')}.`,
  example: (example: string) => `Example: ${example}`,
};
