/** `npm run schemas`: writes the schemas for text editors, as `npm run dev` does too, and the issue forms of both git hosts. */
import { writeEditorFiles } from '#authoring/editor-files.ts';
import { writeForms } from '#authoring/issue-forms/write-forms.ts';
import { listKnown } from '#authoring/known.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { loadEditorMessages } from '#messages/editor-messages.ts';
import { printFailure } from './output.ts';

try {
  const settings = readSettings();
  assertSettings(settings);
  const { contentDir } = settings;
  const { messages } = await loadEditorMessages();
  writeEditorFiles(process.cwd(), contentDir, listKnown(readContent(contentDir)), messages);
  writeForms(process.cwd());
} catch (error) {
  printFailure(error);
}
