/** Puts changes of files together that come one after the other. */

/**
 * Returns a function that takes a changed file. `report` gets all that were taken since its last call, when there was
 * none for `quietMs` milliseconds.
 */
export function batchChanges(
  quietMs: number,
  report: (files: ReadonlySet<string>) => void,
): (file: string) => void {
  let files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (file) => {
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = files;
      files = new Set();
      report(changed);
    }, quietMs);
  };
}
