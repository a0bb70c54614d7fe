/**
 * `npm run report`: what is stale, thin, without source or website, or likely twice; all of it, or that of a country
 * (`--country RS`) or a programme (`--programme projects/x`). Exit 2 if it could not run.
 */
import { parseArgs } from 'node:util';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { createCareReport, formatCareReport } from '#features/care-report/care-report.ts';
import { createContentModel } from '#model/content-model.ts';
import { loadAskedMessages } from './asked-messages.ts';
import { printFailure } from './output.ts';

try {
  const { messages } = await loadAskedMessages(process.argv.slice(2));
  const { values } = parseArgs({
    options: { country: { type: 'string' }, programme: { type: 'string' }, language: { type: 'string' } },
  });
  const settings = readSettings();
  assertSettings(settings);
  const content = readContent(settings.contentDir);
  const model = createContentModel(content, settings.buildDate);
  console.log(formatCareReport(createCareReport(model, content, values, messages), messages));
} catch (error) {
  printFailure(error, 2);
}
