import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HAS_EXAMPLE } from './example.ts';
import { LongFirst } from './long-first.ts';
import { HAS_EVERYTHING } from './own-site.ts';

/** Builds and serves the sites, if a suite that needs them runs. */
const globalSetup = fileURLToPath(new URL('setup.ts', import.meta.url));

/** What a feature tests of its pages in the built site: in its folder, so that it goes with it. */
const ofBuiltSite = 'src/features/**/*.site.test.ts';

/** Builds in the folder of the project, which the types do not stand: it runs after them, with the built site. */
const ofOwnBuilds = 'bench/index.test.ts';

/** What is about the site of the fixture alone, which a fork without some collection or feature can't build. */
const ofFixture = [
  'tests/site/fixture-*.test.ts',
  'tests/site/{bytes,failed-build,large-site,pictures,unpublished,warm-build}.test.ts',
  'tests/live-bodies.test.ts',
  'tests/browser/{archive,citing,dev,embeds,hostile,moving,offline,shortlist,time}.test.ts',
  ofOwnBuilds,
];

/** What is about entries of the example content. */
const ofExample = [
  'tests/content-prose.test.ts',
  'tests/serbian-content.test.ts',
  'tests/blind/*.test.ts',
  'tests/mistakes/*.test.ts',
  'tests/relevance/*.test.ts',
  'tests/site/{budget,several-languages}.test.ts',
  'tests/browser/{editor,editor-sign-in,keyboard,language-search,maps,privacy,relevance}.test.ts',
  'tests/browser/{search,search-dialog,search-marks,tasks,without-script}.test.ts',
];

/** What this site can't be tested for. */
const leftOut = [...(HAS_EVERYTHING ? [] : ofFixture), ...(HAS_EXAMPLE ? [] : ofExample)];

/** Unit tests draw no page: a component that is named in a list stands for nothing. */
const withoutComponents = {
  name: 'without-components',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.astro') ? 'export default undefined;' : undefined),
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // One process a core, which runs file after file: modules, parsed pages and the browser stay. A file that replaces
    // modules calls `vi.resetModules()` before and after.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    // Commands that tests start speak English, whatever the locale of the machine is.
    env: { EDITOR_LANGUAGE: 'en' },
    // A machine may be busy: a limit ends what hangs, and no more.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        plugins: [withoutComponents],
        resolve: { alias: { '#site.ts': fileURLToPath(new URL('test-site.ts', import.meta.url)) } },
        test: {
          name: 'unit',
          // Commands that tests start take the settings of tests, too.
          env: { NODE_OPTIONS: '--conditions=test-site' },
          include: [
            'src/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/*.test.ts',
            'tests/blind/*.test.ts',
            'tests/mistakes/*.test.ts',
            'tests/relevance/*.test.ts',
          ],
          exclude: [ofBuiltSite, ofOwnBuilds, ...leftOut],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', ofBuiltSite, ofOwnBuilds],
          exclude: leftOut,
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: leftOut,
          globalSetup,
        },
      },
    ],
  },
});
