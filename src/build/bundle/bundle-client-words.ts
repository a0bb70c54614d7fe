/** Gives scripts the words of their page’s language, and no other. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toLanguageFolder } from '#i18n/language-folder.ts';
import { useLanguage } from '#i18n/words.ts';
import { LANGUAGES } from '#routes/languages.ts';

const toId = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/');

/** The files that scripts import, and the rooms of each: what only some need, and later, is a file of its own. */
const FILES = { 'client-words': ['search'], 'client-relations': ['relations', 'roles'] } as const;

type FileName = keyof typeof FILES;

const byId = new Map(
  Object.keys(FILES).map((name) => [toId(`../../i18n/${name}.ts`), name as FileName] as const),
);

/** The part of the search that pages in the first language need only if it inflects names. */
const LANGUAGE_LOOKUP = toId('../../features/search/query/language-lookup.ts');

/** The words of one language, as a module: `client-words:sq`. */
const OF_LANGUAGE = /^\0?(client-\w+):(.+)$/;

/**
 * Replaces the files of words in what is bundled for browsers. On a site in one language, its words are part of the
 * scripts that use them; on a site in several, a script waits for those of its page.
 */
export function bundleClientWords(languages: readonly string[] = LANGUAGES): AstroIntegration {
  const plugin = {
    name: 'client-words',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    resolveId: (id: string) => (OF_LANGUAGE.test(id) ? `\0${id}` : undefined),
    load: (id: string) => {
      const file = byId.get(id);
      if (file) return renderClientWords(languages, file);
      if (id === LANGUAGE_LOOKUP && languages.every(isPlain))
        return 'export const openInLanguage = undefined;';
      const [, name, language = ''] = OF_LANGUAGE.exec(id) ?? [];
      return name ? renderLanguage(language, name as FileName) : undefined;
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

/** True for the one language of a site that inflects nothing. */
const isPlain = (language: string, _at: number, all: readonly string[]) =>
  all.length === 1 && useLanguage(language).words.relations.endings === '';

/** The code of a file for a site in these languages; the first stands in for a language that is none of them. */
function renderClientWords(languages: readonly string[], file: FileName): string {
  const [first = ''] = languages;
  if (languages.length === 1) return renderLanguage(first, file);
  const loaders = languages.map((language) => `'${language}': () => import('${file}:${language}')`);
  return [
    `const loaders = { ${loaders.join(', ')} };`,
    `const load = loaders[document.documentElement.lang] ?? loaders['${first}'];`,
    `export const { ${FILES[file].join(', ')} } = await load();`,
  ].join('\n');
}

const renderLanguage = (language: string, file: FileName): string =>
  FILES[file]
    .map((room) => `export { ${room} } from '#i18n/${toLanguageFolder(language)}/${room}.ts';`)
    .join('\n');
