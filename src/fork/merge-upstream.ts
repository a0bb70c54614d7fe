/** Brings in what upstream has improved: all of its code, and nothing of its content. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_FILES } from './make-fork.ts';

/** What upstream alone writes below `content/`. */
const GUIDE = 'content/README.md';

/**
 * Merges a branch of upstream into a fork. Content stays as it is; where both have changed the same lines of a file that
 * is the fork's own, those of the fork stay. Returns the files with conflicts that somebody has to resolve: without any,
 * the merge is committed.
 *
 * @throws if git does, for instance because of changes that are not committed
 */
export function mergeUpstream(dir: string, branch: string): string[] {
  const run = (...args: string[]) => spawnSync('git', args, { cwd: dir, encoding: 'utf8' });
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
  const own = new Set(list('ls-tree', '-r', '--name-only', 'HEAD', 'content'));
  const arrived = new Set([
    ...list('diff', '--name-only', 'HEAD', '--', 'content'),
    ...list('diff', '--name-only', '--diff-filter=U', '--', 'content'),
  ]);
  for (const path of arrived) {
    if (path === GUIDE) continue;
    if (own.has(path)) git('checkout', 'HEAD', '--', path);
    else git('rm', '-q', '-f', '--ignore-unmatch', '--', path);
  }
  for (const path of list('diff', '--name-only', '--diff-filter=U')) {
    if (OWN_FILES.some((file) => file === path)) keepOwn(dir, path, git);
  }
  const open = list('diff', '--name-only', '--diff-filter=U');
  if (open.length === 0) git('commit', '-q', '--no-edit');
  return open;
}

/** Takes all that upstream has changed in a file, but where the fork has changed the same lines. */
function keepOwn(dir: string, path: string, git: (...args: string[]) => string): void {
  if (path.endsWith('.png') || path.endsWith('.svg') || path.endsWith('.md')) {
    git('checkout', '--ours', '--', path);
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'site-merge-'));
    try {
      const sides = [2, 1, 3].map((side) => {
        const file = join(folder, String(side));
        writeFileSync(file, git('show', `:${side}:${path}`));
        return file;
      });
      git('merge-file', '--ours', ...sides);
      writeFileSync(join(dir, path), readFileSync(sides[0] ?? ''));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  git('add', '--', path);
}
