/** What is shown of a build while it runs, and when it counts as hanging. */
import type { ThreadProgress } from '#entries/progress.ts';

/** Milliseconds. */
const SECOND = 1000;

/** Between two lines where there is no terminal. */
const LINE_EVERY = 10 * SECOND;

/** No single file, page or step takes as long. */
export const LONGEST_STEP = 10 * 60 * SECOND;

interface Texts {
  /** The line of a terminal, which takes the place of the one before. */
  terminal: string;
  /** A line of a log, if it is time for one. */
  line: string | undefined;
  /** Where the build hangs, if it does. */
  hanging: string | undefined;
}

export class ProgressView {
  readonly #longestStep: number;
  #changes = -1;
  #changed: number;
  #step = '';
  #stepBegan: number;
  #doneBefore = 0;
  #lastLine: number;

  /** @param now the milliseconds of a clock, here and below */
  constructor(now: number, longestStep = LONGEST_STEP) {
    this.#longestStep = longestStep;
    this.#changed = now;
    this.#stepBegan = now;
    this.#lastLine = now;
  }

  /** What to show of what the threads say. The first is the main thread, which names the step and counts. */
  update(threads: readonly ThreadProgress[], now: number): Texts {
    const changes = threads.reduce((sum, thread) => sum + thread.changes, 0);
    if (changes !== this.#changes) this.#changed = now;
    this.#changes = changes;
    const [main] = threads;
    const [step = ''] = main?.what.split(' ') ?? [];
    if (step !== this.#step) {
      this.#step = step;
      this.#stepBegan = now;
      this.#doneBefore = main?.done ?? 0;
    }
    const text = this.#format(main, now);
    const isTime = text !== '' && now - this.#lastLine >= LINE_EVERY;
    if (isTime) this.#lastLine = now;
    const isHanging = now - this.#changed >= this.#longestStep;
    return {
      terminal: text,
      line: isTime ? text : undefined,
      hanging: isHanging
        ? threads
            .map(({ what }) => what)
            .filter((what) => what !== '')
            .join('; ')
        : undefined,
    };
  }

  #format(main: ThreadProgress | undefined, now: number): string {
    if (!main || this.#step === '') return '';
    const { done, total } = main;
    if (done === 0) return `${this.#step}, for ${formatTime(now - this.#stepBegan)}`;
    // The total may be that of the last site, which had fewer.
    if (total < done) return `${this.#step}: ${format(done)}`;
    const pace = (now - this.#stepBegan) / Math.max(1, done - this.#doneBefore);
    const left = (total - done) * pace;
    return `${this.#step}: ${format(done)} of ${format(total)}, about ${formatTime(left)} left`;
  }
}

const format = (count: number) => count.toLocaleString('en');

function formatTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / SECOND);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
