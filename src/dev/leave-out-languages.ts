/** Reads the words of no language that the site does without. */
import type { AstroIntegration } from 'astro';
import { toLanguageFolder } from '#i18n/language-folder.ts';
import { LANGUAGES } from '#routes/languages.ts';

/** Stands for the words of such a language. */
const NOTHING = '\0no-words';

/** Where the words of a language are imported by its tag, and what is imported there. */
const [IMPORTER, WORDS] = [/\/src\/i18n\/words\.ts$/, /^\.\/([^/]+)\/index\.ts$/];

/**
 * The integration, for `dev` alone. Nothing imports these words, but Astro looks for styles in whatever a page could
 * import: 37 files a language, which the first page would wait for.
 *
 * @param languages the tags of the languages of the site
 */
export function leaveOutLanguages(languages: readonly string[] = LANGUAGES): AstroIntegration {
  const folders = new Set(languages.map(toLanguageFolder));
  const isOff = (id: string, importer: string | undefined) => {
    const [, folder] = WORDS.exec(id) ?? [];
    return folder !== undefined && !folders.has(folder) && IMPORTER.test(importer ?? '');
  };
  return {
    name: 'leave-out-languages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'leave-out-languages',
                enforce: 'pre',
                resolveId: (id: string, importer?: string) => (isOff(id, importer) ? NOTHING : null),
                load: (id: string) => (id === NOTHING ? 'export {};' : null),
              },
            ],
          },
        });
      },
    },
  };
}
