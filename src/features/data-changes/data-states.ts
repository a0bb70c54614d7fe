/** Reads states of the data: of a content folder, and of the files of a site that was built. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '#collections/index.ts';
import { isPublished } from '#entries/published.ts';
import { readContent } from '#entries/read-content.ts';
import type { DataRecord } from '#features/open-data/open-data-types.ts';
import { createRecord } from '#features/open-data/records.ts';
import { toRef } from '#graph/graph.ts';
import { createContentModel } from '#model/content-model.ts';
import type { DataState } from './compare.ts';

/**
 * The state of a content folder, as published on a day (`YYYY-MM-DD`). It need not be valid: fields that no schema
 * knows are left out. Throws if the folder can’t be read.
 */
export function readContentState(dir: string, day: string): DataState {
  const { entries } = readContent(dir);
  const whole = entries.filter(
    ({ data }) => typeof data.title === 'string' && typeof data.summary === 'string',
  );
  const model = createContentModel({ entries: whole, pages: [] }, day);
  const published = whole.filter(({ data }) => isPublished(data, day));
  return {
    records: new Map([...model.entries].map(([ref, entry]) => [ref, createRecord(model, entry, () => '')])),
    texts: new Map(published.map((entry) => [toRef(entry), hash('sha256', entry.body.trim(), 'hex')])),
  };
}

/**
 * The state in the files of a site that was built, in its folder. Returns undefined if a collection is missing there.
 * Texts are not in these files.
 */
export function readBuiltState(dir: string): DataState | undefined {
  const files = collections.map(({ name }) => join(dir, 'data', `${name}.json`));
  if (!files.every((file) => existsSync(file))) return undefined;
  const records = files.flatMap(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { entries: DataRecord[] }).entries,
  );
  return { records: new Map(records.map((record) => [String(record.id), record])) };
}
