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
import { makeAttack } from './attack.ts';
import { BUILD_DATE, writeContent } from './content.ts';
import { copyProject, getOwnEnvironment } from './dev-server.ts';
import { WORLD } from './mistakes/mistake.ts';
import { createProgram, listConfiguration, listWays, SECRET_NAME } from './ways-to-run-code.ts';

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
    const mark = join(writeContent({}), 'ran');
    const { status, stdout } = run(['scripts/build.ts'], await makeAttack(mark));
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
    expect(existsSync(mark)).toBe(false);
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

  test('code is not run and configuration not read by a build without a check, and nothing of the machine is in the site', async () => {
    // Deeper than the configuration, whose place it takes for its own entry alone.
    const attack = await makeAttack(mark, 'projects/below');
    const harmless = ways.filter(({ outcome }) => outcome === 'harmless');
    const put = [...listConfiguration(createProgram(mark)), ...harmless].map((way) => way.files);
    const files = Object.assign({}, attack, ...put);
    expect(put.flatMap(Object.keys).filter((file) => file.startsWith('projects/below/'))).toEqual([]);
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
    expect(readFileSync(join(site, 'projects/attack/index.html'), 'utf8')).toContain('alt="A hall"');
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
