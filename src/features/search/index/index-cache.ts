/**
 * Keeps what a build can take from the last one. A damaged file, or one that other code has written, is as good as none:
 * everything in it can be made again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#entries/cache-file.ts';
import { readKeptValue, writeKeptValue } from '#entries/kept-value.ts';

/** Keeps a value of plain data and bytes under a path. */
export const writeKept = (path: string, value: unknown): void => writeKeptValue(path, getRecipe(), value);

/** What was kept under a path by this very code; undefined where there is nothing, or where it is damaged. */
export const readKept = (path: string): unknown => readKeptValue(path, getRecipe());

/** The folders and files of code that decide what an index holds, below `src/`. */
const MAKERS = ['features/search', 'text', 'routes/sections.ts'];

const SOURCE = join(import.meta.dirname, '..', '..', '..');

let recipe: string | undefined;

/** The digest of the code that makes an index, and of what runs it. */
function getRecipe(): string {
  recipe ??= digestOf(
    [process.version, ...MAKERS.flatMap((maker) => listCode(join(SOURCE, maker)))].join('\n'),
  );
  return recipe;
}

function listCode(path: string): string[] {
  if (path.endsWith('.ts')) return [digestOf(readFileSync(path))];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => digestOf(readFileSync(join(path, file))));
}
