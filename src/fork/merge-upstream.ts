/** Brings in what upstream has improved: all of its code, and nothing of its content. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORM_FOLDERS } from '#authoring/issue-forms/write-forms.ts';
import { OWN_FILES, PACKAGE } from './make-fork.ts';
import { namePackage, readPackageName } from './package-name.ts';

/** What upstream alone writes below `content/`. */
const GUIDE = 'content/README.md';

/** What stays as the fork has it: content, and the forms that `npm run schemas` makes of its collections. */
const KEPT = ['content', ...FORM_FOLDERS.map(({ dir, ending }) => `${dir}/*${ending}`)];

/**
 * Merges a branch of upstream into a fork. Content and forms stay as they are; where both have changed the same lines of a file that
 * is the fork's own, those of the fork stay. Returns the files with conflicts that somebody has to resolve: without any,
 * the merge is committed.
 *
 * @throws if git does, for instance because of changes that are not committed
 */
export function mergeUpstream(dir: string, branch: string): string[] {
  const run = (...args: string[]) =>
    spawnSync('git', args, { cwd: dir, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = run(...args);
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim() || stdout.trim()}`);
    return stdout;
  };
  const list = (command: string, ...args: string[]) =>
    git(command, '-z', ...args)
      .split('\0')
      .filter((path) => path !== '');
  if (list('status', '--porcelain', '--untracked-files=no').length > 0)
    throw new Error('There are changes that are not committed. Commit them, then merge.');
  const { status, stdout, stderr } = run('merge', '--no-ff', '--no-commit', branch);
  const isMerging = run('rev-parse', '-q', '--verify', 'MERGE_HEAD').status === 0;
  if (!isMerging) {
    if (status !== 0) throw new Error(`git merge: ${stderr.trim() || stdout.trim()}`);
    return [];
  }
  const own = new Set(
    list('ls-tree', '-r', '--name-only', 'HEAD', 'content', ...FORM_FOLDERS.map(({ dir }) => dir)),
  );
  const arrived = new Set([
    ...list('diff', '--name-only', 'HEAD', '--', ...KEPT),
    ...list('diff', '--name-only', '--diff-filter=U', '--', ...KEPT),
  ]);
  for (const path of arrived) {
    if (path === GUIDE) continue;
    if (own.has(path)) git('checkout', 'HEAD', '--', path);
    else git('rm', '-q', '-f', '--ignore-unmatch', '--', path);
  }
  for (const path of list('diff', '--name-only', '--diff-filter=U')) {
    if (OWN_FILES.some((file) => file === path)) keepOwn(dir, path, git);
    if (PACKAGE.some((file) => file === path)) mergePackage(dir, path, git);
  }
  const open = list('diff', '--name-only', '--diff-filter=U');
  if (open.length === 0) git('commit', '-q', '--no-edit');
  return open;
}

type Git = (...args: string[]) => string;

/** Takes all that upstream has changed in a file, but where the fork has changed the same lines. */
function keepOwn(dir: string, path: string, git: Git): void {
  if (/\.(?:png|svg|md)$/.test(path)) git('checkout', '--ours', '--', path);
  else writeFileSync(join(dir, path), mergeSides(listSides(path, git), '--ours').text);
  git('add', '--', path);
}

/** Takes all that upstream has changed in the package, under the name of the fork. What is changed in both is left. */
function mergePackage(dir: string, path: string, git: Git): void {
  const sides = listSides(path, git);
  const own = readPackageName(sides[0] ?? '');
  const { text, isWhole } = mergeSides(sides.map((side) => namePackage(side, own)));
  writeFileSync(join(dir, path), text);
  if (isWhole) git('add', '--', path);
}

/** The text of a file in the fork, before both, and in upstream. */
const listSides = (path: string, git: Git) => [2, 1, 3].map((side) => git('show', `:${side}:${path}`));

/** What both have made of a file, and whether all of it could be joined. */
function mergeSides(sides: readonly string[], ...args: string[]): { text: string; isWhole: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'site-merge-'));
  try {
    const files = sides.map((text, at) => {
      const file = join(folder, String(at));
      writeFileSync(file, text);
      return file;
    });
    const { status } = spawnSync('git', ['merge-file', ...args, ...files]);
    return { text: readFileSync(files[0] ?? '', 'utf8'), isWhole: status === 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
