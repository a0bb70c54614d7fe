/**
 * Keeps what a build can take from the last one, as a few files with a digest before what they hold. A damaged file, or
 * one that other code has written, is as good as none: everything in it can be made again.
 */
import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Characters of a digest. */
const DIGEST = 64;

const digest = (data: Uint8Array | string): string => hash('sha256', data, 'hex');

/** Keeps a value of plain data and bytes under a path. */
export function writeKept(path: string, value: unknown): void {
  const data = serialize([getRecipe(), value]);
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.next`;
  writeFileSync(next, digest(data));
  appendFileSync(next, data);
  renameSync(next, path);
}

/** What was kept under a path by this very code; undefined where there is nothing, or where it is damaged. */
export function readKept(path: string): unknown {
  try {
    const content = readFileSync(path);
    const data = content.subarray(DIGEST);
    if (content.toString('latin1', 0, DIGEST) !== digest(data)) return undefined;
    const [recipe, value] = deserialize(data);
    return recipe === getRecipe() ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The folders and files of code that decide what an index holds, below `src/`. */
const MAKERS = ['features/search', 'text', 'routes/sections.ts'];

const SOURCE = join(import.meta.dirname, '..', '..', '..');

let recipe: string | undefined;

/** The digest of the code that makes an index, and of what runs it. */
function getRecipe(): string {
  recipe ??= digest(
    [process.version, ...MAKERS.flatMap((maker) => listCode(join(SOURCE, maker)))].join('\n'),
  );
  return recipe;
}

function listCode(path: string): string[] {
  if (path.endsWith('.ts')) return [digest(readFileSync(path))];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => digest(readFileSync(join(path, file))));
}
