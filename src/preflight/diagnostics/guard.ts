/** Names the file where a check itself fails, and lets the check of the others go on. */
import { tellProgress } from '#entries/progress.ts';
import type { Entry } from '#entries/read-content.ts';
import { type Message, say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic } from './diagnostic.ts';

/** The same check of an entry, which reports what it throws as a diagnostic of the entry's file. */
export function guardEntry<Rest extends unknown[]>(
  check: (entry: Entry, ...rest: Rest) => Diagnostic[],
): (entry: Entry, ...rest: Rest) => Diagnostic[] {
  return (entry, ...rest) => {
    tellProgress(`preflight ${entry.file}`);
    try {
      return check(entry, ...rest);
    } catch (error) {
      return [createDiagnostic({ file: entry.file }, 'internal', explainFailure(error))];
    }
  };
}

/** What to do where the check fails: the mistake is its own. */
export function explainFailure(error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  return say('files', 'checkFailed', reason);
}
