/**
 * Exchanges two folders in one step, so that there is no moment in which a name leads to nothing.
 *
 * Linux can do it (`renameat2` with `RENAME_EXCHANGE`), and Node has no function for it. A program that most systems
 * have is asked to make the call: `mv` since version 9.5 of the coreutils, Perl, or Python.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The number of `renameat2` in the tables of the kernel, by the names that Node gives to processors. */
const CALLS: Readonly<Record<string, number>> = {
  arm: 382,
  arm64: 276,
  ia32: 353,
  loong64: 276,
  ppc64: 357,
  riscv64: 276,
  s390x: 347,
  x64: 316,
};

/** -100: paths are those of the working folder. 2: exchange. */
const PERL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

const PYTHON = `
import ctypes, os, sys
left, right = map(os.fsencode, sys.argv[1:3])
sys.exit(0 if ctypes.CDLL(None).renameat2(-100, left, -100, right, 2) == 0 else 1)`;

type Program = [name: string, ...args: string[]];

const listPrograms = (left: string, right: string): Program[] => [
  ['mv', '--exchange', '--no-target-directory', '--', left, right],
  ...(process.arch in CALLS
    ? [['perl', '-e', PERL, String(CALLS[process.arch]), left, right] as Program]
    : []),
  ['python3', '-I', '-c', PYTHON, left, right],
];

/** A program that is none of these, under one of their names, must not hold the build up. In milliseconds. */
const TIME_LIMIT = 10_000;

/**
 * Exchanges two folders of one file system, given by absolute paths. Returns false, and changes nothing, where the
 * system, the file system or the programs can’t.
 */
export function exchangeFolders(left: string, right: string): boolean {
  if (process.platform !== 'linux') return false;
  const before = identify(left);
  if (before === undefined) return false;
  for (const [name, ...args] of listPrograms(left, right)) {
    spawnSync(name, args, { stdio: 'ignore', timeout: TIME_LIMIT });
    // What has happened counts, whatever the program says.
    if (identify(right) === before) return true;
  }
  return false;
}

/** The device and number of a folder; undefined if there is none. */
function identify(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev} ${stats.ino}`;
}
