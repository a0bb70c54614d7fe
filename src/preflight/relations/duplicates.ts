/** Finds repeated items of one list: a role, a person, a figure, a topic. */

import { resolveReference } from '#collections/references.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import { say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { listBranches, shapeAt } from '#preflight/fields/field-source.ts';

/** Reports items of an entry’s lists that are repeated. */
export function checkRepeats(entry: Entry): Diagnostic[] {
  const shape = getShape(entry.collection);
  return Object.entries(entry.data).flatMap(([field, items]) => {
    if (!Array.isArray(items) || items.length < 2) return [];
    const item = shapeAt(shape, [field, 0]);
    const seen = new Map<string, number>();
    return items.flatMap((value, index) => {
      const key = getKey(value, item);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        return [];
      }
      const path = [field, index];
      const place = { file: entry.file, field: formatFieldPath(path), ...entry.locate(path) };
      const { line } = entry.locate([field, first]);
      const message = line === place.line ? say('relations', 'twiceOnLine') : say('relations', 'twice', line);
      return [createDiagnostic(place, 'item-twice', message)];
    });
  });
}

/** A key that is equal for equal items: all fields, with full references. */
function getKey(value: unknown, shape: Shape | undefined): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const reference = listBranches(shape).find((branch) => branch.field === 'reference');
  return (reference?.to && resolveReference(value, reference.to)) ?? value;
}
