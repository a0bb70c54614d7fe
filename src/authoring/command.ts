/** Implements `npm run new`, without the terminal. */

import type { Content } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
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
  {
    asker,
    buildDate,
    messages = english,
  }: { asker: Asker | undefined; buildDate: string; messages?: Messages },
): Promise<CheckedEntry> {
  const { questions } = messages;
  const missing = listMissing(options, messages);
  if (missing.length > 0 && !asker) {
    const lines = missing.map((line) => `  ${line}`).join('\n');
    throw new UsageError(questions.noTerminal(lines));
  }
  const checked =
    missing.length > 0 && asker
      ? await askEntry(asker, content, options, { buildDate, messages })
      : checkNewEntry(content, createEntryText(content, options, messages), buildDate, messages);
  if (!checked) throw new RefusedError(questions.cannotMend);
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new RefusedError(
      errors.map((diagnostic) => `${diagnostic.field}: ${formatSentence(diagnostic, messages)}`).join('\n'),
    );
  }
  writeNewEntry(content.dir, checked);
  return checked;
}

function createEntryText(
  content: Content,
  { collection, id: given, values, hasFolder }: NewOptions,
  messages: Messages,
) {
  const { questions } = messages;
  if (!collection) throw new UsageError(questions.collectionMissing);
  const id = given ?? suggestId(String(values.title));
  if (id === '') throw new UsageError(questions.noAddress);
  const diagnostic = findIdDiagnostic(content, collection, id, messages);
  if (diagnostic) {
    const free = suggestFreeId(content, collection, suggestId(id), values);
    throw new RefusedError(`${diagnostic}${free === '' ? '' : ` ${questions.otherId(free)}`}`);
  }
  return { collection, id, values, hasFolder };
}
