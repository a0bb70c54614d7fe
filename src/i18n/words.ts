/** The words of the interface. A view or a component gets those of its page; none imports them. */
import { site } from '#site.ts';
import { toLanguageFolder } from './language-folder.ts';
import type { InLanguage, Words } from './word-types.ts';

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

/** The first language of the site. */
export const siteLanguage: InLanguage = { words: await loadWords(site.languages[0]) };
