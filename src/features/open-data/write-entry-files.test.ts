import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished, test } from 'vitest';
import { createTestModel, writeFiles } from '#tests/content.ts';
import { renderJson } from './json.ts';
import { renderJsonSchema } from './json-schema.ts';
import { createAllOpenData } from './open-data.ts';
import { writeEntryFiles } from './write-entry-files.ts';

/** The files of entries, by path, of a site that was built on a day. */
function write(buildDate: string): Map<string, string> {
  const dir = mkdtempSync(join(tmpdir(), 'site-entry-files-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const model = createTestModel({ 'hubs/a': { title: 'A' }, 'hubs/b': {}, 'cities/c': {} }, { buildDate });
  const { datasets, schemas } = createAllOpenData(model, () => '');
  writeFiles(join(dir, 'data'), {
    ...Object.fromEntries(datasets.map((set) => [`${set.name}.json`, renderJson(set)])),
    ...Object.fromEntries(schemas.map((schema) => [`schema/${schema.name}.json`, renderJsonSchema(schema)])),
  });
  const before = new Set(readdirSync(dir, { recursive: true, encoding: 'utf8' }));
  writeEntryFiles(dir);
  const made = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => !before.has(file));
  const schema = JSON.parse(readFileSync(join(dir, 'data/schema/hubs.json'), 'utf8'));
  const validate = new Ajv2020({ strict: true }).compile(schema);
  validate(JSON.parse(readFileSync(join(dir, 'data/hubs/a.json'), 'utf8')));
  expect(validate.errors ?? []).toEqual([]);
  return new Map(
    made
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
}

test('each entry has a file with its record, valid by the schema of its collection', () => {
  const files = write('2026-06-01');
  expect([...files.keys()].sort()).toEqual(['data/cities/c.json', 'data/hubs/a.json', 'data/hubs/b.json']);
  expect(JSON.parse(files.get('data/hubs/a.json') ?? '')).toMatchObject({
    title: 'A',
    count: 1,
    entries: [{ id: 'hubs/a', title: 'A' }],
  });
});

test('no day changes it', () => {
  expect(write('2026-06-02')).toEqual(write('2026-06-01'));
});
