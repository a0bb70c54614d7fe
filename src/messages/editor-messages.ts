/** The messages in the language of whoever runs a command. */
import { readEditorLocale } from '#entries/settings.ts';
import { EDITOR_LANGUAGES, findEditorLanguage, loadMessages } from './editor-languages.ts';
import type { Messages } from './message-types.ts';

export interface EditorMessages {
  messages: Messages;
  /** True if somebody has asked for this language, and not only the locale of the system names it. */
  isAsked: boolean;
}

/**
 * Loads the messages for an editor: in the language `asked` for on the command line, or else in `EDITOR_LANGUAGE`, or
 * else in that of the system’s locale, or else in English. Throws a sentence if there are none in a language that is
 * asked for.
 */
export async function loadEditorMessages(
  asked: string | undefined = undefined,
  locale = readEditorLocale(),
): Promise<EditorMessages> {
  const wanted = asked ?? locale.asked;
  if (wanted === '') {
    return { messages: await loadMessages(findEditorLanguage(locale.system) ?? 'en'), isAsked: false };
  }
  const language = findEditorLanguage(wanted);
  if (!language) {
    const where = asked === undefined ? 'EDITOR_LANGUAGE' : '--language';
    throw new Error(`${where} is one of ${EDITOR_LANGUAGES.join(', ')}, not "${wanted}".`);
  }
  return { messages: await loadMessages(language), isAsked: true };
}
