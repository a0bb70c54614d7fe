/**
 * The preflight in the editor: what it says of one entry by itself. What needs other files or the Markdown engine
 * (references, pictures, topics, the text) is checked by `npm run check` and with each build.
 */
import type { Collection } from '#collections/collection.ts';
import { parseEntryText } from '#entries/entry-text.ts';
import type { Entry } from '#entries/read-content.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { checkCharacters } from '#preflight/files/characters.ts';
import { checkRepeats } from '#preflight/relations/duplicates.ts';
import { checkFarDates } from '#preflight/relations/far-dates.ts';
import { checkFigures } from '#preflight/relations/figures.ts';
import { checkTimes } from '#preflight/relations/times.ts';
import { words } from './words.ts';

/** A message for the editor. */
export interface Remark {
  text: string;
  /** False for a warning, which does not keep from saving. */
  isError: boolean;
}

/**
 * Checks the text of an entry.
 *
 * @param today `YYYY-MM-DD`
 */
export function checkEntryText(collection: Collection, text: string, today: string): Remark[] {
  const entry = parseEntryText(collection, `${collection.name}/entry.md`, text);
  if ('reason' in entry) return [{ text: words.unreadable, isError: true }];
  return listDiagnostics(entry, today).map(({ field, severity, message }) => ({
    text: field === '' || message.includes(field) ? message : `${field}: ${message}`,
    isError: severity === 'error',
  }));
}

function listDiagnostics(entry: Entry, today: string): Diagnostic[] {
  const fields = checkFields(createFieldSource(entry));
  const others = new Map<string, Entry>();
  return [
    ...fields,
    ...checkCharacters(entry),
    ...(fields.length > 0
      ? []
      : [
          ...checkRepeats(entry),
          ...checkFigures([entry], others).filter(({ code }) => !code.startsWith('reference')),
          ...checkTimes(entry, others),
          ...checkFarDates([entry], today),
        ]),
  ];
}
