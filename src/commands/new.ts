/** `npm run new`: a new entry, or a translation of one. Exit 1 if it is refused, 2 for an invalid command line, 130 if interrupted. */
import { join, relative } from 'node:path';
import { Interrupted } from '#authoring/asker.ts';
import { createEntry } from '#authoring/command.ts';
import { writeEditorFiles } from '#authoring/editor-files.ts';
import { formatSentence } from '#authoring/field-questions.ts';
import { formatHelp } from '#authoring/help.ts';
import { listKnown } from '#authoring/known.ts';
import { parseOptions, UsageError } from '#authoring/options.ts';
import { findTextEditor, openInEditor } from '#authoring/text-editor.ts';
import { beginTranslation } from '#authoring/translation-file.ts';
import { readContent } from '#entries/read-content.ts';
import { readSettings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { loadAskedMessages } from './asked-messages.ts';
import { printFailure } from './output.ts';

/** Loaded only if stdin is a terminal. */
const loadTerminal = async (messages: Messages) =>
  process.stdin.isTTY && process.stdout.isTTY
    ? (await import('#authoring/terminal.ts')).createTerminal(messages)
    : undefined;

let messages = english;
try {
  const args = process.argv.slice(2);
  messages = (await loadAskedMessages(args)).messages;
  const options = parseOptions(args, messages);
  if (options.isHelp) {
    console.log(formatHelp(options.collection, messages));
  } else {
    const settings = readSettings();
    assertSettings(settings);
    const { contentDir, buildDate } = settings;
    const asker = await loadTerminal(messages);
    const before = readContent(contentDir);
    const { translation } = options;
    const { file, diagnostics, content } = translation
      ? { file: beginTranslation(before, translation, messages), diagnostics: [], content: before }
      : await createEntry(before, options, { asker, buildDate, messages });
    const path = relative('.', join(contentDir, file));
    for (const diagnostic of diagnostics)
      console.log(`${diagnostic.field}: ${formatSentence(diagnostic, messages)}`);
    console.log(messages.questions.written(path));
    writeEditorFiles(process.cwd(), contentDir, listKnown(content), messages);
    const editor = asker && findTextEditor(process.env);
    if (editor && (await asker.confirm({ message: messages.questions.open(editor.program) })))
      openInEditor(editor, path);
  }
} catch (error) {
  const isInterrupted = error instanceof Interrupted;
  printFailure(
    isInterrupted ? new Error(messages.questions.interrupted) : error,
    error instanceof UsageError ? 2 : isInterrupted ? 130 : 1,
  );
}
