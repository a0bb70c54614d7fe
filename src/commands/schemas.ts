/** `npm run schemas`: writes the schemas for text editors. `npm run dev` does so too. */
import { writeEditorFiles } from '#authoring/editor-files.ts';
import { listKnown } from '#authoring/known.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const { contentDir } = settings;
  writeEditorFiles(process.cwd(), contentDir, listKnown(readContent(contentDir)));
} catch (error) {
  printFailure(error);
}
