/** `npm run check`: the preflight alone. Exit 0 without errors, 1 with errors, 2 where it could not run. */
import { parseArgs } from 'node:util';
import { readContent } from '#entries/content.ts';
import { assertSettings, contentDir } from '#entries/settings.ts';
import { checkContent } from '#preflight/check.ts';
import { formatReport, type ReportFormat } from '#preflight/report.ts';
import { printFailure } from './output.ts';

const FORMATS: readonly string[] = ['text', 'json', 'github'] satisfies ReportFormat[];

try {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  if (!FORMATS.includes(values.format)) throw new Error(`--format is one of ${FORMATS.join(', ')}.`);
  assertSettings();
  const content = readContent(contentDir);
  const issues = checkContent(content);
  console.log(formatReport(content, issues, values.format as ReportFormat, process.stdout.isTTY));
  process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  printFailure(error, 2);
}
