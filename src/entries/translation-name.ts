/** The names of files that translate an entry: `kickoff.sq.md` and `kickoff/index.sq.md`. */
import { getWrittenLanguage, LANGUAGES } from '#routes/languages.ts';

/** The languages that entries are translated into: those of the site after the first, each in the script it is written in. */
export const TRANSLATION_LANGUAGES: readonly string[] = LANGUAGES.slice(1).filter(
  (language) => getWrittenLanguage(language) === language,
);

const ENDING = /\.mdx?$/;

/** The language of a file that is a translation, by its name. Returns undefined for any other file. */
export function findLanguage(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [, tag] = /\.([^.]+)\.mdx?$/.exec(name) ?? [];
  return tag !== undefined && TRANSLATION_LANGUAGES.includes(tag) ? tag : undefined;
}

/** The path of a file without ending and language: `news/kickoff` for `news/kickoff.sq.md`. */
export function cutEnding(file: string): string {
  const language = findLanguage(file);
  const path = file.replace(ENDING, '');
  return language === undefined ? path : path.slice(0, -language.length - 1);
}

/** The file of the translation of an entry: `news/kickoff.sq.md` for `news/kickoff.md`. */
export const toTranslationFile = (file: string, language: string): string =>
  file.replace(ENDING, `.${language}$&`);
