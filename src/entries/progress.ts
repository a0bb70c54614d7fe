/**
 * What a build is doing, in memory that its watcher reads at any time: see `build/watcher.ts`. A thread that does not
 * return says nothing any more, and is named by what it wrote before.
 */

/** The bytes of what one thread says: four numbers, and a text. */
const [NUMBERS, TEXT] = [4, 512];

/** One for the main thread, and those that render. */
export const MOST_THREADS = 9;

const [CHANGES, DONE, TOTAL, LENGTH] = [0, 1, 2, 3];

export const createProgress = (): SharedArrayBuffer =>
  new SharedArrayBuffer(MOST_THREADS * (NUMBERS * Int32Array.BYTES_PER_ELEMENT + TEXT));

interface Slot {
  numbers: Int32Array;
  text: Uint8Array;
}

function openSlot(memory: SharedArrayBuffer, thread: number): Slot {
  const bytes = NUMBERS * Int32Array.BYTES_PER_ELEMENT;
  const start = thread * (bytes + TEXT);
  return {
    numbers: new Int32Array(memory, start, NUMBERS),
    text: new Uint8Array(memory, start + bytes, TEXT),
  };
}

let own: Slot | undefined;

/** Lets this thread say what it does. Without it, `tellProgress` has no effect. */
export function joinProgress(memory: SharedArrayBuffer | undefined, thread = 0): void {
  own = memory && openSlot(memory, thread);
}

const encoder = new TextEncoder();

/**
 * Says what this thread begins to do.
 *
 * @param what a step and, behind a space, the file or page of it; empty if the thread waits for others
 * @param done how many of them are done, of `total`; 0 if that is not known
 */
export function tellProgress(what: string, done = 0, total = 0): void {
  if (!own) return;
  const { numbers, text } = own;
  numbers[LENGTH] = encoder.encodeInto(what, text).written;
  numbers[DONE] = done;
  numbers[TOTAL] = total;
  Atomics.add(numbers, CHANGES, 1);
}

export interface ThreadProgress {
  changes: number;
  what: string;
  done: number;
  total: number;
}

/** Reads what all threads say. What is being written at the moment may be cut. */
export function readProgress(memory: SharedArrayBuffer): ThreadProgress[] {
  return Array.from({ length: MOST_THREADS }, (_, thread) => {
    const { numbers, text } = openSlot(memory, thread);
    const [changes = 0, done = 0, total = 0, length = 0] = numbers;
    return { changes, done, total, what: Buffer.from(text.slice(0, length)).toString() };
  });
}
