/** The words of the interface in the languages of the site. A view or a component gets those of its page; none imports them. */
import { site } from '#site.ts';
import type { InLanguage, Words } from './word-types.ts';

/** The words in a language, by its BCP 47 tag: those of its folder here. Throws where there is none. */
export async function loadWords(language: string): Promise<Words> {
  try {
    const { words } = (await import(`./${language}/index.ts`)) as { words: Words };
    return words;
  } catch (cause) {
    throw new Error(
      `src/site.ts names the language “${language}”, and src/i18n/${language}/ can’t be read.`,
      {
        cause,
      },
    );
  }
}

const loaded = await Promise.all(
  site.languages.map(async (language) => [language, await loadWords(language)] as const),
);

const byLanguage: ReadonlyMap<string, Words> = new Map(loaded);

/** The words in a language of the site, by its tag. Throws for another. */
export function getWords(language: string): Words {
  const words = byLanguage.get(language);
  if (!words) throw new Error(`The site is not in “${language}”.`);
  return words;
}

/** The first language of the site. */
export const siteLanguage: InLanguage = { words: getWords(site.languages[0]) };
