/** The messages of a command that takes `--language`. */
import { parseArgs } from 'node:util';
import { type EditorMessages, loadEditorMessages } from '#messages/editor-messages.ts';

/**
 * Loads the messages in the language that a command line asks for (`--language sq`), or else in that of the editor:
 * `loadEditorMessages`. It comes before all else, so that what is wrong with the command line is told in that language,
 * too.
 */
export function loadAskedMessages(args: readonly string[]): Promise<EditorMessages> {
  const { values } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return loadEditorMessages(typeof values.language === 'string' ? values.language : undefined);
}
