/** The digest of the project: of everything but content, pictures and packages that decides what is made of a content folder. */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The file that Node reads as `#site.ts`, by the conditions that it runs with: `imports` in package.json. */
export const SITE_FILE: string = createRequire(import.meta.url).resolve('#site.ts');

/** Code, settings, and what says which packages are to be and which are installed. A project can be without one of them. */
const PROJECT = [
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
];

const isTest = (name: string) => name.endsWith('.test.ts');

/** The SHA-256 digest, hex, of the project in the current folder and of the version of Node. Tests don’t count. */
export function digestProject(): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of [...PROJECT.flatMap(listFiles), SITE_FILE]) {
    digest.update(`${file} ${hash('sha256', readFileSync(file), 'hex')}\n`);
  }
  return digest.digest('hex');
}

/** The file at a path, or all files below it but tests; nothing if there is none. */
function listFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  const items = readdirSync(path, { recursive: true, withFileTypes: true });
  return items
    .flatMap((item) => (item.isFile() && !isTest(item.name) ? [join(item.parentPath, item.name)] : []))
    .sort();
}
