import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundleClientWords } from '#build/bundle/bundle-client-words.ts';
import { leaveOutFeatures } from '#build/bundle/leave-out-features.ts';
import { takeBundle } from '#build/bundle/take-bundle.ts';
import { emptyUnpublishedBodies } from '#build/bundle/unpublished-bodies.ts';
import { getNextDir } from '#build/place/out-dir.ts';
import { checkInDev } from '#dev/check-in-dev.ts';
import { leaveOutLanguages } from '#dev/leave-out-languages.ts';
import { SITE_FILE } from '#entries/project-digest.ts';
import { getCacheDir, readSettings } from '#entries/settings.ts';
import { searchInDev } from '#features/search/index/search-in-dev.ts';
import { createMdxSettings } from '#markdown/mdx.ts';
import { LANGUAGE_ROUTES, LANGUAGES, toLanguageRoot } from '#routes/languages.ts';

const settings = readSettings();
const { basePath, contentDir, outDir, siteUrl } = settings;

/** What the scripts of the search share, as one file: several small ones are larger. */
const SEARCH = [
  'features/search/query/(?!language-lookup)',
  'features/search/words/(?!inflection)',
  'features/search/client/(?:announcer|answers|live-search|templates)\\.',
  'text/(?:alphabets|collator|nearest|spelling)\\.',
  // On a site in several languages, their words are loaded by this file.
  LANGUAGES.length === 1 ? 'i18n/(?!client-relations|[^/]+/(?:relations|roles))' : 'i18n/client-words',
];

/**
 * The words of the search in a language, which a site in several loads for its pages. Those in Cyrillic are made from
 * others, which stand alone.
 */
const WORDS = /\/src\/i18n\/((?!sr-Cyrl)[^/]+)\/(?:grammar|search)\./;

const toWordsName = (id) => `words-${WORDS.exec(id)?.[1]}`;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  // The last site stays until this one is whole: see build/place/out-dir.ts.
  outDir: getNextDir(outDir),
  cacheDir: `./${getCacheDir(contentDir)}`,
  trailingSlash: 'always',
  // The default glues words together over line breaks.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  image: {
    // A third of the default's time or less, for somewhat larger files.
    service: { entrypoint: './src/build/bundle/picture-service.ts', config: { avif: { effort: 2 } } },
  },
  // For .mdx alone; bodies in .md are rendered by their pages.
  markdown: {
    // Its colours are inline styles, which the Content-Security-Policy forbids.
    syntaxHighlight: false,
    processor: satteri(createMdxSettings({ contentDir, base: basePath })),
  },
  integrations: [
    speakLanguages(),
    bundleClientWords(),
    leaveOutFeatures(),
    takeBundle(settings),
    emptyUnpublishedBodies(settings),
    mdx(),
    checkInDev(settings),
    leaveOutLanguages(),
    searchInDev(settings),
  ],
  vite: {
    build: {
      // An inlined script or style would need a hole in the Content-Security-Policy.
      assetsInlineLimit: 0,
      // The folder has empty folders of the last site, which need not be made again.
      emptyOutDir: false,
    },
    plugins: [importAsIs()],
    // The 80,000 points of the atlas are data: `dev` would take two seconds to read them as code.
    json: { stringify: true, namedExports: false },
    environments: {
      client: {
        build: {
          modulePreload: false,
          rollupOptions: {
            // Short: every page names four, and the default is `Name.astro_astro_type_script_index_0_lang`.
            output: {
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
              codeSplitting: {
                groups: [
                  // Pages have these without a search.
                  { name: 'sections', test: /\/src\/routes\/sections\./, priority: 1 },
                  { name: 'on-demand', test: /vite\/preload-helper/, priority: 1 },
                  { name: 'search', test: new RegExp(`/src/(?:${SEARCH.join('|')})`) },
                  // Several languages have these.
                  { name: 'counting', test: /\/src\/i18n\/(?:counting|in-sentence)\./, priority: 1 },
                  { name: toWordsName, test: WORDS },
                ],
              },
            },
          },
        },
      },
    },
    // A link in the content could lead to the whole disk, and the preflight refuses it.
    server: { watch: { followSymlinks: false } },
    // Astro switches it on, and then Vite obeys the tsconfig.json nearest to whoever imports: one beside an entry would
    // choose what code runs. The preflight refuses such a file; this holds where it was not asked.
    // The settings are those that Node reads: Vite asks for no condition of `imports` in package.json that Node knows.
    resolve: { alias: { '@content': contentDir, '#site.ts': SITE_FILE }, tsconfigPaths: false },
  },
});

/** Before all other middleware: a page that is rendered has its words. The first language has the files of pages. */
function speakLanguages() {
  // Not by its path: Astro writes that between apostrophes, and a folder may have one in its name.
  const entrypoint = '#model/language-middleware.ts';
  return {
    name: 'speak-languages',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectRoute }) => {
        addMiddleware({ entrypoint, order: 'pre' });
        for (const language of LANGUAGES.slice(1)) {
          for (const file of LANGUAGE_ROUTES) {
            const path = file.replace(/\.\w+$/, '').replace(/\/?\bindex$/, '');
            const pattern = `${toLanguageRoot(language)}/${path}`.replace(/\/$/, '');
            injectRoute({ pattern, entrypoint: `./src/pages/${file}`, prerender: true });
          }
        }
      },
    },
  };
}

/**
 * A script that loads another on demand is left as it is written: the helper that Vite adds preloads what that one
 * imports, and is larger than both. Nor does a script name what each of those imports.
 */
function importAsIs() {
  return {
    name: 'import-as-is',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    renderChunk: (code) => (code.includes(PRELOADED) ? code.replaceAll(PRELOADED, '0') : undefined),
  };
}

/** Where Vite writes the list of what to preload. */
const PRELOADED = '__VITE_PRELOAD__';
