/** Counts diagnostics. */
import type { Content } from '#entries/read-content.ts';
import type { Messages } from '#messages/message-types.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';

/** Splits diagnostics into errors and warnings, each in the given order. */
export function splitBySeverity(diagnostics: readonly ToldDiagnostic[]): {
  errors: ToldDiagnostic[];
  warnings: ToldDiagnostic[];
} {
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(
    diagnostics,
    ({ severity }) => severity,
  );
  return { errors, warnings };
}

/** "3 errors in 2 files, 2 warnings; 468 entries checked." Errors that follow from others are counted apart. */
export function formatSummary(
  { entries, translations }: Pick<Content, 'entries' | 'translations'>,
  diagnostics: readonly ToldDiagnostic[],
  { report }: Messages,
): string {
  const { errors: all, warnings } = splitBySeverity(diagnostics);
  const errors = all.filter(({ causedBy }) => !causedBy);
  return report.summary({
    entries: entries.length,
    translations: translations.length,
    errors: errors.length,
    files: new Set(errors.map(({ file }) => file)).size,
    following: all.length - errors.length,
    warnings: warnings.length,
  });
}
