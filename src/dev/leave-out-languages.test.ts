import { readdirSync } from 'node:fs';
import type { HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { loadWords } from '#i18n/words.ts';
import { leaveOutLanguages } from './leave-out-languages.ts';

interface Plugin {
  resolveId: (id: string, importer: string) => string | null;
  load: (id: string) => string | null;
}

/** The plugins for a command on a site in these languages. */
function listPlugins(command: HookParameters<'astro:config:setup'>['command'], ...languages: string[]) {
  const plugins: Plugin[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => void plugins.push(...vite.plugins);
  const hook = leaveOutLanguages(languages).hooks['astro:config:setup'] as (options: unknown) => void;
  hook({ command, updateConfig });
  return plugins;
}

const folders = readdirSync('src/i18n', { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

test('in dev, the words of all languages but those of the site are nothing', () => {
  const [plugin] = listPlugins('dev', 'en-GB', 'sr-Cyrl');
  const left = folders.filter((folder) => {
    const id = plugin?.resolveId(`./${folder}/index.ts`, '/site/src/i18n/words.ts');
    return !id || !plugin?.load(id);
  });
  expect(left).toEqual(['en', 'sr-Cyrl']);
  // Its words are made of those in Latin script.
  expect(plugin?.resolveId('#i18n/sr-Latn/index.ts', '/site/src/i18n/sr-Cyrl/index.ts')).toBeNull();
  expect(plugin?.load('/site/src/i18n/sr-Latn/index.ts')).toBeNull();
});

test('a build bundles what it needs by itself', () => {
  expect(listPlugins('build', 'en-GB')).toEqual([]);
});

test('each folder has the words of a language under the name that is imported', async () => {
  for (const folder of folders) expect((await loadWords(folder)).locale).toBeTruthy();
});
