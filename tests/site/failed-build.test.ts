import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getFixture } from './fixture-site.ts';

/** Three mistakes that editors make, each in a file of its own. */
const MISTAKES = {
  'cities/misspelt.md': 'kind: city\ntitle: A\nsumary: B.\ncountry: RS\nlocation: {lat: 1, lon: 1}',
  'hubs/nowhere.md': 'kind: coworking\ntitle: A\nsummary: B.\noperator: organisations/nowhere-at-all',
  'events/impossible.md': 'kind: forum\ntitle: A\nsummary: B.\nstart: 2026-02-31',
};

test('a build that finds mistakes tells all of them and leaves the last site as it is', () => {
  const root = mkdtempSync(join(tmpdir(), 'mostovi-failed-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [contentDir, outDir] = [join(root, 'content'), join(root, 'site')];
  cpSync(getFixture().contentDir, contentDir, { recursive: true });
  for (const [file, fields] of Object.entries(MISTAKES)) {
    writeFileSync(join(contentDir, file), `---\n${fields}\n---\n`);
  }
  mkdirSync(join(outDir, 'pagefind'), { recursive: true });
  writeFileSync(join(outDir, 'index.html'), 'the last site');
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_DATE: '2026-06-01' },
  });
  expect(status).toBe(1);
  expect(stdout).toContain('cities/misspelt.md:4:1');
  expect(stdout).toContain('summary: B.');
  expect(stdout).toContain('hubs/nowhere.md:5:11');
  expect(stdout).toContain('events/impossible.md:5:1');
  expect(stdout).toMatch(/3 errors in 3 files/);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the last site');
});
