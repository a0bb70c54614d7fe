/** Prints the results of commands, and sets exit codes. */
import type { BuildResult } from '#build/build.ts';

/** Prints the result of a build. Returns false and sets exit code 1 if nothing was built. */
export function printBuild({ report, entries, timing, remark }: BuildResult): boolean {
  console.log(report);
  if (!timing) {
    console.log('Nothing was built; the last site stays as it is.');
    process.exitCode = 1;
    return false;
  }
  const times = Object.entries(timing).map(([phase, time]) => `${phase} ${(time / 1000).toFixed(2)} s`);
  console.log(`${entries === 1 ? '1 entry' : `${entries} entries`} built: ${times.join(', ')}.`);
  if (remark !== undefined) console.log(remark);
  return true;
}

/** Prints the message of an error and sets the exit code. */
export function printFailure(error: unknown, exitCode = 1): void {
  console.error(explainError(error));
  process.exitCode = exitCode;
}

/** What the messages of systems mean. */
const MEANINGS: readonly [RegExp, string][] = [
  [/ENOSPC|no space left on device/, 'The disk is full. Make room there, then try again.'],
  [/EDQUOT|quota exceeded/, 'The disk has no more room for this user. Make room there, then try again.'],
  [
    /ERR_WORKER_OUT_OF_MEMORY|JS heap out of memory/,
    'This needs more memory than Node may use here. Let it use more, here two gigabytes: NODE_OPTIONS=--max-old-space-size=2000.',
  ],
];

/** The message of an error, with what it means. */
export function explainError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const meaning = MEANINGS.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1];
  return meaning === undefined ? message : `${message}\n${meaning}`;
}
