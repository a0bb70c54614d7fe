/**
 * The files by which a text editor knows our content: Astro's language server, which the Astro extension of
 * VS Code brings, reads `.astro/collections/collections.json` for the collection of each file and takes the
 * schema of that name beside it. Ours have names of their own, as Astro writes schemas there too.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders, getCollectionByName } from '#collections/index.ts';
import { listFiles } from '#entries/read-content.ts';
import { createEditorSchema } from './editor-schemas.ts';
import type { Known } from './known.ts';

/** The name under which the language server knows a collection of ours. */
const toSchemaName = (collection: string) => `entry-${collection}`;

/** True for a file below the content folder that has fields or is to have them. */
export function hasFields(file: string): boolean {
  const parts = file.split('/');
  return (
    getCollectionByName(parts[0] ?? '') !== undefined &&
    /\.mdx?$/.test(file) &&
    !file.endsWith('/README.md') &&
    !parts.some((part) => /^[._]/.test(part))
  );
}

/** Every such file of a content folder, those that can't be read as entries among them. */
export function listFilesWithFields(dir: string): string[] {
  const files = [...listFiles(dir)].filter(({ kind }) => kind === 'file');
  return files.map(({ file }) => file).filter(hasFields);
}

/**
 * Writes the schemas of all collections, and which file is of which, below the root of the project. Files that
 * stay the same are not written, so that an editor only reads again what has changed. Content outside the
 * project, as tests have it, is not what the editor shows.
 */
export function writeEditorFiles(root: string, dir: string, known: Known): void {
  if (relative(root, dir).startsWith('..')) return;
  const target = join(root, '.astro', 'collections');
  mkdirSync(target, { recursive: true });
  for (const collection of folders) {
    const schema = createEditorSchema(collection, known);
    writeChanged(join(target, `${toSchemaName(collection.name)}.schema.json`), schema);
  }
  writeChanged(join(target, 'collections.json'), createManifest(dir));
}

/** The language server compares addresses in small letters and without escapes. */
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
