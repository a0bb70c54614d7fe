/** The words of the web editor that are not those of the registry. */
import type { FieldType } from '#collections/field-types.ts';

export const words = {
  title: (site: string) => `Editor of ${site}`,
  body: 'Text',
  bodyHint: 'In Markdown. Headings begin with ##. Links to other entries begin at the root: /cities/nis/.',
  slugHint:
    'The last part of the address: small letters a to z, digits, and hyphens between words. It stays.',
  alt: 'What the picture shows, for people who can’t see it',
  caption: 'Caption',
  drafts: 'Drafts',
  /** Lists of entries that lie in another way than most. */
  entriesOfKind: {
    mdx: (plural: string): string => `${plural} with components`,
    folder: (plural: string): string => `${plural} in folders`,
  },
  /** Behind the name of a list of translations. */
  inLanguage: (language: string): string => `in ${language}`,
  translations:
    'Translations have texts; facts are those of the original. What is left empty stays as in the original. A list has as many items as that of the original, in its order.',
  original: 'Original',
  originalHint: 'Of a new translation: the entry that it translates. Afterwards it stays empty.',
  noOriginal: 'Choose the original.',
  isTranslated: 'There is a translation of this entry already. Open that one.',
  summaryMissing: 'Summary: it is always translated.',
  /** Above what the preflight says. */
  check: 'Check',
  wrong: 'To be put right before this can be saved:',
  right: 'Fields and text are right.',
  toLookAt: 'Nothing is wrong. Have a look at this:',
  /** Before what is said of a place in the text: the beginning of its line. */
  inText: (line: string): string =>
    `Text, “${line.trim().length > 40 ? `${line.trim().slice(0, 40)}…` : line.trim()}”:`,
  writeInstead: (suggestion: string): string => `Write instead: ${suggestion}`,
  mayBeNew: 'If it is new since the site was last built, leave it.',
  /** Above the errors when somebody saves. */
  notSaved: 'The entry was not saved.',
  unreadable: 'The lines of dashes or the fields of this file can’t be read. Put it right in a text editor.',
  noScript: 'The editor needs JavaScript.',
} as const;

/** What one can choose where a field takes several kinds of values; collections have their own words. */
export const optionLabels: Partial<Record<FieldType | 'group', string>> = {
  named: 'Without an entry here',
  participatingCountry: 'Country under a former name',
  country: 'Country',
  text: 'Of this entry',
  group: 'Of another entry',
};

/** Labels of inputs whose name in the file says little to readers. */
export const inputLabels = {
  image: 'Picture file',
  url: 'Web address',
} as const satisfies Partial<Record<FieldType, string>>;
