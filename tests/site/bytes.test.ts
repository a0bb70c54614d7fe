/** The same content and day give the same bytes, on every machine. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestSite } from '#tests/digest-site.ts';
import { buildProject, createProject } from '#tests/own-project.ts';
import { getFixture } from './fixture-site.ts';

const { dir, contentDir, origin, base, buildDate } = getFixture();
const folder = mkdtempSync(join(tmpdir(), 'site-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the fixture from nothing in another environment. Returns its folder. */
async function buildAgain(name: string, environment: Record<string, string>): Promise<string> {
  const outDir = join(folder, name);
  const settings = { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: origin, BASE_PATH: base };
  await buildProject('.', { ...settings, BUILD_DATE: buildDate, ...environment }, '--fresh');
  return outDir;
}

const REVERSED = { NODE_OPTIONS: `--import=${new URL('../reversed-folders.mjs', import.meta.url).href}` };

test('the same bytes come out in New York, where folders are listed in reverse and files are private', async () => {
  expectSame(await buildAgain('new-york', { TZ: 'America/New_York', ...REVERSED }));
});

test('the same bytes come out in Tokyo, in German, in a folder with spaces, an apostrophe and Cyrillic letters', async () => {
  const project = createProject(folder, "Đorđe's own проба");
  cpSync(contentDir, join(project, contentDir), { recursive: true });
  await buildProject(project, {
    ...{ CONTENT_DIR: contentDir, SITE_URL: origin, BASE_PATH: base, BUILD_DATE: buildDate },
    ...{ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' },
  });
  expectSame(join(project, 'dist'));
});

function expectSame(site: string): void {
  const [first, again] = [digestSite(dir), digestSite(site)];
  const files = new Set([...Object.keys(first), ...Object.keys(again)]);
  expect([...files].filter((file) => first[file] !== again[file])).toEqual([]);
}
