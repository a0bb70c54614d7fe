import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getFixture } from './fixture-site.ts';

/** Three mistakes, each in its own file. */
const MISTAKES = {
  'cities/misspelt.md': 'kind: city\ntitle: A\nsumary: B.\ncountry: RS\nlocation: {lat: 1, lon: 1}',
  'hubs/nowhere.md': 'kind: coworking\ntitle: A\nsummary: B.\noperator: organisations/nowhere-at-all',
  'events/impossible.md': 'kind: forum\ntitle: A\nsummary: B.\nstart: 2026-02-31',
};

/** Builds the fixture after a change of its content; the last site must stay. */
function failToBuild(change: (contentDir: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'site-failed-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [contentDir, outDir] = [join(root, 'content'), join(root, 'site')];
  cpSync(getFixture().contentDir, contentDir, { recursive: true });
  change(contentDir);
  const readList = () => readFileSync(join(contentDir, 'addresses.txt'), 'utf8');
  const list = readList();
  mkdirSync(join(outDir, 'pagefind'), { recursive: true });
  writeFileSync(join(outDir, 'index.html'), 'the last site');
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_DATE: '2026-06-01' },
  });
  expect(status).toBe(1);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the last site');
  expect(readList()).toBe(list);
  return stdout;
}

test('a build that finds mistakes tells all of them and leaves the last site as it is', () => {
  const stdout = failToBuild((contentDir) => {
    for (const [file, fields] of Object.entries(MISTAKES)) {
      writeFileSync(join(contentDir, file), `---\n${fields}\n---\n`);
    }
  });
  expect(stdout).toContain('cities/misspelt.md:4:1');
  expect(stdout).toContain('summary: B.');
  expect(stdout).toContain('hubs/nowhere.md:5:11');
  expect(stdout).toContain('events/impossible.md:5:8');
  expect(stdout).toMatch(/3 errors in 3 files/);
});

test('a renamed entry without its former address fails too, and nothing is added to the list', () => {
  const stdout = failToBuild((contentDir) => {
    const [before, after] = ['study-visit-in-autumn', 'visit-in-autumn'];
    renameSync(join(contentDir, `events/2026/${before}.md`), join(contentDir, `events/2026/${after}.md`));
  });
  expect(stdout).toMatch(/^addresses\.txt:\d+:1 {2}error\n(?:.+\n)+? {2}More: \S+#address-lost$/m);
  expect(stdout).toContain('If “events/2026/visit-in-autumn.md” took its place');
  expect(stdout).toContain('redirectFrom: [/events/study-visit-in-autumn/]');
});
