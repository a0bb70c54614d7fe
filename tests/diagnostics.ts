/** Diagnostics for the tests of reports. */
import { resolve } from 'node:path';
import type { Content } from '#entries/read-content.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';

/** An entry that `ERROR` is about. */
export const ENTRY = '---\nkind: kickoff\ntitle: Kickoff\n---\n';

export const ERROR: ToldDiagnostic = {
  file: 'events/a.md',
  line: 3,
  column: 8,
  field: 'title',
  code: 'field-value',
  severity: 'error',
  message: 'It is wrong.',
  suggestion: '',
};

export const WARNING: ToldDiagnostic = {
  ...ERROR,
  severity: 'warning',
  code: 'link-http',
  message: 'It could be better.',
};

/** Content without entries, by the path of its folder. */
export const createEmptyContent = (dir: string): Content => ({
  dir: resolve(dir),
  entries: [],
  pages: [],
  translations: [],
  unreadable: [],
  others: [],
});
