/** Checks text of the front matter beyond the schema: unencrypted addresses, wrong weekdays. */
import { getShape, type Visit, visitFields } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import { findLinkDiagnostic } from '#markdown/rules/links.ts';
import { listWeekdayDiagnostics } from '#markdown/rules/weekdays.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource } from './field-source.ts';
import { correctValue } from './suggestions.ts';

/** Warns about addresses and texts of an entry’s fields. Checks nothing if the YAML is invalid. */
export function checkFieldWords(entry: Entry): Diagnostic[] {
  if (entry.diagnostics.length > 0) return [];
  return visitFields(getShape(entry.collection), entry.data, ['text', 'url']).flatMap((visit) =>
    // Sources are citations: their address and title must stay as they were.
    visit.path[0] === 'sources' || typeof visit.value !== 'string'
      ? []
      : checkText(entry, visit, visit.value),
  );
}

function checkText(entry: Entry, { path, shape }: Visit, value: string): Diagnostic[] {
  const getPlace = () => ({ file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) });
  if (shape.field === 'url') {
    const diagnostic = findLinkDiagnostic(value);
    if (diagnostic?.code !== 'link-http') return [];
    const source = createFieldSource(entry);
    const { suggestion } = correctValue(source, path, diagnostic.suggestion ?? '');
    return [createDiagnostic(getPlace(), diagnostic.code, diagnostic.message, suggestion)];
  }
  if (shape.field !== 'text') return [];
  return listWeekdayDiagnostics(value).map(([, { code, message, suggestion }]) =>
    createDiagnostic(getPlace(), code, message, suggestion),
  );
}
