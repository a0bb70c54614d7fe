/** The labels of the registry in the language of a page. */
import type { Collection, CollectionLabels } from '#collections/collection.ts';
import type { InLanguage } from './word-types.ts';

/** The labels of a collection, of its fields and of their values. */
export const labelsOf = ({ words }: InLanguage, { name, labels }: Collection): CollectionLabels =>
  words.collections[name] ?? labels.en;

/** The name of a field that no label has to have, as a heading: "Sources". */
export const nameField = ({ words }: InLanguage, field: string): string =>
  words.openData.fieldNames[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
