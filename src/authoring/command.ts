/** Implements `npm run new`, without the terminal. */
import type { Content } from '#entries/read-content.ts';
import type { Asker } from './asker.ts';
import { askEntry } from './entry-questions.ts';
import { formatSentence } from './field-questions.ts';
import { listMissing } from './help.ts';
import {
  type CheckedEntry,
  checkNewEntry,
  findIdDiagnostic,
  suggestFreeId,
  suggestId,
  writeNewEntry,
} from './new-entry.ts';
import { type NewOptions, UsageError } from './options.ts';

/** The content or the values do not allow the entry. Each line of the message gives a reason. */
export class RefusedError extends Error {}

/**
 * Writes a new entry from the options, and asks for what they leave open; `asker` is undefined if nobody can be
 * asked. Throws a `UsageError` if something is missing, a `RefusedError` if the preflight reports errors, and
 * `Interrupted` if the person cancels. It then writes nothing.
 */
export async function createEntry(
  content: Content,
  options: NewOptions,
  { asker, buildDate }: { asker: Asker | undefined; buildDate: string },
): Promise<CheckedEntry> {
  const missing = listMissing(options);
  if (missing.length > 0 && !asker) {
    const lines = missing.map((line) => `  ${line}`).join('\n');
    throw new UsageError(`Without a terminal nothing can be asked. What is missing:\n${lines}`);
  }
  const checked =
    missing.length > 0 && asker
      ? await askEntry(asker, content, options, buildDate)
      : checkNewEntry(content, createEntryText(content, options), buildDate);
  if (!checked) throw new RefusedError('Other answers can’t mend this.');
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new RefusedError(
      errors.map((diagnostic) => `${diagnostic.field}: ${formatSentence(diagnostic)}`).join('\n'),
    );
  }
  writeNewEntry(content.dir, checked);
  return checked;
}

function createEntryText(content: Content, { collection, id: given, values, hasFolder }: NewOptions) {
  if (!collection) throw new UsageError('The collection is missing.');
  const id = given ?? suggestId(String(values.title));
  if (id === '') throw new UsageError('No address can be made from this title. Give one: --id an-id');
  const diagnostic = findIdDiagnostic(content, collection, id);
  if (diagnostic) {
    const free = suggestFreeId(content, collection, suggestId(id), values);
    throw new RefusedError(`${diagnostic}${free === '' ? '' : ` Another: --id ${free}`}`);
  }
  return { collection, id, values, hasFolder };
}
