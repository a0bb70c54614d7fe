import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from './content.ts';
import { WORLD } from './mistakes/mistake.ts';

const SCRIPT = resolve('scripts/new.ts');

/** Runs `npm run new` without a terminal, in a temporary project. */
function setUp() {
  const below = Object.entries(WORLD).map(([file, text]) => [`content/${file}`, text]);
  const root = writeContent(Object.fromEntries(below));
  const env = { ...process.env, CONTENT_DIR: 'content', EDITOR: 'no-such-editor', VISUAL: '' };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [SCRIPT, ...args], { cwd: root, env, encoding: 'utf8', timeout: 120_000 });
  return { root, run };
}

const CITY = ['cities', '--title', 'Нови Сад', '--set', 'kind=city', '--set', 'summary=A city.'];
const PLACE = ['--set', 'country=RS', '--set', 'location.lat=45.25', '--set', 'location.lon=19.85'];

test('flags alone write an entry; text editors know it at once', () => {
  const { root, run } = setUp();
  const { status, stdout } = run(...CITY, ...PLACE);
  expect(stdout).toBe(`Written: ${join('content', 'cities', 'novi-sad.md')}\n`);
  expect(status).toBe(0);
  expect(existsSync(join(root, 'content/cities/novi-sad.md'))).toBe(true);
  expect(existsSync(join(root, '.astro/collections/entry-cities.schema.json'))).toBe(true);
});

test('without a terminal it reports what is missing, and does not wait', () => {
  const { root, run } = setUp();
  const { status, stderr, stdout } = run(...CITY);
  expect(stderr).toContain('--set country=…  The country that it lies in, as a code. Example: RS');
  expect(stderr).toContain('--set location=…');
  expect(stdout).toBe('');
  expect(status).toBe(2);
  expect(readdirSync(join(root, 'content/cities')).sort()).toEqual(['nis.md', 'pirot.md']);
});

test.each([
  [1, 'Write instead: https://example.org', [...CITY, ...PLACE, '--set', 'website=example.org']],
  [1, 'Another: --id nis-2', [...CITY, ...PLACE, '--id', 'nis']],
  [2, 'Did you mean "hubs"?', ['hub']],
])('exit %d: %s', (code, message, args) => {
  const { status, stderr } = setUp().run(...args);
  expect(stderr).toContain(message);
  expect(status).toBe(code);
});

test('explains itself, and the fields of a collection', () => {
  const { run } = setUp();
  const help = run('--help');
  expect(help.stdout).toContain('npm run new -- <collection> --title');
  expect(help.stdout).toContain('news, projects, events');
  expect(help.status).toBe(0);
  expect(run('cities', '--help').stdout).toMatch(/country \(needed\)\n {6}The country that it lies in/);
});
