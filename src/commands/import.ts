/** `npm run import`: entries from a table, a calendar or a feed. Exit 1 if a row is refused, 2 if it could not run. */
import { writeEditorFiles } from '#authoring/editor-files.ts';
import { formatImportUsage, importFile, parseImportOptions } from '#authoring/import/import-file.ts';
import { formatImport } from '#authoring/import/import-report.ts';
import { listKnown } from '#authoring/known.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { loadAskedMessages } from './asked-messages.ts';
import { printFailure } from './output.ts';

try {
  const args = process.argv.slice(2);
  const { messages } = await loadAskedMessages(args);
  const request = parseImportOptions(args, messages);
  if (!request) console.log(formatImportUsage(messages));
  else {
    const settings = readSettings();
    assertSettings(settings);
    const { contentDir, buildDate } = settings;
    const result = importFile(readContent(contentDir), request, buildDate, messages);
    console.log(formatImport(result, request.isWriting, messages));
    if (request.isWriting)
      writeEditorFiles(process.cwd(), contentDir, listKnown(readContent(contentDir)), messages);
    if (result.refused.length > 0) process.exitCode = 1;
  }
} catch (error) {
  printFailure(error, 2);
}
