/** Content with configuration files for build tools: none of its code may run. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '#preflight/check.ts';
import { BUILD_DATE, writeContent } from './content.ts';
import { copyProject, getOwnEnvironment, startDevServer } from './dev-server.ts';
import { renderFile, WORLD } from './mistakes/mistake.ts';
import { makePicture } from './picture-bytes.ts';
import { createProgram, listConfiguration, listWays, SECRET_NAME } from './ways-to-run-code.ts';

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

/** Makes the pages of content that nobody has checked. */
const UNCHECKED = `
  import './src/commands/environment.ts';
  import { makePages } from './src/build/make-pages.ts';
  import { readContent } from './src/entries/read-content.ts';
  import { readSettings } from './src/entries/settings.ts';
  import { toSiteContent } from './src/model/site-content.ts';
  const settings = readSettings();
  await makePages(toSiteContent(readContent(settings.contentDir)), settings);`;

/** Runs a script of the project, or code, in a copy of the project with the attack. */
function run(
  args: readonly string[],
  files: Record<string, string | Uint8Array>,
  variables: Record<string, string> = {},
) {
  const root = copyProject();
  onTestFinished(() => rmSync(root, { recursive: true }));
  const contentDir = writeContent(files);
  const env = {
    ...getOwnEnvironment(),
    ...variables,
    CONTENT_DIR: contentDir,
    OUT_DIR: join(root, 'dist'),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { root, contentDir, status, stdout, stderr };
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
    const { root, status, stderr } = run(['--input-type=module', '--eval', UNCHECKED], files);
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

/** The files below a folder, without those of packages and caches. */
const listFilesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/^(?:node_modules|\.astro)\//.test(file) && statSync(join(dir, file)).isFile());

describe('every way of running code', () => {
  const place = mkdtempSync(join(tmpdir(), 'site-ways-'));
  const mark = join(place, 'ran');
  const contentDir = join(place, 'content');
  const ways = listWays(mark);

  const write = (files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(contentDir, file)), { recursive: true });
      writeFileSync(join(contentDir, file), text);
    }
  };

  beforeAll(() => write(WORLD));

  afterAll(() => rmSync(place, { recursive: true }));

  test.each(ways)('$way is $outcome', ({ files, outcome }) => {
    write(files);
    onTestFinished(() => {
      for (const file of Object.keys(files))
        rmSync(join(contentDir, file.split('/').slice(0, 2).join('/')), { recursive: true, force: true });
      write(WORLD);
    });
    const { diagnostics } = checkFolder(contentDir, { buildDate: BUILD_DATE });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).not.toContain('internal');
    const isNamed = errors.some(({ file }) => Object.keys(files).some((name) => name.startsWith(file)));
    expect(isNamed ? 'refused' : 'harmless').toBe(outcome);
    expect(existsSync(mark)).toBe(false);
  });

  test('configuration is not read by a build without a check, and nothing of the machine is in the site', () => {
    const harmless = ways.filter(({ outcome }) => outcome === 'harmless');
    const put = [...listConfiguration(createProgram(mark)), ...harmless].map((way) => way.files);
    const files = Object.assign({}, WORLD, ...put);
    const secret = 'this-is-what-nobody-may-see';
    const {
      root,
      contentDir: built,
      status,
      stderr,
    } = run(['--input-type=module', '--eval', UNCHECKED], files, {
      [SECRET_NAME]: secret,
      PUBLIC_SECRET: secret,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(mark)).toBe(false);
    const site = join(root, 'dist.next');
    const published = listFilesOf(site);
    expect(published).toContain('index.html');
    const leaks = published.filter((file) => {
      const bytes = readFileSync(join(site, file));
      return [secret, SECRET_NAME, 'evil.example', root].some((text) => bytes.includes(text));
    });
    expect(leaks).toEqual([]);
    const others = listFilesOf(root).filter((file) => !file.startsWith('dist.next/') && !existsSync(file));
    expect(others).toEqual([]);
    expect(listFilesOf(built).filter((file) => !(file in files))).toEqual([]);
  });
});
