/** Asks git which files of a folder have changed. */
import { spawnSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';

/**
 * Lists the files below a folder that differ from the last commit, new ones too, by their paths below the folder, with
 * `/`. Returns undefined without git, or outside of a working copy.
 */
export function listChangedFiles(dir: string): ReadonlySet<string> | undefined {
  const ask = (...args: string[]) => spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
  const top = ask('rev-parse', '--show-toplevel');
  const status = ask('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.');
  if (top.status !== 0 || status.status !== 0) return undefined;
  const root = top.stdout.replace(/\n$/, '');
  const paths = status.stdout.split('\0').filter((line) => line !== '');
  return new Set(paths.map((line) => relative(dir, resolve(root, line.slice(3))).replaceAll(sep, '/')));
}
