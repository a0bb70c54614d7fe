/** Gives scripts the words of their page’s language, and no other. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toLanguageFolder } from '#i18n/language-folder.ts';
import { useLanguage } from '#i18n/words.ts';
import { LANGUAGES } from '#routes/languages.ts';

const toId = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/');

const FILE = toId('../../i18n/client-words.ts');

/** The part of the search that knows how languages inflect words. */
const INFLECTION = toId('../../features/search/words/inflection.ts');

/** The same for languages that inflect none, which need no program for that. */
const NO_INFLECTION =
  'export const isInflected = () => false; export const leaveOutLinks = (words) => words;';

/** The words of one language, as a module. */
const OF_LANGUAGE = 'client-words:';

/** What scripts import. */
const ROOMS = ['relations', 'roles', 'search'];

/**
 * Replaces `i18n/client-words.ts` in what is bundled for browsers. On a site in one language, its words are part of the
 * scripts that use them; on a site in several, a script waits for those of its page.
 */
export function bundleClientWords(languages: readonly string[] = LANGUAGES): AstroIntegration {
  const plugin = {
    name: 'client-words',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    resolveId: (id: string) => (id.startsWith(OF_LANGUAGE) ? `\0${id}` : undefined),
    load: (id: string) => {
      if (id === FILE) return renderClientWords(languages);
      if (id === INFLECTION && languages.every(inflectsNothing)) return NO_INFLECTION;
      return id.startsWith(`\0${OF_LANGUAGE}`) ? renderLanguage(id.slice(OF_LANGUAGE.length + 1)) : undefined;
    },
  };
  return {
    name: 'client-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const inflectsNothing = (language: string) => useLanguage(language).words.relations.endings === '';

/** The code of the module for a site in these languages; the first stands in for a language that is none of them. */
export function renderClientWords(languages: readonly string[]): string {
  const [first = ''] = languages;
  if (languages.length === 1) return renderLanguage(first);
  const loaders = languages.map((language) => `'${language}': () => import('${OF_LANGUAGE}${language}')`);
  return [
    `const loaders = { ${loaders.join(', ')} };`,
    `const load = loaders[document.documentElement.lang] ?? loaders['${first}'];`,
    `export const { ${ROOMS.join(', ')} } = await load();`,
  ].join('\n');
}

const renderLanguage = (language: string): string =>
  ROOMS.map((room) => `export { ${room} } from '#i18n/${toLanguageFolder(language)}/${room}.ts';`).join('\n');
