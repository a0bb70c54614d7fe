/** The same content and day give the same bytes, on every machine. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestSite } from '#tests/digest-site.ts';
import { buildProject, createProject } from '#tests/own-project.ts';
import { OWN_ENVIRONMENT } from '#tests/setup.ts';
import { getFixture } from './fixture-site.ts';

/** Has folders listed in reverse, and files private. */
const REVERSED = `--import=${new URL('../reversed-folders.mjs', import.meta.url).href}`;

/** Where another day begins hours later than at the first build. */
const OTHER_ENVIRONMENT = {
  TZ: 'America/New_York',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
  LANGUAGE: 'en',
  NODE_OPTIONS: REVERSED,
};

test('the same bytes come out in Tokyo, in German, and in New York, in a folder with spaces, an apostrophe and Cyrillic letters, where folders are listed in reverse and files are private', async () => {
  const { dir, contentDir, origin, base, buildDate } = getFixture();
  expect(OWN_ENVIRONMENT).toMatchObject({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' });
  const folder = mkdtempSync(join(tmpdir(), 'site-bytes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const project = createProject(folder, "Đorđe's own проба");
  cpSync(contentDir, join(project, contentDir), { recursive: true });
  const settings = { CONTENT_DIR: contentDir, SITE_URL: origin, BASE_PATH: base, BUILD_DATE: buildDate };
  await buildProject(project, { ...settings, ...OTHER_ENVIRONMENT });
  const [first, again] = [digestSite(dir), digestSite(join(project, 'dist'))];
  const files = new Set([...Object.keys(first), ...Object.keys(again)]);
  expect(files.size).toBeGreaterThan(0);
  expect([...files].filter((file) => first[file] !== again[file])).toEqual([]);
});
