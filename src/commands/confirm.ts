/** `npm run confirm -- <id>`: writes that an entry was checked today. Exit 1 for an unknown id, 2 if it could not run. */
import { parseArgs } from 'node:util';
import { confirmEntries } from '#authoring/confirm-entries.ts';
import { UsageError } from '#authoring/options.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { loadAskedMessages } from './asked-messages.ts';
import { printFailure } from './output.ts';

try {
  const { messages } = await loadAskedMessages(process.argv.slice(2));
  const { values, positionals } = parseArgs({
    options: { date: { type: 'string' }, language: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help || positionals.length === 0) console.log(messages.confirmation.usage);
  else {
    const settings = readSettings();
    assertSettings(settings);
    const { contentDir, buildDate } = settings;
    const day = values.date ?? buildDate;
    const lines = confirmEntries(readContent(contentDir), positionals, day, buildDate, messages);
    console.log(lines.join('\n'));
  }
} catch (error) {
  printFailure(error, error instanceof UsageError ? 1 : 2);
}
