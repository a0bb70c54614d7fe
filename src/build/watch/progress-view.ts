/** What is shown of a build while it runs, and when it counts as hanging. */
import type { ThreadProgress } from '#entries/progress.ts';

/** Milliseconds. */
const SECOND = 1000;

/** Between two lines where there is no terminal. */
const LINE_EVERY = 10 * SECOND;

/** No single file, page or step takes as long. */
const LONGEST_STEP = 10 * 60 * SECOND;

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
  readonly #trap: string | undefined;
  /** Of each thread, how often it has said something, and when it did so last. */
  readonly #threads: { changes: number; changed: number }[] = [];
  #step = '';
  #stepBegan: number;
  #doneBefore = 0;
  #lastLine: number;

  /**
   * @param now the milliseconds of a clock, here and below
   * @param trap what a test has hang: it counts as hanging after a second
   */
  constructor(now: number, longestStep = LONGEST_STEP, trap?: string) {
    this.#longestStep = longestStep;
    this.#trap = trap;
    this.#stepBegan = now;
    this.#lastLine = now;
  }

  /** What to show of what the threads say. The first is the main thread, which names the step and counts. */
  update(threads: readonly ThreadProgress[], now: number): Texts {
    const hanging = this.#listHanging(threads, now);
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
    return {
      terminal: text,
      line: isTime ? text : undefined,
      hanging: hanging.length > 0 ? hanging.join('; ') : undefined,
    };
  }

  /** What hangs: a thread that works, or the main thread where it waits for none. */
  #listHanging(threads: readonly ThreadProgress[], now: number): string[] {
    const [main, ...others] = threads.map(({ changes, what }, number) => {
      const last = this.#threads[number];
      const changed = last?.changes === changes ? last.changed : now;
      this.#threads[number] = { changes, changed };
      const longest = what === this.#trap ? SECOND : this.#longestStep;
      return { what, isStill: now - changed >= longest };
    });
    const working = others.filter(({ what }) => what !== '');
    const suspects = working.length === 0 && main ? [main] : working;
    return suspects.filter(({ isStill }) => isStill).map(({ what }) => what);
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
