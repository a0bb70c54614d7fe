import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevServer, startDevServer } from './dev-server.ts';
import { renderFile, WORLD } from './mistakes/mistake.ts';

const CITY = 'kind: city\ntitle: Novi Sad\nsummary: A city.\ncountry: RS\nlocation: {lat: 45.3, lon: 19.8}';

let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(WORLD);
});

afterAll(() => server.stop());

/** The cities that a text editor offers for an event, and the files with a schema. */
function readSchemas() {
  const dir = join(dirname(server.contentDir), '.astro/collections');
  const read = (file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8'));
  return {
    cities: read('entry-events.schema.json').definitions['reference-cities'].enum,
    topics: read('entry-events.schema.json').definitions.topic.enum,
    files: Object.keys(read('collections.json').entries).map((address) => address.split('/content/')[1]),
  };
}

test('what text editors complete is there when dev starts, and fresh while it runs', async () => {
  await expect.poll(readSchemas).toMatchObject({ cities: ['nis', 'pirot'], topics: ['smart-cities'] });
  server.save('cities/novi-sad.md', renderFile(CITY));
  server.save('topics.yaml', '- {id: open-data, label: Open data}\n');
  const files = expect.arrayContaining(['cities/novi-sad.md', 'cities/pirot.md']);
  await expect
    .poll(readSchemas)
    .toMatchObject({ cities: ['nis', 'novi-sad', 'pirot'], topics: ['open-data'], files });
  rmSync(join(server.contentDir, 'cities/pirot.md'));
  await expect
    .poll(readSchemas)
    .toMatchObject({ cities: ['nis', 'novi-sad'], files: expect.not.arrayContaining(['cities/pirot.md']) });
});
