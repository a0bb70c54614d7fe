/**
 * Keeps what a build can take from the last one, as a few files with a digest before what they hold. A damaged file, or
 * one that other code has written, is as good as none: everything in it can be made again.
 */
import { hash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { tellDamaged } from '#entries/damaged-cache.ts';

/** Characters of a digest. */
const DIGEST = 64;

const digest = (data: Uint8Array | string): string => hash('sha256', data, 'hex');

/** Keeps a value of plain data and bytes under a path. */
export function writeKept(path: string, value: unknown): void {
  const data = serialize([getRecipe(), value]);
  mkdirSync(dirname(path), { recursive: true });
  const next = getNext(path);
  writeFileSync(next, digest(data));
  appendFileSync(next, data);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
  renameSync(next, path);
}

const getNext = (path: string) => `${path}.next`;

/** What was kept under a path by this very code; undefined where there is nothing, or where it is damaged. */
export function readKept(path: string): unknown {
  // What a killed build has left.
  rmSync(getNext(path), { recursive: true, force: true });
  if (!existsSync(path)) return undefined;
  const data = readWhole(path);
  if (!data) {
    tellDamaged(path);
    return undefined;
  }
  const [recipe, value] = deserialize(data);
  return recipe === getRecipe() ? value : undefined;
}

/** What a file holds; undefined if it is not what was written. */
function readWhole(path: string): Buffer | undefined {
  try {
    const content = readFileSync(path);
    const data = content.subarray(DIGEST);
    return content.toString('latin1', 0, DIGEST) === digest(data) ? data : undefined;
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
