/** What the preflight has against one value, while the rest of its entry is not known yet. */
import type { Collection } from '#collections/collection.ts';
import { parseEntry } from '#entries/read-content.ts';
import { type Diagnostic, formatFieldPath } from '#preflight/diagnostics/issue.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { listFieldLines } from './template.ts';

export type ValuePath = readonly [string, ...(string | number)[]];

/** Issues of the value at a path, in the preflight's own words; what else is missing is none. */
export function checkValue(collection: Collection, path: ValuePath, value: unknown): Diagnostic[] {
  const [field, ...rest] = path;
  const lines = listFieldLines(field, wrap(rest, value));
  const entry = parseEntry(
    collection,
    `${collection.name}/new.md`,
    Buffer.from(`---\n${lines.join('\n')}\n---\n`),
  );
  if ('problem' in entry) return [];
  // In its file the item stands alone in its list.
  const at = formatFieldPath(path.map((step) => (typeof step === 'number' ? 0 : step)));
  return checkFields(createFieldSource(entry)).filter(
    ({ field: own }) => own === at || own.startsWith(`${at}.`) || own.startsWith(`${at}[`),
  );
}

/** The value at the end of a path; items of a list stand alone in it. */
function wrap([step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = wrap(rest, value);
  return typeof step === 'number' ? [inner] : { [step]: inner };
}
