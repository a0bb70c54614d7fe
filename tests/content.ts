/** Content for tests. Its front matter goes through the schemas of the site, as that of `content/` does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Collection } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import { folders, getCollectionByName } from '#collections/index.ts';
import { getSchema, getShape, type Shape } from '#collections/shape.ts';
import type { Topic } from '#collections/topics.ts';
import type { Version } from '#entries/change-list.ts';
import { readContent } from '#entries/read-content.ts';
import { createModel, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import { checkContent } from '#preflight/check.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';

/** Minimal valid front matter of a collection, from the examples of its schema. */
export function createMinimalData(collection: Collection): Record<string, unknown> {
  return createSample(getShape(collection), (shape) => shape.required ?? [], 'first') as Record<
    string,
    unknown
  >;
}

/** Front matter with every field of a collection; of a union, the first or the last branch. */
export function createFullData(
  collection: Collection,
  choice: 'first' | 'last' = 'first',
): Record<string, unknown> {
  const listKeys = (shape: Shape) => Object.keys(shape.properties ?? {});
  return createSample(getShape(collection), listKeys, choice) as Record<string, unknown>;
}

function createSample(shape: Shape, listKeys: (shape: Shape) => string[], choice: 'first' | 'last'): unknown {
  const sample = (inner: Shape | undefined) => createSample(inner ?? {}, listKeys, choice);
  if (shape.anyOf) return sample(shape.anyOf.at(choice === 'first' ? 0 : -1));
  if (shape.enum) return shape.enum.at(choice === 'first' ? 0 : -1);
  if (shape.const !== undefined) return shape.const;
  switch (shape.type) {
    case 'array':
      return [sample(shape.items)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Number(shape.example ?? 1);
    case 'object':
      if (typeof shape.additionalProperties === 'object') return { sr: sample(shape.additionalProperties) };
      return Object.fromEntries(listKeys(shape).map((key) => [key, sample(shape.properties?.[key])]));
    default:
      return shape.example ?? 'Text';
  }
}

/** The default build day of tests. */
export const BUILD_DATE = '2026-06-01';

interface ModelSettings {
  topics?: readonly Topic[];
  versions?: readonly Version[];
  /** `YYYY-MM-DD`; default: 1 June 2026. */
  buildDate?: string;
}

/**
 * Creates a model of entries by ref: `{'cities/nis': {country: 'RS'}}`. Fills in required fields; the default title
 * is the id. Throws if the schemas reject an entry.
 */
export function createTestModel(
  entries: Record<string, Record<string, unknown>>,
  settings: ModelSettings = {},
): SiteModel {
  const all = Object.entries(entries)
    .map(([ref, data]) => createModelEntry(ref, data))
    .sort(compareAsLoaded);
  return createModel({
    entries: all.filter(({ collection }) => collection.name !== 'pages'),
    pages: all.filter(({ collection }) => collection.name === 'pages'),
    topics: settings.topics ?? [],
    versions: settings.versions ?? [],
    buildDate: settings.buildDate ?? BUILD_DATE,
  });
}

/** Sorts by collection, then by id, in the order in which the site loads entries. */
function compareAsLoaded(a: ModelEntry, b: ModelEntry): number {
  return folders.indexOf(a.collection) - folders.indexOf(b.collection) || (a.id < b.id ? -1 : 1);
}

function createModelEntry(ref: string, data: Record<string, unknown>): ModelEntry {
  const [name = '', id = ''] = ref.split('/');
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(`${name} is no collection`);
  const whole = getSchema(collection).parse({ ...createMinimalData(collection), title: id, ...data });
  return { collection, id, file: `${name}/${id}.md`, data: whole as EntryData, body: undefined };
}

/** An entry of a model. Throws if there is none. */
export function getEntry(model: SiteModel, ref: string): ModelEntry {
  const entry = model.entries.get(ref);
  if (!entry) throw new Error(`${ref} is not in the model`);
  return entry;
}

/** Writes files into a new content folder, deletes it after the test, and returns its path. */
export function writeContent(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-content-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFiles(dir, files);
  return dir;
}

/** Writes files below a folder. */
export function writeFiles(dir: string, files: Record<string, string | Uint8Array>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}

/** The diagnostics of a content folder with these files. */
export function checkFiles(files: Record<string, string | Uint8Array>): ToldDiagnostic[] {
  return checkContent(readContent(writeContent(files)), { buildDate: BUILD_DATE });
}
