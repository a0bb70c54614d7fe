/** What is said of translations of entries, in English. */
import type { FieldPath } from '#messages/field-path.ts';
import { beginWithField, nameField } from './names.ts';

const countItems = (count: number) => (count === 1 ? 'one item' : `${count} items`);

export const translations = {
  notInOriginal: (path: FieldPath) =>
    `The original does not have ${nameField(path)}. Write it there first, or take it out here.`,
  items: (path: FieldPath, count: number, ofOriginal: number) =>
    `${beginWithField(path)} has ${countItems(count)}, and ${ofOriginal} in the original. Each stands in the place of its own; {} stands for one that stays as it is.`,
  fact: (path: FieldPath) =>
    `${beginWithField(path)} is a fact or a name, which every language has from the original. Leave it out here.`,
  summaryMissing: (field: string) => `The translation needs “${field}”: lists and the search show it.`,
  labelTwice: (label: string) =>
    `Two figures have the label “${label}”, and the original tells them apart. Give each its own.`,
  versionMissing: (field: string) =>
    `“${field}” is missing: it says from which version of the original this is translated. This is the present one.`,
  versionEmpty: (field: string) =>
    `“${field}” is empty: it says from which version of the original this is translated. This is the present one.`,
  noVersion: (field: string) =>
    `“${field}” has twelve digits and letters that say from which version of the original this is translated. If it is the present one, leave it empty, '', and npm run check -- --fix fills it in.`,
  stale: (file: string, field: string) =>
    `The text of ${file} has changed since. Read it again and bring this up to date; then leave “${field}” empty, and npm run check -- --fix fills it in.`,
  /** Fields by their paths, lines of the text, how many more lines, and whether text was only taken out or moved. */
  changes: (fields: readonly string[], lines: readonly string[], more: number, isShorter: boolean) => {
    const parts = [
      ...fields,
      ...(lines.length === 1 ? [`the text in line ${lines[0]}`] : []),
      ...(lines.length > 1
        ? [`the text in lines ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]
        : []),
      ...(isShorter ? ['the text, in which something was taken out or moved'] : []),
    ];
    return `What has changed: ${parts.join('; ')}.`;
  },
  noText: 'The original has a text, and this has none. Write it below the second line of dashes.',
  untranslated: 'This is the text of the original, not yet translated.',
  place: (original: string) => `A translation lies beside its original, ${original}, and has its name.`,
  noOriginal: (entry: string, language: string) =>
    `This translates ${entry}, which is not there. A translation has the name of its original, with “.${language}” before the ending.`,
  twice: (file: string) => `${file} translates the same entry into the same language. Keep one of them.`,
};
