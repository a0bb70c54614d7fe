/** Copies of the project, whose builds share no folder with others. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE_DIR } from '#entries/settings.ts';

/** What a build reads beside content. */
const PROJECT = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Makes a project without content that shares no cache with others: its packages are links. */
export function createProject(root: string, name: string): string {
  const dir = join(root, name);
  mkdirSync(join(dir, 'node_modules'), { recursive: true });
  for (const item of PROJECT) cpSync(item, join(dir, item), { recursive: true });
  useTestSettings(dir);
  for (const item of readdirSync('node_modules').filter((item) => !/^\.(?!bin)/.test(item))) {
    symlinkSync(join(process.cwd(), 'node_modules', item), join(dir, 'node_modules', item), 'junction');
  }
  return dir;
}

/** Gives a copy of the project the settings of tests, as its own: it can change them. */
export function useTestSettings(dir: string): void {
  cpSync('tests/test-site.ts', join(dir, 'src/site.ts'));
  const file = join(dir, 'package.json');
  const { imports, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  const { '#site.ts': _, ...others } = imports;
  writeFileSync(file, `${JSON.stringify({ ...rest, imports: others }, null, 2)}\n`);
}

/** The environment of a build: variables of the test runner would change it. */
export function getBuildEnv(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...inherited } = process.env;
  return { ...inherited, BUILD_DATE: '2026-06-01', ...env };
}

/** Builds a project. Returns what it prints; throws that if it fails. */
export async function buildProject(
  dir: string,
  env: Readonly<Record<string, string>> = {},
  ...args: string[]
): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/build.ts', ...args], {
      cwd: dir,
      env: getBuildEnv(env),
      maxBuffer: 64 * 1024 * 1024,
    });
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  }
}

/**
 * What builds have left: everything in the project beside the site, and in its cache. Cards and empty folders are kept
 * for later.
 */
export const listLeft = (dir: string): string[] =>
  [
    ...readdirSync(dir),
    ...readdirSync(join(dir, CACHE_DIR), { recursive: true, encoding: 'utf8' }).filter(
      (file) => !/^cards\/[0-9a-f]{64}\.png$|^\w+\/folders(?:\/|$)/.test(file),
    ),
  ].sort();
