/** Checks one value with the preflight, while the rest of its entry is unknown. */
import type { Collection } from '#collections/collection.ts';
import { parseEntry } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { formatFieldPath, type ToldDiagnostic, tellDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { listFieldLines } from './template.ts';

export type ValuePath = readonly [string, ...(string | number)[]];

/** The diagnostics of the value at a path. Ignores that other fields are missing. */
export function checkValue(
  collection: Collection,
  path: ValuePath,
  value: unknown,
  messages: Messages = english,
): ToldDiagnostic[] {
  const [field, ...rest] = path;
  const lines = listFieldLines(field, wrap(rest, value));
  const entry = parseEntry(
    collection,
    `${collection.name}/new.md`,
    Buffer.from(`---\n${lines.join('\n')}\n---\n`),
  );
  if ('reason' in entry) return [];
  // The file of this check has lists of one item.
  const at = formatFieldPath(path.map((step) => (typeof step === 'number' ? 0 : step)));
  return checkFields(createFieldSource(entry))
    .filter(({ field }) => field === at || field.startsWith(`${at}.`) || field.startsWith(`${at}[`))
    .map((diagnostic) => tellDiagnostic(diagnostic, messages));
}

/** Wraps a value in its path, with lists of one item. */
function wrap([step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = wrap(rest, value);
  return typeof step === 'number' ? [inner] : { [step]: inner };
}
