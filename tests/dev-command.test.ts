/** `npm run dev` without a browser: what text editors complete, and content whose code must not run. One server for both. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAttack, SETTINGS } from './attack.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { renderFile } from './mistakes/mistake.ts';

const CITY = 'kind: city\ntitle: Novi Sad\nsummary: A city.\ncountry: RS\nlocation: {lat: 45.3, lon: 19.8}';

let root: string;
let mark: string;
let server: DevServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-dev-command-'));
  mark = join(root, 'ran');
  server = await startDevServer(await makeAttack(mark));
});

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

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

test('code in the content is not run in dev, and is reported', async () => {
  const page = await fetch(`${server.url}projects/attack/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('alt="A hall"')]);
  // The check of files goes on after the first page.
  await expect
    .poll(() => server.getPrinted(), { timeout: 120_000 })
    .toContain('projects/tsconfig.json:1:1  error');
  server.save('projects/jsconfig.json', SETTINGS);
  await expect.poll(() => server.getPrinted(), { timeout: 120_000 }).toContain('projects/jsconfig.json:1:1');
  expect(existsSync(mark)).toBe(false);
});
