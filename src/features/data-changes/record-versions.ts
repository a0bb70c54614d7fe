/** Records the history of the data in `content/changes.jsonl`: from git, or by comparing with the last site. */
import { CHANGES_FILE, readVersions, type Version } from '#entries/change-list.ts';
import { type DataState, listChanges } from './compare.ts';
import { readBuiltState, readContentState } from './data-states.ts';
import { GitHistory } from './git-history.ts';

interface RecordOptions {
  contentDir: string;
  /** The folder of the last site, which counts where there is no git. */
  outDir: string;
  /** The day of a version that is compared with the last site, `YYYY-MM-DD`. */
  buildDate: string;
}

const EMPTY: DataState = { records: new Map(), texts: new Map() };

/**
 * The versions of the data with those that are new: in git one for each day on which the data changed, without git one
 * for what differs from the last site. Those that are recorded stay as they are. Throws a sentence for the user if the
 * past can’t be read.
 */
export function recordVersions(options: RecordOptions): { versions: Version[]; added: Version[] } {
  const known = readVersions(options.contentDir);
  const history = GitHistory.find(options.contentDir);
  const found = history ? listFromGit(history, known, options) : listFromSite(known, options);
  const added = found
    .filter(({ changes }) => changes.length > 0)
    .map((version, index) => ({ version: known.length + index + 1, ...version }));
  return { versions: [...known, ...added], added };
}

type NewVersion = Omit<Version, 'version'>;

function listFromGit(
  history: GitHistory,
  known: readonly Version[],
  { contentDir }: Pick<RecordOptions, 'contentDir'>,
): NewVersion[] {
  if (history.hasUncommitted(CHANGES_FILE)) {
    throw new Error(`Files in ${contentDir} are not committed. Commit them first, then record the changes.`);
  }
  const base = findBase(history, known);
  const readState = (commit: string, day: string) =>
    history.useContentOf(commit, (dir) => readContentState(dir, day));
  const days = history.listDays(base);
  // Until the first new day nothing was published that was not on the last recorded one.
  let last = base === undefined ? EMPTY : readState(base, known.at(-1)?.date ?? '');
  return days.map(({ commit, day }) => {
    const state = readState(commit, day);
    const changes = listChanges(last, state);
    last = state;
    return { date: day, commit, changes };
  });
}

/** The commit whose content the last version recorded; undefined if nothing is recorded. */
function findBase(history: GitHistory, known: readonly Version[]): string | undefined {
  const last = known.at(-1);
  if (last?.commit !== undefined && history.isPast(last.commit)) return last.commit;
  if (history.isShallow()) {
    throw new Error(
      'This copy of the repository has only its last commits. Fetch all of them first: git fetch --unshallow',
    );
  }
  if (!last) return undefined;
  // Commits get other names when a branch is rebased: the history then begins where it was last recorded.
  const recorded = history.findLast(CHANGES_FILE);
  if (recorded === undefined) {
    throw new Error(`${CHANGES_FILE} was never committed. Commit it first, then record the changes.`);
  }
  return recorded;
}

function listFromSite(
  known: readonly Version[],
  { contentDir, outDir, buildDate }: RecordOptions,
): NewVersion[] {
  const built = readBuiltState(outDir);
  if (!built && known.length > 0) {
    throw new Error(
      `There is no git here, and no site in ${outDir} to compare with. Put the last site there, or fetch the repository.`,
    );
  }
  const changes = listChanges(built ?? EMPTY, readContentState(contentDir, buildDate));
  return [{ date: buildDate, changes }];
}
