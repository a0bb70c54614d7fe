/**
 * Writes the files for text editors. Astro’s language server (in the Astro extension of VS Code) reads the collection
 * of each file from `.astro/collections/collections.json`, and its schema from a file of that name. Our names differ
 * from the collections, because Astro writes schemas under those.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders, getCollectionByName } from '#collections/index.ts';
import { listFiles } from '#entries/read-content.ts';
import { findLanguage } from '#entries/translation-name.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { createEditorSchema } from './editor-schemas.ts';
import type { Known } from './known.ts';

/** The name of our collection for the language server. */
const toSchemaName = (collection: string) => `entry-${collection}`;

/** True for a file below the content folder that has the front matter of an entry, or should have. */
export function hasFields(file: string): boolean {
  const parts = file.split('/');
  return (
    getCollectionByName(parts[0] ?? '') !== undefined &&
    /\.mdx?$/.test(file) &&
    findLanguage(file) === undefined &&
    !file.endsWith('/README.md') &&
    !parts.some((part) => /^[._]/.test(part))
  );
}

/** Every such file of a content folder, also those that can’t be read as entries. */
export function listFilesWithFields(dir: string): string[] {
  const files = [...listFiles(dir)].filter(({ kind }) => kind === 'file');
  return files.map(({ file }) => file).filter(hasFields);
}

/**
 * Writes the schemas of all collections and the list of files, below the root of the project. Unchanged files are not
 * written, so that editors reload only what changed. Ignores content outside the project, as tests have it.
 */
export function writeEditorFiles(
  root: string,
  dir: string,
  known: Known,
  messages: Messages = english,
): void {
  if (relative(root, dir).startsWith('..')) return;
  const target = join(root, '.astro', 'collections');
  mkdirSync(target, { recursive: true });
  for (const collection of folders) {
    const schema = createEditorSchema(collection, known, messages);
    writeChanged(join(target, `${toSchemaName(collection.name)}.schema.json`), schema);
  }
  writeChanged(join(target, 'collections.json'), createManifest(dir));
}

/** The language server compares addresses in lower case and unescaped. */
function createManifest(dir: string) {
  const entries = listFilesWithFields(dir).map((file) => {
    const [folder = ''] = file.split('/');
    const address = decodeURIComponent(pathToFileURL(join(dir, file)).href).toLowerCase();
    return [address, toSchemaName(folder)] as const;
  });
  return {
    collections: folders.map(({ name }) => ({ hasSchema: true, name: toSchemaName(name) })),
    entries: Object.fromEntries(entries),
  };
}

function writeChanged(path: string, content: unknown): void {
  const text = `${JSON.stringify(content)}\n`;
  if (readText(path) !== text) writeFileSync(path, text);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
