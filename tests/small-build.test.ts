/** What a build prints of the smallest content: one entry, and no picture. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeContent } from './content.ts';
import { WORLD } from './mistakes/mistake.ts';
import { buildProject, createProject } from './own-project.ts';

test('one entry without pictures is built without a word about the configuration of Astro', async () => {
  const root = mkdtempSync(join(tmpdir(), 'site-small-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const content = writeContent({ 'cities/nis.md': String(WORLD['cities/nis.md']) });
  const project = createProject(root, 'project');
  const printed = await buildProject(project, { CONTENT_DIR: content }, '--compress');
  expect(printed).toContain('1 entry built: ');
  expect(printed).not.toMatch(/config file|1 entries|warn/i);
  for (const ending of ['', '.gz', '.br']) {
    expect(existsSync(join(project, `dist/cities/nis/index.html${ending}`)), ending).toBe(true);
  }
});
