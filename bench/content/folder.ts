/** Generated content on the disk, reused until its generator changes. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readSettings } from '#entries/settings.ts';
import { makeFiles } from './files.ts';
import { drawPictures } from './pictures.ts';

/** Folders and files that determine the bytes of generated content. */
const MAKERS = [
  'bench/content',
  'src/collections',
  'src/features/map/countries-of-the-world.ts',
  'src/markdown/syntax/headings.ts',
  'src/text',
  'src/time',
  'package-lock.json',
];

/** Everything that the benchmark keeps; git ignores it. */
export const CACHE = resolve('node_modules/.cache/site-bench');

/**
 * Gets a content folder of so many entries, as an absolute path. Generates it if it does not exist or the generator
 * has changed.
 */
export async function getGeneratedContent(size: number, seed: number, cache = CACHE): Promise<string> {
  const dir = join(cache, `${size}-${seed}`);
  const content = join(dir, 'content');
  const stamp = join(dir, 'made-by');
  const makers = digestFiles(MAKERS);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === makers) return content;
  rmSync(dir, { recursive: true, force: true });
  await writeGeneratedContent(content, size, seed);
  // Written last: an interrupted run has no stamp and starts again.
  writeFileSync(stamp, makers);
  return content;
}

/** Writes a content folder of so many entries. */
export async function writeGeneratedContent(dir: string, size: number, seed: number): Promise<void> {
  const folders = new Set<string>();
  for (const { file, content } of makeFiles(size, seed, await drawPictures())) {
    const folder = dirname(join(dir, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(dir, file), content);
  }
}

/** Copies the content of this site, so that the caches of its own builds stay unchanged. */
export function copyOwnContent(): string {
  const copy = join(CACHE, 'own', 'content');
  rmSync(copy, { recursive: true, force: true });
  cpSync(readSettings().contentDir, copy, { recursive: true });
  return copy;
}

/** The SHA-256 digest of files and folders without tests, in hex. */
export function digestFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of listFiles(path)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (statSync(path).isFile()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(`${path}/${name}`));
}
