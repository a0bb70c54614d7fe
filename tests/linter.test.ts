/** What the linter reports about imports at once, in an editor; `layers.test.ts` checks the rest. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A file, a forbidden import, and an allowed one. */
const CASES = [
  ['src/model/a.ts', 'astro:content', '#graph/graph.ts'],
  ['src/features/map/a.ts', 'astro:content', '#model/view-types.ts'],
  ['src/pages/a.astro', 'astro:content', '#layouts/Document.astro'],
  ['src/features/map/b.ts', '../../model/routes.ts', './label-placement.ts'],
  ['src/components/A.astro', '../layouts/Document.astro', './Teaser.astro'],
  ['src/model/get-site-model.ts', '../graph/graph.ts', 'astro:content'],
  ['src/build/a.test.ts', '../features/hosting/headers.ts', '#features/hosting/headers.ts'],
  ['src/pages/b.astro', '#pages/index.astro', '#features/lists/route-data.ts'],
  ['src/build/b.ts', '#pages/index.astro', '#preflight/report/report.ts'],
  ['src/model/content-loader.ts', '#pages/index.astro', 'astro:content'],
  ['tests/a.ts', '#pages/index.astro', '#model/routes.ts'],
  ['scripts/a.ts', '../src/features/hosting/headers.ts', '#features/hosting/headers.ts'],
] as const;

interface Diagnostic {
  location: { path: string; start: { line: number } };
}

const root = mkdtempSync(join(tmpdir(), 'site-linter-'));
let diagnostics: Diagnostic[];

beforeAll(() => {
  copyFileSync('biome.json', join(root, 'biome.json'));
  for (const [path, forbidden, allowed] of CASES) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const fence = path.endsWith('.astro') ? '---\n' : '';
    writeFileSync(
      file,
      `${fence}import { a } from '${allowed}';\nimport { b } from '${forbidden}';\n${fence}`,
    );
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: root, encoding: 'utf8' });
  diagnostics = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(root, { recursive: true }));

test.each(CASES)('%s must not import %s, and may import %s', (path) => {
  const lines = diagnostics
    .filter(({ location }) => location.path.replaceAll('\\', '/') === path)
    .map(({ location }) => location.start.line);
  expect(lines).toEqual([path.endsWith('.astro') ? 3 : 2]);
});
