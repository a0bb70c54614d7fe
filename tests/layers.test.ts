import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A file of the site, what it must not import, and what it may. */
const CASES = [
  ['src/time/x.ts', '#collections/index.ts', 'temporal-polyfill'],
  ['src/memo/x.ts', '#time/zone.ts', './memoize.ts'],
  ['src/time/x.ts', 'node:fs', './zone.ts'],
  ['src/text/x.ts', '#collections/index.ts', './nearest.ts'],
  ['src/text/x.ts', 'node:fs', './alphabets.ts'],
  ['src/collections/x.ts', '#site.ts', '#time/zone.ts'],
  ['src/collections/x.ts', 'astro/zod', 'zod'],
  ['src/collections/x.ts', 'node:fs', './fields.ts'],
  ['src/routes/x.ts', '#entries/settings.ts', '#collections/index.ts'],
  ['src/entries/x.ts', '#graph/relations.ts', '#collections/index.ts'],
  ['src/entries/x.ts', 'astro:content', 'yaml'],
  ['src/graph/x.ts', '#entries/read-content.ts', '#collections/index.ts'],
  ['src/graph/x.ts', '#i18n/en.ts', '#time/zone.ts'],
  ['src/markdown/x.ts', '#model/view-types.ts', '#i18n/en.ts'],
  ['src/markdown/rules/x.ts', 'astro', 'satteri'],
  ['src/preflight/x.ts', '#model/view-types.ts', '#entries/read-content.ts'],
  ['src/preflight/fields/x.ts', '#authoring/template.ts', '#markdown/check.ts'],
  ['src/authoring/x.ts', '#model/view-types.ts', '#preflight/check.ts'],
  ['src/authoring/x.ts', '#features/search/words/fold.ts', '@clack/prompts'],
  ['src/model/x.ts', '#features/hosting/headers.ts', 'astro:content'],
  ['src/model/dates/x.ts', '#authoring/template.ts', '#graph/graph.ts'],
  ['src/features/search/x.ts', '#authoring/choices.ts', '#i18n/en.ts'],
  ['src/features/map/x.ts', 'astro:content', '#model/view-types.ts'],
  ['src/features/map/X.astro', '#layouts/Document.astro', '#model/view-types.ts'],
  ['src/features/map/x.ts', '../../model/routes.ts', '#components/Section.astro'],
  ['src/components/X.astro', '#authoring/template.ts', '#i18n/en.ts'],
  ['src/components/X.astro', '#layouts/Document.astro', '#model/view-types.ts'],
  ['src/components/X.astro', '#features/map/Map.astro', '#model/routes.ts'],
  ['src/components/X.astro', '#model/get-site-model.ts', '#model/view-types.ts'],
  ['src/components/X.astro', '../layouts/Document.astro', './Teaser.astro'],
  ['src/pages/x.astro', '#authoring/template.ts', '#i18n/en.ts'],
  ['src/layouts/X.astro', '#preflight/report/report.ts', '#components/Teaser.astro'],
  ['src/pages/x.astro', 'astro:content', '#layouts/Document.astro'],
  ['src/pages/x.astro', '#pages/index.astro', '#features/lists/route-data.ts'],
  ['src/commands/x.ts', '#pages/index.astro', '#build/build.ts'],
  ['src/build/x.ts', '#pages/index.astro', '#preflight/report/report.ts'],
  ['src/build/x.test.ts', '../features/hosting/headers.ts', '#features/hosting/headers.ts'],
  ['scripts/x.ts', '../src/features/hosting/headers.ts', '#features/hosting/headers.ts'],
] as const;

const root = mkdtempSync(join(tmpdir(), 'mostovi-layers-'));
let faults: Set<string>;

/** Every import in a file of its own, so that the linter runs once. */
function toFile(path: string, specifier: string): string {
  return path.replace(/\bx(?=\.)/i, specifier.replace(/\W/g, '_'));
}

beforeAll(() => {
  copyFileSync('biome.json', join(root, 'biome.json'));
  for (const [path, ...specifiers] of CASES) {
    for (const specifier of specifiers) {
      const file = join(root, toFile(path, specifier));
      const code = `import { x } from '${specifier}';\n`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, path.endsWith('.astro') ? `---\n${code}---\n` : code);
    }
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: root, encoding: 'utf8' });
  const report: { diagnostics: { location: { path: string } }[] } = JSON.parse(stdout);
  faults = new Set(report.diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')));
});

afterAll(() => rmSync(root, { recursive: true }));

describe('dependencies point one way', () => {
  test.each(CASES)('%s must not import %s, and may import %s', (path, forbidden, allowed) => {
    expect(faults).toContain(toFile(path, forbidden));
    expect(faults).not.toContain(toFile(path, allowed));
  });
});
