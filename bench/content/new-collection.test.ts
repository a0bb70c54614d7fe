/** Generates a collection that is not in the registry from its shape alone, and checks it with the preflight. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE } from '#tests/content.ts';
import { writeGeneratedContent } from './folder.ts';

// Other files have loaded modules with what stands here in its place, and others will.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('#site.ts', async (importOriginal) => {
  const { site } = await importOriginal<typeof import('#site.ts')>();
  return { site: { ...site, collections: [...site.collections, 'ferries'] } };
});
vi.mock('#collections/index.ts', async (importOriginal) => {
  const { ferries } = await import('#tests/fixtures/ferries.ts');
  const registry = await importOriginal<typeof import('#collections/index.ts')>();
  return {
    ...registry,
    collections: [...registry.collections, ferries],
    folders: [...registry.folders, ferries],
    getCollectionByName: (name: string) =>
      name === ferries.name ? ferries : registry.getCollectionByName(name),
  };
});

test('a ninth collection is made as the eight are', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'site-made-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  await writeGeneratedContent(dir, 300, 1);
  const content = readContent(dir);
  expect(checkContent(content, { buildDate: BUILD_DATE })).toEqual([]);
  const ferries = content.entries.filter(({ collection }) => collection.name === 'ferries');
  expect(ferries.length).toBeGreaterThan(5);
  const fields = new Set(ferries.flatMap(({ data }) => Object.keys(data)));
  for (const field of ['sails', 'laidUp', 'sister', 'crew', 'figures', 'view'])
    expect(fields).toContain(field);
});
