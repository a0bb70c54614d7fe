/** Content with configuration files for build tools: none of its code may run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeContent } from './content.ts';
import { copyProject, getOwnEnvironment, startDevServer } from './dev-server.ts';
import { renderFile, WORLD } from './mistakes/mistake.ts';
import { makePicture } from './picture-bytes.ts';

const PROJECT = renderFile(
  'kind: programme\ntitle: Attack\nsummary: A programme.\nstart: 2018-01\nend: 2018-06',
  {},
  '<Figure credit="Somebody">\n![A hall](./hall.png)\n</Figure>',
);

const SETTINGS = JSON.stringify({
  compilerOptions: {
    allowJs: true,
    jsx: 'react-jsx',
    jsxImportSource: './evil',
    paths: { 'astro:assets': ['./evil.js'], 'astro/*': ['./evil.js'], '*': ['./evil.js'] },
  },
  include: ['**/*', '**/*.mdx'],
});

/**
 * An .mdx entry with a picture (so that its module imports `astro:assets`), and configuration that redirects that
 * import.
 */
async function makeAttack() {
  const mark = join(writeContent({}), 'ran');
  const evil = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(mark)}, '');
export const Image = () => '', getImage = () => ({}), jsx = () => '', jsxs = jsx, Fragment = '';`;
  const files = {
    ...WORLD,
    'projects/attack.mdx': PROJECT,
    'projects/hall.png': await makePicture('png'),
    'projects/evil.js': evil,
    'projects/evil/jsx-runtime.js': evil,
    'projects/tsconfig.json': SETTINGS,
    'projects/package.json': JSON.stringify({ name: 'astro', exports: { './*': './evil.js' } }),
    'projects/node_modules/astro/package.json': JSON.stringify({
      name: 'astro',
      exports: { './*': './a.js' },
    }),
    'projects/node_modules/astro/a.js': evil,
  };
  return { files, hasRun: () => existsSync(mark) };
}

/** Runs a script of the project, or code, in a copy of the project with the attack. */
function run(args: readonly string[], files: Record<string, string | Uint8Array>) {
  const root = copyProject();
  onTestFinished(() => rmSync(root, { recursive: true }));
  const env = { ...getOwnEnvironment(), CONTENT_DIR: writeContent(files), OUT_DIR: join(root, 'dist') };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { root, status, stdout, stderr };
}

describe('code in the content', () => {
  test('is refused by the check, which names each file, and is not run by the build', async () => {
    const { files, hasRun } = await makeAttack();
    const { status, stdout } = run(['scripts/build.ts'], files);
    expect(status).toBe(1);
    const refused = [...stdout.matchAll(/^(\S+):1:1 {2}error\n(?:.+\n)+? {2}More: \S+#file-foreign$/gm)].map(
      ([, file]) => file,
    );
    expect(refused).toEqual([
      'projects/evil.js',
      'projects/evil/jsx-runtime.js',
      'projects/node_modules',
      'projects/package.json',
      'projects/tsconfig.json',
    ]);
    expect(hasRun()).toBe(false);
  });

  test('is not run by a build without a check', async () => {
    const { files, hasRun } = await makeAttack();
    const build =
      "import './src/commands/environment.ts'; import { build } from 'astro'; await build({ logLevel: 'error' });";
    const { root, status, stderr } = run(['--input-type=module', '--eval', build], files);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(root, 'dist.next/projects/attack/index.html'), 'utf8')).toContain(
      'alt="A hall"',
    );
    expect(hasRun()).toBe(false);
  });

  test('is not run in dev, and is reported', async () => {
    const { files, hasRun } = await makeAttack();
    const server = await startDevServer(files);
    onTestFinished(() => server.stop());
    const page = await fetch(`${server.url}projects/attack/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('alt="A hall"')]);
    // The check of files goes on after the first page.
    await expect
      .poll(() => server.getPrinted(), { timeout: 120_000 })
      .toContain('projects/tsconfig.json:1:1  error');
    writeFileSync(join(server.contentDir, 'projects/jsconfig.json'), SETTINGS);
    await expect
      .poll(() => server.getPrinted(), { timeout: 120_000 })
      .toContain('projects/jsconfig.json:1:1');
    expect(hasRun()).toBe(false);
  });
});
