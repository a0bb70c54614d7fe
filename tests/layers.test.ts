import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A file of the site, what it must not import, and what it may. */
const CASES = [
  ['src/time/x.ts', '#collections/index.ts', 'temporal-polyfill'],
  ['src/time/x.ts', 'node:fs', './zone.ts'],
  ['src/collections/x.ts', '#site.ts', '#time/zone.ts'],
  ['src/collections/x.ts', 'astro/zod', 'zod'],
  ['src/collections/x.ts', 'node:fs', './fields.ts'],
  ['src/entries/x.ts', '#graph/relations.ts', '#collections/index.ts'],
  ['src/entries/x.ts', 'astro:content', 'yaml'],
  ['src/graph/x.ts', '#entries/content.ts', '#collections/index.ts'],
  ['src/graph/x.ts', '#i18n/en.ts', '#time/zone.ts'],
  ['src/markdown/x.ts', '#model/types.ts', '#i18n/en.ts'],
  ['src/markdown/x.ts', 'astro', 'satteri'],
  ['src/preflight/x.ts', '#model/types.ts', '#entries/content.ts'],
  ['src/preflight/x.ts', '#authoring/template.ts', '#markdown/check.ts'],
  ['src/authoring/x.ts', '#model/types.ts', '#preflight/check.ts'],
  ['src/authoring/x.ts', '#search/fold.ts', '@clack/prompts'],
  ['src/model/x.ts', '#outputs/headers.ts', 'astro:content'],
  ['src/model/x.ts', '#authoring/template.ts', '#graph/graph.ts'],
  ['src/search/x.ts', '#authoring/choices.ts', '#i18n/en.ts'],
  ['src/components/X.astro', '#authoring/template.ts', '#i18n/en.ts'],
  ['src/pages/x.astro', '#authoring/template.ts', '#i18n/en.ts'],
  ['src/outputs/x.ts', '#components/Facts.astro', '#model/types.ts'],
  ['src/search/x.ts', 'astro:content', '#model/types.ts'],
  ['src/components/X.astro', '#layouts/Document.astro', '#model/types.ts'],
  ['src/components/X.astro', '#model/load.ts', '#model/types.ts'],
  ['src/components/X.astro', '../layouts/Document.astro', './Facts.astro'],
  ['src/layouts/X.astro', '#preflight/report.ts', '#components/Facts.astro'],
  ['src/pages/x.astro', 'astro:content', '#layouts/Document.astro'],
  ['src/pages/x.astro', '#pages/index.astro', '#model/lists.ts'],
  ['src/integrations/x.ts', '#pages/index.astro', '#preflight/report.ts'],
  ['src/integrations/x.test.ts', '../outputs/headers.ts', '#outputs/headers.ts'],
  ['scripts/x.ts', '../src/outputs/headers.ts', '#outputs/headers.ts'],
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
