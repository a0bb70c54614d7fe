/** Formats counts in words. */
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';

/** `1 error`, `2 errors`, `3 entries`. */
export const count = (number: number, singular: string, many = `${singular}s`) =>
  `${number} ${number === 1 ? singular : many}`;

/** Splits diagnostics into errors and warnings, each in the given order. */
export function splitBySeverity(diagnostics: readonly Diagnostic[]): {
  errors: Diagnostic[];
  warnings: Diagnostic[];
} {
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(
    diagnostics,
    ({ severity }) => severity,
  );
  return { errors, warnings };
}

/** "3 errors in 2 files, 2 warnings; 468 entries checked." */
export function formatSummary(entries: number, diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = splitBySeverity(diagnostics);
  const checked = `${count(entries, 'entry', 'entries')} checked`;
  const warned = warnings.length > 0 ? `, ${count(warnings.length, 'warning')}` : '';
  if (errors.length === 0) return `${checked}: no errors${warned}.`;
  const files = new Set(errors.map(({ file }) => file)).size;
  return `${count(errors.length, 'error')} in ${count(files, 'file')}${warned}; ${checked}.`;
}
