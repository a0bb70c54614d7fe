/** Reads earlier states of a content folder from git. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A commit after which the content stayed as it was for the rest of its day. */
interface DayCommit {
  commit: string;
  /** The day of the commit in UTC, `YYYY-MM-DD`. */
  day: string;
}

export class GitHistory {
  readonly #dir: string;

  private constructor(dir: string) {
    this.#dir = dir;
  }

  /** The history of a content folder. Returns undefined without git, or if no commit has the folder. */
  static find(dir: string): GitHistory | undefined {
    const history = new GitHistory(dir);
    return history.#ask('log', '-1', '--format=%H', '--', '.') ? history : undefined;
  }

  /** True if files of the folder differ from the last commit; `file` aside. */
  hasUncommitted(file: string): boolean {
    return this.#ask('status', '--porcelain', '--', '.', `:!${file}`) !== '';
  }

  /** True if the commit is known here and leads to this state. */
  isPast(commit: string): boolean {
    return this.#run(['merge-base', '--is-ancestor', commit, 'HEAD']).status === 0;
  }

  /** True if only the last commits are here, as in a shallow clone. */
  isShallow(): boolean {
    return this.#ask('rev-parse', '--is-shallow-repository') === 'true';
  }

  /** The last commit that changed a file of the folder, or the folder itself (`.`). */
  findLast(file: string): string | undefined {
    return this.#ask('log', '-1', '--format=%H', '--', file) || undefined;
  }

  /** The last commit of each day on which the folder changed, behind a commit or from the first one on. */
  listDays(since: string | undefined): DayCommit[] {
    const range = since === undefined ? 'HEAD' : `${since}..HEAD`;
    const log = this.#ask(
      ...['log', '--reverse', '--first-parent', '--date=format-local:%Y-%m-%d', '--format=%H %cd', range],
      ...['--', '.'],
    );
    const commits = (log ?? '').split('\n').flatMap((line) => {
      const [commit = '', day = ''] = line.split(' ');
      return commit === '' ? [] : [{ commit, day }];
    });
    return [...new Map(commits.map((commit) => [commit.day, commit])).values()];
  }

  /** Calls `use` with a folder that has the content of a commit, and deletes it. Throws if git can’t read it. */
  useContentOf<Result>(commit: string, use: (dir: string) => Result): Result {
    const dir = mkdtempSync(join(tmpdir(), 'site-history-'));
    try {
      const prefix = this.#ask('rev-parse', '--show-prefix') ?? '';
      const env = { GIT_INDEX_FILE: join(dir, 'index') };
      this.#get(['read-tree', `${commit}:${prefix}`], env);
      this.#get(['-C', this.#top(), 'checkout-index', '--all', `--prefix=${join(dir, 'content')}/`], env);
      return use(join(dir, 'content'));
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }

  #top = () => this.#ask('rev-parse', '--show-toplevel') ?? '.';

  #run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    return spawnSync('git', ['-C', this.#dir, ...args], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC', ...env },
      maxBuffer: 1024 ** 3,
    });
  }

  /** What git prints, without the line end; undefined if it fails. */
  #ask(...args: string[]): string | undefined {
    const { status, stdout } = this.#run(args);
    return status === 0 ? stdout.trimEnd() : undefined;
  }

  #get(args: readonly string[], env: Readonly<Record<string, string>>): void {
    const { status, stderr } = this.#run(args, env);
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr.trim()}`);
  }
}
