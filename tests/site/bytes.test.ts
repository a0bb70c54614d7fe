/** The same content and day give the same bytes, on every machine. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from './documents.ts';
import { getFixture } from './fixture-site.ts';

const { dir, contentDir, origin, base, buildDate } = getFixture();
const folder = mkdtempSync(join(tmpdir(), 'mostovi-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The digest of every file of a built site, by path. */
function readDigests(site: string): Record<string, string> {
  const readDigest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(site).map((file) => [file, readDigest(file)]));
}

/** Builds the fixture from nothing in another environment. Returns its folder. */
async function buildAgain(name: string, environment: Record<string, string>): Promise<string> {
  const { NODE_ENV, VITEST, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  const outDir = join(folder, name);
  const settings = { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: origin, BASE_PATH: base };
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--fresh'], {
    env: { ...env, ...settings, BUILD_DATE: buildDate, ...environment },
  });
  return outDir;
}

test.each([
  ['in UTC', { TZ: 'UTC' }],
  ['in New York', { TZ: 'America/New_York' }],
  ['in Tokyo, in German', { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' }],
])('the same bytes come out %s', async (name, environment) => {
  const first = readDigests(dir);
  const again = readDigests(await buildAgain(name.replace(/\W+/g, '-'), environment));
  const files = new Set([...Object.keys(first), ...Object.keys(again)]);
  expect([...files].filter((file) => first[file] !== again[file])).toEqual([]);
});
