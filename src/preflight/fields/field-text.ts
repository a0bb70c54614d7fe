/** What front matter says that its schema can't know: addresses that are not encrypted, weekdays of other dates. */
import { getShape, type Visit, visitFields } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import { findLinkDiagnostic } from '#markdown/rules/links.ts';
import { listWeekdayDiagnostics } from '#markdown/rules/weekdays.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/issue.ts';
import { createFieldSource } from './field-source.ts';
import { toLine } from './suggestions.ts';

/** Warnings about the addresses and the words of an entry's fields; of YAML that can't be read nothing is said. */
export function checkFieldWords(entry: Entry): Diagnostic[] {
  if (entry.problems.length > 0) return [];
  return visitFields(getShape(entry.collection), entry.data, ['text', 'url']).flatMap((visit) =>
    // A source is as it was: its address is where the words were found, and its title is not ours.
    visit.path[0] === 'sources' || typeof visit.value !== 'string'
      ? []
      : checkText(entry, visit, visit.value),
  );
}

function checkText(entry: Entry, { path, shape }: Visit, value: string): Diagnostic[] {
  const toPlace = () => ({ file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) });
  if (shape.field === 'url') {
    const fault = findLinkDiagnostic(value);
    if (fault?.code !== 'link-http') return [];
    return [
      createDiagnostic(
        toPlace(),
        fault.code,
        fault.message,
        toLine(createFieldSource(entry), path, fault.suggestion ?? ''),
      ),
    ];
  }
  if (shape.field !== 'text') return [];
  return listWeekdayDiagnostics(value).map(([, { code, message, suggestion }]) =>
    createDiagnostic(toPlace(), code, message, suggestion),
  );
}
