/**
 * The folder with the words of a language, by its BCP 47 tag: the language and, if the tag names it, the script. The
 * region decides formats alone: `en-IE` → `en`, `sr-Latn-RS` → `sr-Latn`.
 */
export function toLanguageFolder(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script === undefined ? language : `${language}-${script}`;
}
