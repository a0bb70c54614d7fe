/**
 * Searches during typing. The first letters are searched at once; while a search is running, later letters wait for a
 * pause. Only the newest search is shown, whatever returns first.
 */
import type { SearchState } from '#features/search/query/query-string.ts';

/** Milliseconds without a keystroke before another search starts. */
export const PAUSE = 40;

interface LiveSearch {
  /** Searches now. */
  run(state: SearchState): Promise<void>;
  /** Searches at once or after a pause. */
  type(state: SearchState): void;
  /** Ignores running searches. */
  stop(): void;
}

interface SearchWork<T> {
  ask(state: SearchState): Promise<T>;
  show(answer: T, state: SearchState): void;
  fail(): void;
}

/** Asks, and shows the answer or the failure of the newest search only. */
export function createLiveSearch<T>({ ask, show, fail }: SearchWork<T>): LiveSearch {
  let newest = 0;
  let underWay = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(pause);
    newest += 1;
  }

  async function run(state: SearchState): Promise<void> {
    stop();
    const requestNumber = newest;
    underWay += 1;
    try {
      const answer = await ask(state);
      if (requestNumber === newest) show(answer, state);
    } catch {
      if (requestNumber === newest) fail();
    } finally {
      underWay -= 1;
    }
  }

  function type(state: SearchState): void {
    clearTimeout(pause);
    if (underWay === 0) run(state);
    else pause = setTimeout(run, PAUSE, state);
  }

  return { run, type, stop };
}
