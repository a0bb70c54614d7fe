import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import * as pagefind from 'pagefind';
import type { NamesFile } from '#features/search/query/name-lookup.ts';
import { keyIndex } from './keyed-index.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import type { IndexFile } from './pagefind-files.ts';

/** Interfaces of Pagefind that the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** No language: English stems would not be our keys, and a site in several languages has one index. */
const LANGUAGE = 'unknown';

/**
 * Writes the search index of a built site into its folder `pagefind/`. Returns the number of pages. Throws errors of
 * Pagefind.
 *
 * Gets the files from Pagefind and writes them here, so that they are complete when the site is swapped.
 */
export async function writeSearchIndex(dir: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dir });
  const made = await index.getFiles();
  await pagefind.close();
  const diagnostics = [...added.errors, ...made.errors];
  if (diagnostics.length > 0) throw new Error(diagnostics.join('\n'));
  const { files, pages, keys } = keyIndex(made.files.filter((file) => !UNUSED.test(file.path)).map(minify));
  for (const { path, content } of [...files, ...listNameFiles(createNameIndex(pages, keys))]) {
    const file = join(dir, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return added.page_count;
}

/** Pagefind’s scripts are not minified. */
function minify(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.js')) return file;
  const { code } = transformSync(Buffer.from(file.content).toString(), { minify: true, target: 'es2022' });
  return { path: file.path, content: Buffer.from(code) };
}

/** The names as files: `names.json`, and its parts with hashes as names. */
function listNameFiles({ parts, ...rest }: NameIndex): IndexFile[] {
  const files = parts.map(({ first, names }) => {
    const content = Buffer.from(JSON.stringify(names));
    return { first, name: createHash('sha256').update(content).digest('hex').slice(0, 7), content };
  });
  const manifest: NamesFile = { parts: files.map(({ first, name }) => [first, name]), ...rest };
  return [
    { path: 'names.json', content: Buffer.from(JSON.stringify(manifest)) },
    ...files.map(({ name, content }) => ({ path: `names/${name}.json`, content })),
  ];
}
