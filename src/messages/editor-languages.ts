/** The languages in which editors are told things, and which of them somebody reads. */
import { english } from './en/index.ts';
import type { Messages } from './message-types.ts';

/** Each has a folder beside this file. */
export const EDITOR_LANGUAGES = ['en', 'sr-Latn', 'sr-Cyrl', 'sq'] as const;

type EditorLanguage = (typeof EDITOR_LANGUAGES)[number];

/**
 * The language that a tag or a locale of a system means: `sr-Latn`, `sr_RS.UTF-8`, `sr_RS@latin`, `sq_AL`. Undefined
 * if there are no messages in it, or if it is no tag. Without a script, Serbian is in that of its country, as CLDR and
 * the locales of systems have it: `sr_RS` is in Cyrillic, `sr_ME` in Latin letters.
 */
export function findEditorLanguage(locale: string): EditorLanguage | undefined {
  const [, tag = '', modifier = ''] = /^([^.@]+)(?:\.[^@]*)?(?:@(.+))?$/.exec(locale.trim()) ?? [];
  const { language, script } = parseTag(tag.replaceAll('_', '-'))?.maximize() ?? {};
  if (language !== 'sr') return EDITOR_LANGUAGES.find((known) => known === language);
  return script === 'Latn' || /^latin$/i.test(modifier) ? 'sr-Latn' : 'sr-Cyrl';
}

function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** The messages in a language. English is there already; another is loaded when it is asked for. */
export async function loadMessages(language: EditorLanguage): Promise<Messages> {
  switch (language) {
    case 'sr-Latn':
      return (await import('./sr-Latn/index.ts')).messages;
    case 'sr-Cyrl':
      return (await import('./sr-Cyrl/index.ts')).messages;
    case 'sq':
      return (await import('./sq/index.ts')).messages;
    case 'en':
      return english;
  }
}
