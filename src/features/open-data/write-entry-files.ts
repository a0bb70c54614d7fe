/**
 * Writes a file for each entry beside the files of the collections, from what these hold: a program that wants one
 * entry need not load all. No page is rendered for it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collections } from '#collections/index.ts';
import type { WriteFile } from '#entries/write-file.ts';
import { toDataFilePath, toEntryDataPath } from '#routes/routes.ts';
import { renderJson } from './json.ts';
import type { DataHead, DataRecord } from './open-data-types.ts';

/**
 * Writes the files below the folder of a built site. Each has the form and the schema of its collection’s file, but no
 * day: it changes with the entry alone.
 */
export function writeEntryFiles(dir: string, write: WriteFile = writeFileSync): void {
  for (const { name } of collections) {
    const file = join(dir, toDataFilePath(`${name}.json`));
    if (!existsSync(file)) continue;
    const { entries, date, ...head } = JSON.parse(readFileSync(file, 'utf8')) as DataHead & {
      entries: DataRecord[];
    };
    if (entries.length > 0) mkdirSync(dirname(join(dir, toEntryDataPath(`${name}/a`))), { recursive: true });
    for (const entry of entries) {
      const text = renderJson({ head: { ...head, title: String(entry.title), count: 1 }, entries: [entry] });
      write(join(dir, toEntryDataPath(String(entry.id))), text);
    }
  }
}
