/**
 * Searches while someone types. The first letters are answered at once; those that come while an answer is still
 * under way wait for a moment without a further one. Only the newest search is shown, whatever comes back first.
 */
import type { SearchState } from '#features/search/query/query-string.ts';

/** Milliseconds without a keystroke before a search starts beside another. */
export const PAUSE = 40;

export interface LiveSearch {
  /** Searches now. */
  run(state: SearchState): Promise<void>;
  /** Searches as soon as it is of use. */
  type(state: SearchState): void;
  /** Forgets the searches that are under way. */
  stop(): void;
}

export interface SearchWork<T> {
  ask(state: SearchState): Promise<T>;
  show(answer: T, state: SearchState): void;
  fail(): void;
}

/** Asks, and shows what comes back or that it failed, for the newest search alone. */
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
    const own = newest;
    underWay += 1;
    try {
      const answer = await ask(state);
      if (own === newest) show(answer, state);
    } catch {
      if (own === newest) fail();
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
