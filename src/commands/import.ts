/** `npm run import`: entries from a table, a calendar or a feed. Exit 1 if a row is refused, 2 if it could not run. */
import { writeEditorFiles } from '#authoring/editor-files.ts';
import { IMPORT_USAGE, importFile, parseImportOptions } from '#authoring/import/import-file.ts';
import { formatImport } from '#authoring/import/import-report.ts';
import { listKnown } from '#authoring/known.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { printFailure } from './output.ts';

try {
  const request = parseImportOptions(process.argv.slice(2));
  if (!request) console.log(IMPORT_USAGE);
  else {
    const settings = readSettings();
    assertSettings(settings);
    const { contentDir, buildDate } = settings;
    const result = importFile(readContent(contentDir), request, buildDate);
    console.log(formatImport(result, request.isWriting));
    if (request.isWriting) writeEditorFiles(process.cwd(), contentDir, listKnown(readContent(contentDir)));
    if (result.refused.length > 0) process.exitCode = 1;
  }
} catch (error) {
  printFailure(error, 2);
}
