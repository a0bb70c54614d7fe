/** How the files of a list are read, written and checked: those of entries, or those of their translations. */
import { checkEntryText, checkTranslationText, type Remark } from './check-entry.ts';
import { type FormValues, readForm, writeForm } from './entry-file.ts';
import type { EditorSettings, EntryList } from './entry-lists.ts';
import type { KnownSite } from './known-site.ts';
import { readTranslationForm, writeTranslation } from './translation-form.ts';

export interface ListFormat {
  /** The values of the form for the text of a file. */
  read(text: string): FormValues;
  /** The text of a file for the values of the form. */
  write(values: FormValues): string;
  /** What the preflight says of a text today. */
  check(text: string): Remark[];
}

export function createListFormat(list: EntryList, settings: EditorSettings, site: KnownSite): ListFormat {
  const { collection, kind, ending } = list;
  if (kind === 'translation') {
    return {
      read: (text) => readTranslationForm(list, text),
      write: (values) => writeTranslation(list, values, settings),
      check: (text) => checkTranslationText(collection, text, site, ending),
    };
  }
  return {
    read: (text) => readForm(collection, text),
    write: (values) => writeForm(collection, values),
    check: (text) =>
      checkEntryText(
        collection,
        text,
        new Date().toISOString().slice(0, 10),
        site,
        kind === 'mdx' ? 'mdx' : 'md',
      ),
  };
}
