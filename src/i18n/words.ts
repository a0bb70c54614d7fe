/** The words of the interface. A view or a component gets those of its page; none imports them. */
import { LANGUAGES } from '#routes/languages.ts';
import { toLanguageFolder } from './language-folder.ts';
import type { Language, Words } from './word-types.ts';

/** The words in a language, by its BCP 47 tag, with its formats. Throws a sentence where there are none. */
export async function loadWords(tag: string): Promise<Words> {
  const folder = toLanguageFolder(tag);
  try {
    const { words } = (await import(`./${folder}/index.ts`)) as { words: Words };
    return new Intl.Locale(tag).region === undefined ? words : { ...words, locale: tag };
  } catch (cause) {
    throw new Error(`src/site.ts names the language “${tag}”, and src/i18n/${folder}/ can’t be read.`, {
      cause,
    });
  }
}

const loaded = await Promise.all(
  LANGUAGES.map(async (language): Promise<Language> => ({ language, words: await loadWords(language) })),
);

/** The first language of the site. */
export const siteLanguage: Language = loaded[0] as Language;

/** The words in a language of the site, by its tag; in the first for another. */
export const useLanguage = (tag: string): Language =>
  loaded.find(({ language }) => language === tag) ?? siteLanguage;
