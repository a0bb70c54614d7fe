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
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = exitCode;
}
