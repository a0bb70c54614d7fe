/** `npm run schemas`: what text editors complete and check fields by. `npm run dev` does it by itself. */
import { writeEditorFiles } from '#authoring/editor-files.ts';
import { listKnown } from '#authoring/known.ts';
import { readContent } from '#entries/read-content.ts';
import { assertSettings, readSettings } from '#entries/settings.ts';
import { printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const { contentDir } = settings;
  writeEditorFiles(process.cwd(), contentDir, listKnown(readContent(contentDir)));
} catch (error) {
  printFailure(error);
}
