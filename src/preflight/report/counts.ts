/** Formats counts in words. */
import type { Content } from '#entries/read-content.ts';
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

/** "3 errors in 2 files, 2 warnings; 468 entries checked." Errors that follow from others are counted apart. */
export function formatSummary(
  { entries, translations }: Pick<Content, 'entries' | 'translations'>,
  diagnostics: readonly Diagnostic[],
): string {
  const { errors: all, warnings } = splitBySeverity(diagnostics);
  const errors = all.filter(({ causedBy }) => !causedBy);
  const following = all.length - errors.length;
  const translated = translations.length > 0 ? ` and ${count(translations.length, 'translation')}` : '';
  const checked = `${count(entries.length, 'entry', 'entries')}${translated} checked`;
  const warned = warnings.length > 0 ? `, ${count(warnings.length, 'warning')}` : '';
  if (errors.length === 0) return `${checked}: no errors${warned}.`;
  const files = new Set(errors.map(({ file }) => file)).size;
  const followed =
    following > 0
      ? `, from which ${count(following, 'other')} ${following === 1 ? 'follows' : 'follow'}`
      : '';
  return `${count(errors.length, 'error')} in ${count(files, 'file')}${followed}${warned}; ${checked}.`;
}
